using SreAcademy.Core.Review;

namespace SreAcademy.Data.Study;

/// <summary>Takes an answer back within a transaction, if it is the latest to its card.</summary>
internal sealed class UndoEntry(KnownSchedulers schedulers, PracticeChanges changes, TimeProvider time)
{
    private const int MostAttempts = 5;

    public async ValueTask<UndoOutcome> RecordAsync(DatabaseWork work, long learnerId, Guid answerId)
    {
        if (await ReviewLogTable.FindAsync(work, learnerId, answerId) is not { Kind: not ReviewLogKind.Undo } answer)
            return new UndoOutcome.Unknown();
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var before = await ProgressTable.ReadAsync(work, learnerId, answer.CardId);
            var log = await ReviewLogTable.ReadAsync(work, learnerId, answer.CardId);
            var known = await schedulers.ForAsync(work, log);
            if (log.Exists(entry => entry.UndoneId == answer.Id))
                return new UndoOutcome.Undone(ProgressFold.Of(answer.CardId, log, known));
            if (ProgressFold.Effective(log)[^1].Id != answer.Id)
                return new UndoOutcome.NotLatest();
            var undo = await UndoOfAsync(work, learnerId, log.Find(entry => entry.Id == answer.Id));
            var after = ProgressFold.Of(answer.CardId, [.. log, undo], known);
            // Not written: another instance was quicker, and has committed by now.
            if (!await ProgressTable.WriteAsync(work, learnerId, after, before?.Version))
                continue;
            await ReviewLogTable.AddAsync(work, new NewReview(learnerId, answer.CardId, Guid.NewGuid().ToString("N"), undo, null, 0, ReviewOrigin.Review, null));
            changes.PublishStudy(work, learnerId);
            return new UndoOutcome.Undone(after);
        }
        throw new InvalidOperationException($"card {answer.CardId} of learner {learnerId} never stood still");
    }

    private async ValueTask<LoggedReview> UndoOfAsync(DatabaseWork work, long learnerId, LoggedReview undone)
    {
        var settings = await SettingsTable.ReadAsync(work, learnerId);
        var now = StudyMoment.Now(time);
        return new LoggedReview(long.MaxValue, ReviewLogKind.Undo, null, now, settings.Calendar().DayOf(now), undone.ParametersId, default, undone.Id);
    }
}

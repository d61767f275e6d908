using SreAcademy.Core.Review;
using SreAcademy.Data.Progress;

namespace SreAcademy.Data.Study;

/// <summary>
/// Gives an account all that a guest has learned, and removes the guest. Where both know a card, its progress follows from both histories
/// in the order in which they happened, as if one learner had given all the answers.
/// </summary>
public sealed class MergeLearners(GroupWriter writer, KnownSchedulers schedulers, TimeProvider time)
{
    /// <param name="guestId">From the signed-in principal: never a guest someone else names.</param>
    public Task<MergeOutcome> HandleAsync(long guestId, long accountId, CancellationToken cancellation = default) =>
        writer.WriteAsync(accountId, work => MergeAsync(work, guestId, accountId), cancellation);

    private async ValueTask<MergeOutcome> MergeAsync(DatabaseWork work, long guestId, long accountId)
    {
        var both = await work.ListAsync(MergeStatements.Both, row => (Id: row.GetInt64(0), IsGuest: row.IsDBNull(1)), guestId, accountId);
        if (both.Count < 2)
            return guestId == accountId && both.Count == 1 ? new MergeOutcome.NotAGuest() : new MergeOutcome.UnknownLearner();
        if (!both.Find(learner => learner.Id == guestId).IsGuest)
            return new MergeOutcome.NotAGuest();
        var cards = (int)await work.FirstAsync(MergeStatements.CountCards, row => row.GetInt64(0), guestId);
        var shared = await work.ListAsync(MergeStatements.SharedCards, row => row.GetInt64(0), guestId, accountId);
        foreach (var id in await work.ListAsync(MergeStatements.SharedAnswers, row => row.GetInt64(0), guestId, accountId))
            await work.ExecuteAsync(MergeStatements.RenameAnswer, Guid.NewGuid().ToString("N"), id);
        var answers = await work.ExecuteAsync(MergeStatements.MoveLog, accountId, guestId);
        foreach (var card in shared)
            await FoldAsync(work, accountId, card);
        await work.ExecuteAsync(MergeStatements.MoveProgress, accountId, guestId);
        await MoveMarksAsync(work, guestId, accountId);
        await work.ExecuteAsync(MergeStatements.MoveReports, accountId, guestId);
        await work.ExecuteAsync(MergeStatements.MoveSettings, accountId, guestId);
        await work.ExecuteAsync(MergeStatements.RenameStarts, guestId, accountId);
        await work.ExecuteAsync(MergeStatements.MoveQuizzes, accountId, guestId);
        await work.ExecuteAsync(MergeStatements.RenameInterviewStarts, guestId, accountId);
        await work.ExecuteAsync(MergeStatements.MoveInterviews, accountId, guestId);
        // In a room of the account where the guest sat and that has begun, the account has both seats from now on.
        await work.ExecuteAsync(MergeStatements.MoveSeats, accountId, guestId);
        await work.ExecuteAsync(MergeStatements.FreeOwnSeats, accountId);
        await work.ExecuteAsync(MergeStatements.RenameDrillStarts, guestId, accountId);
        await work.ExecuteAsync(MergeStatements.MoveDrills, accountId, guestId);
        await MoveGoalsAsync(work, guestId, accountId);
        // Of a log that is no longer the whole one; the guest's goes with the guest.
        await work.ExecuteAsync(DigestTable.Remove, accountId);
        // Takes with it what is left: shared progress and marks, sessions.
        await work.ExecuteAsync(MergeStatements.DeleteGuest, guestId);
        return new MergeOutcome.Merged(answers, cards);
    }

    private async ValueTask FoldAsync(DatabaseWork work, long accountId, long cardId)
    {
        var log = await ReviewLogTable.ReadAsync(work, accountId, cardId);
        var progress = ProgressFold.Of(cardId, log, await schedulers.ForAsync(work, log));
        var before = await ProgressTable.ReadAsync(work, accountId, cardId);
        if (!await ProgressTable.WriteAsync(work, accountId, progress, before?.Version))
            throw new InvalidOperationException($"card {cardId} of learner {accountId} was answered meanwhile");
    }

    private static async ValueTask MoveGoalsAsync(DatabaseWork work, long guestId, long accountId)
    {
        foreach (var id in await work.ListAsync(MergeStatements.SharedSaves, row => row.GetInt64(0), guestId, accountId))
            await work.ExecuteAsync(MergeStatements.RenameSave, Guid.NewGuid().ToString("N"), id);
        await work.ExecuteAsync(MergeStatements.MoveGoals, accountId, guestId);
    }

    private async ValueTask MoveMarksAsync(DatabaseWork work, long guestId, long accountId)
    {
        var kept = (await MarkTable.ReadAsync(work, accountId)).ToDictionary(mark => mark.CardId);
        foreach (var mark in await MarkTable.ReadAsync(work, guestId))
        {
            var merged = kept.TryGetValue(mark.CardId, out var own) ? Merge(own, mark) : mark;
            await MarkTable.WriteAsync(work, accountId, merged, StudyMoment.Now(time));
        }
    }

    private static CardMark Merge(CardMark own, CardMark guest) => new(
        own.CardId,
        own.Suspended || guest.Suspended,
        own.BuriedUntil > guest.BuriedUntil || guest.BuriedUntil is null ? own.BuriedUntil : guest.BuriedUntil,
        own.Note is null || own.Note == guest.Note ? guest.Note : guest.Note is null ? own.Note : Shortened($"{own.Note}\n\n{guest.Note}"));

    // Never between the halves of one character.
    private static string Shortened(string note)
    {
        if (note.Length <= CardNote.LongestText)
            return note;
        return char.IsHighSurrogate(note[CardNote.LongestText - 1]) ? note[..(CardNote.LongestText - 1)] : note[..CardNote.LongestText];
    }
}

using SreAcademy.Core.Review;

namespace SreAcademy.Data.Study;

/// <summary>Records an answer: the log entry and the progress that follows from it, in one transaction, once.</summary>
public sealed class GradeCard(GroupWriter writer, KnownSchedulers schedulers, TimeProvider time)
{
    private const int MostAttempts = 5;

    public Task<GradeOutcome> HandleAsync(Grade grade, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(grade);
        grade.Check();
        return writer.WriteAsync(grade.LearnerId, work => RecordAsync(work, grade), cancellation);
    }

    private async ValueTask<GradeOutcome> RecordAsync(DatabaseWork work, Grade grade)
    {
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            switch (await GradeSituation.ReadAsync(work, grade))
            {
                case null:
                    return new GradeOutcome.UnknownLearner();
                case { Earlier: { } earlier } situation:
                    return new GradeOutcome.Recorded(await ProgressThenAsync(work, grade.LearnerId, earlier), situation.EarlierInterval, Earlier: true);
                case { CardIsKnown: false }:
                    return new GradeOutcome.UnknownCard();
                case { CardIsRetired: true }:
                    return new GradeOutcome.RetiredCard();
                case { } situation when (situation.Progress?.Version ?? 0) != grade.ExpectedVersion:
                    return new GradeOutcome.Stale(situation.Progress ?? CardProgress.Unreviewed(grade.CardId, 0));
                // Null: another instance was quicker, and has committed by now. Then the situation is another one.
                case { } situation when await WriteAsync(work, grade, situation) is { } recorded:
                    return recorded;
                default:
                    continue;
            }
        }
        throw new InvalidOperationException($"card {grade.CardId} of learner {grade.LearnerId} never stood still");
    }

    private async ValueTask<GradeOutcome.Recorded?> WriteAsync(DatabaseWork work, Grade grade, GradeSituation situation)
    {
        var now = StudyMoment.Now(time);
        var today = situation.Settings.Calendar().DayOf(now);
        var before = situation.Progress ?? CardProgress.Unreviewed(grade.CardId, 0);
        var (parametersId, scheduler) = await schedulers.OfAsync(work, situation.Settings);
        var interval = grade.Kind == ReviewLogKind.Cram ? default : await IntervalAsync(work, grade, situation.Settings, before, today, scheduler);
        var review = new LoggedReview(0, grade.Kind, grade.Rating, now, today, parametersId, interval, null);
        var after = ProgressFold.After(before, review, scheduler);
        if (!await ProgressTable.WriteAsync(work, grade.LearnerId, after, situation.Progress?.Version))
            return null;
        var duration = (int)Math.Clamp(grade.Duration.TotalMilliseconds, 0, Grade.LongestDuration.TotalMilliseconds);
        int? elapsed = before.Reviews == 0 ? null : before.ElapsedDays(today);
        await ReviewLogTable.AddAsync(work, new NewReview(grade.LearnerId, grade.CardId, grade.AnswerKey, review, elapsed, duration, grade.Origin, grade.OriginPlace));
        return new GradeOutcome.Recorded(after, interval, Earlier: false);
    }

    private static async ValueTask<ReviewInterval> IntervalAsync(
        DatabaseWork work, Grade grade, StudySettings settings, CardProgress before, DateOnly today, Scheduler scheduler)
    {
        var computed = scheduler.Next(before.Memory, grade.Rating, before.ElapsedDays(today)).Interval;
        if (grade.Shown is { } shown && IntervalChoice.Contains(computed, shown, scheduler.MaximumInterval))
            return shown;
        if (!computed.IsDays)
            return computed;
        var load = await DueLoad.AroundAsync(work, grade.LearnerId, today, computed, scheduler.MaximumInterval, settings);
        return IntervalChoice.Choose(computed, grade.CardId, before.Reviews, scheduler.MaximumInterval, load);
    }

    // Exactly what was answered then, whatever has happened to the card since.
    private async ValueTask<CardProgress> ProgressThenAsync(DatabaseWork work, long learnerId, LoggedAnswer earlier)
    {
        var log = (await ReviewLogTable.ReadAsync(work, learnerId, earlier.CardId)).FindAll(entry => entry.Id <= earlier.Id);
        return ProgressFold.Of(earlier.CardId, log, await schedulers.ForAsync(work, log));
    }
}

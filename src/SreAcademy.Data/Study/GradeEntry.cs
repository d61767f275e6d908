using SreAcademy.Core.Review;

namespace SreAcademy.Data.Study;

/// <summary>Writes an answer to a card within a transaction: the one way a rating gets into the log and into progress.</summary>
internal sealed class GradeEntry(KnownSchedulers schedulers, PracticeChanges changes, TimeProvider time)
{
    private const int MostAttempts = 5;

    /// <summary>Of a card that was shown: stale when it has moved on since.</summary>
    public async ValueTask<GradeOutcome> RecordAsync(DatabaseWork work, Grade grade) => (await RecordAsync(work, grade, (_, _) => grade))!;

    /// <summary>Of a card that was met elsewhere, as it stands.</summary>
    /// <param name="grade">Its rating and version do not matter.</param>
    /// <param name="rate">Is told whether the card is due; null for nothing to record.</param>
    public ValueTask<GradeOutcome?> RecordAsItStandsAsync(DatabaseWork work, Grade grade, Func<bool, Rating?> rate) =>
        RecordAsync(work, grade, (before, isDue) => rate(isDue) is { } rating ? grade with { Rating = rating, ExpectedVersion = before.Version } : null);

    private async ValueTask<GradeOutcome?> RecordAsync(DatabaseWork work, Grade given, Func<CardProgress, bool, Grade?> settle)
    {
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var now = StudyMoment.Now(time);
            switch (await GradeSituation.ReadAsync(work, given))
            {
                case null:
                    return new GradeOutcome.UnknownLearner();
                case { Earlier: { } earlier } situation:
                    return new GradeOutcome.Recorded(await ProgressThenAsync(work, given.LearnerId, earlier), situation.EarlierInterval, Earlier: true);
                case { CardIsKnown: false }:
                    return new GradeOutcome.UnknownCard();
                case { CardIsRetired: true }:
                    return new GradeOutcome.RetiredCard();
                case { } situation when settle(situation.Before(given.CardId), situation.IsDue(now)) is { } grade:
                    if (situation.Before(given.CardId).Version != grade.ExpectedVersion)
                        return new GradeOutcome.Stale(situation.Before(given.CardId));
                    // Null: another instance was quicker, and has committed by now. Then the situation is another one.
                    if (await WriteAsync(work, grade, situation, now) is { } recorded)
                        return recorded;
                    continue;
                default:
                    return null;
            }
        }
        throw new InvalidOperationException($"card {given.CardId} of learner {given.LearnerId} never stood still");
    }

    private async ValueTask<GradeOutcome.Recorded?> WriteAsync(DatabaseWork work, Grade grade, GradeSituation situation, DateTimeOffset now)
    {
        var today = situation.Settings.Calendar().DayOf(now);
        var before = situation.Before(grade.CardId);
        var (parametersId, scheduler) = await schedulers.OfAsync(work, situation.Settings);
        var interval = grade.Kind == ReviewLogKind.Cram ? default : await IntervalAsync(work, grade, situation.Settings, before, today, scheduler);
        var review = new LoggedReview(0, grade.Kind, grade.Rating, now, today, parametersId, interval, null);
        var after = ProgressFold.After(before, review, scheduler);
        if (!await ProgressTable.WriteAsync(work, grade.LearnerId, after, situation.Progress?.Version))
            return null;
        var duration = (int)Math.Clamp(grade.Duration.TotalMilliseconds, 0, Grade.LongestDuration.TotalMilliseconds);
        int? elapsed = before.Reviews == 0 ? null : before.ElapsedDays(today);
        await ReviewLogTable.AddAsync(work, new NewReview(grade.LearnerId, grade.CardId, grade.AnswerKey, review, elapsed, duration, grade.Origin, grade.OriginPlace));
        changes.PublishStudy(work, grade.LearnerId);
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

using SreAcademy.Core.Review;
using SreAcademy.Data.Study;

namespace SreAcademy.Data.Tests.Study;

public class GradeCardTests
{
    [Theory, SqliteData, PostgresData]
    public async Task An_answer_is_recorded_and_read_back_as_it_was_returned(DatabaseKind kind)
    {
        await using var study = await Studying.BeginAsync(kind);
        var answer = await study.AnswerAsync(study.Cards[0], Rating.Easy) with { Origin = ReviewOrigin.Quiz, OriginPlace = "/quiz/7", Duration = TimeSpan.FromMinutes(9) };

        var recorded = Assert.IsType<GradeOutcome.Recorded>(await study.Grade.HandleAsync(answer));

        Assert.False(recorded.Earlier);
        Assert.Equal(new Scheduler(SchedulerParameters.Default).Next(CardMemory.New, Rating.Easy, 0).Memory, recorded.Progress.Memory);
        Assert.Equal(recorded.Progress, await study.Progress.HandleAsync(study.Learner, study.Cards[0]));
        var entry = Assert.Single(study.Log());
        Assert.Equal((Rating.Easy, ReviewOrigin.Quiz, "/quiz/7", 60_000), (entry.Rating, entry.Origin, entry.OriginPlace, entry.DurationMilliseconds));
        Assert.Equal((study.Time.Now, (int?)null, recorded.Interval.Days), (entry.At, entry.ElapsedDays, entry.IntervalDays));
    }

    [Theory, SqliteData, PostgresData]
    public async Task The_same_answer_again_is_the_earlier_one_whatever_has_happened_since(DatabaseKind kind)
    {
        await using var study = await Studying.BeginAsync(kind);
        var answer = await study.AnswerAsync(study.Cards[0]);
        var first = Assert.IsType<GradeOutcome.Recorded>(await study.Grade.HandleAsync(answer));
        study.Time.Now += TimeSpan.FromMinutes(10);
        await study.GradedAsync(study.Cards[0]);

        var again = await study.Grade.HandleAsync(answer with { Rating = Rating.Again, CardId = study.Cards[1] });

        Assert.Equal(first with { Earlier = true }, again);
        Assert.Equal(2, study.Log().Count);
    }

    [Theory, SqliteData, PostgresData]
    public async Task An_answer_to_a_card_that_has_moved_on_is_stale_and_stored_nowhere(DatabaseKind kind)
    {
        await using var study = await Studying.BeginAsync(kind);
        var late = await study.AnswerAsync(study.Cards[0]);
        var stands = (await study.GradedAsync(study.Cards[0], Rating.Hard)).Progress;

        Assert.Equal(stands, Assert.IsType<GradeOutcome.Stale>(await study.Grade.HandleAsync(late)).Current);
        Assert.Single(study.Log());
        var early = await study.AnswerAsync(study.Cards[1]) with { ExpectedVersion = 1 };
        Assert.Equal(CardProgress.Unreviewed(study.Cards[1], 0), Assert.IsType<GradeOutcome.Stale>(await study.Grade.HandleAsync(early)).Current);
    }

    [Theory, SqliteData, PostgresData]
    public async Task Two_tabs_that_answer_at_once_make_one_review(DatabaseKind kind)
    {
        await using var study = await Studying.BeginAsync(kind);
        var answer = await study.AnswerAsync(study.Cards[0]);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => study.Grade.HandleAsync(answer with { AnswerId = Guid.NewGuid() })));

        Assert.Single(outcomes.OfType<GradeOutcome.Recorded>());
        Assert.Equal(19, outcomes.OfType<GradeOutcome.Stale>().Count());
        Assert.Single(study.Log());
    }

    [Theory, SqliteData, PostgresData]
    public async Task One_answer_sent_many_times_at_once_is_recorded_once_and_confirmed_to_all(DatabaseKind kind)
    {
        await using var study = await Studying.BeginAsync(kind);
        var answer = await study.AnswerAsync(study.Cards[0]);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => study.Grade.HandleAsync(answer)));

        Assert.Single(outcomes.OfType<GradeOutcome.Recorded>(), recorded => !recorded.Earlier);
        Assert.Equal(19, outcomes.OfType<GradeOutcome.Recorded>().Count(recorded => recorded.Earlier));
        Assert.Single(study.Log());
    }
}

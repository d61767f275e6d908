using SreAcademy.Core.Review;

namespace SreAcademy.Data.Tests.Study;

public class LoadStudyDeskTests
{
    [Theory, SqliteData, PostgresData]
    public async Task A_desk_holds_what_is_due_what_was_begun_and_what_was_done_today(DatabaseKind kind)
    {
        await using var study = await Studying.BeginAsync(kind, cards: 4);
        var learning = await study.GradedAsync(study.Cards[0], Rating.Again);
        learning = await study.GradedAsync(study.Cards[0], Rating.Again);
        var known = await study.GradedAsync(study.Cards[1], Rating.Easy);
        await study.GradedAsync(study.Cards[2], Rating.Good, ReviewLogKind.Cram);

        var desk = await study.Desk.HandleAsync(study.Learner);

        Assert.Equal(new DateOnly(2026, 1, 5), desk.Today);
        Assert.Equal([learning.Progress], desk.Due);
        Assert.Equal([study.Cards[0], study.Cards[1]], desk.Started.Order());
        Assert.Equal((2, 2), (desk.NewToday, desk.ReviewedToday));
        Assert.Equal(1, desk.Load.CardsDue(known.Progress.DueDay));
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_desk_knows_the_learners_own_pace_from_ordinary_reviews(DatabaseKind kind)
    {
        await using var study = await Studying.BeginAsync(kind, cards: 4);
        Assert.Null((await study.Desk.HandleAsync(study.Learner)).SecondsPerReview);
        foreach (var (card, seconds) in study.Cards.Zip([4, 30, 9]))
            await study.Grade.HandleAsync(await study.AnswerAsync(card) with { Duration = TimeSpan.FromSeconds(seconds) });
        await study.Grade.HandleAsync(await study.AnswerAsync(study.Cards[3]) with { Duration = TimeSpan.FromSeconds(50), Origin = ReviewOrigin.Quiz });

        Assert.Equal(9, (await study.Desk.HandleAsync(study.Learner)).SecondsPerReview);
    }
}

using SreAcademy.Core.Review;

namespace SreAcademy.Data.Tests.Study;

public class LoadCramDeskTests
{
    [Theory, SqliteData, PostgresData]
    public async Task A_cram_desk_holds_all_progress_and_what_was_crammed_lately(DatabaseKind kind)
    {
        await using var study = await Studying.BeginAsync(kind, cards: 4);
        await study.GradedAsync(study.Cards[3], Rating.Good, ReviewLogKind.Cram);
        study.Time.Now += TimeSpan.FromDays(CramPlan.LookBackDays);
        var known = await study.GradedAsync(study.Cards[0], Rating.Easy);
        await study.GradedAsync(study.Cards[1], Rating.Hard, ReviewLogKind.Cram);
        var undone = await study.AnswerAsync(study.Cards[2], kind: ReviewLogKind.Cram);
        await study.Grade.HandleAsync(undone);
        await study.Undo.HandleAsync(study.Learner, undone.AnswerId);

        var cram = await new SreAcademy.Data.Study.LoadCramDesk(study.Database.Database, study.Time).HandleAsync(study.Learner);

        Assert.Equal(known.Progress, cram.Progress[study.Cards[0]]);
        Assert.Equal([study.Cards[1]], cram.Answers.Select(answer => answer.CardId));
        Assert.Equal(Rating.Hard, cram.Answers[0].Rating);
    }

    [Theory, SqliteData, PostgresData]
    public async Task It_holds_nothing_of_another_learner(DatabaseKind kind)
    {
        await using var study = await Studying.BeginAsync(kind);
        var other = await study.AddLearnerAsync();
        await study.GradedAsync(study.Cards[0], learner: other);
        await study.GradedAsync(study.Cards[1], kind: ReviewLogKind.Cram, learner: other);

        var cram = await new SreAcademy.Data.Study.LoadCramDesk(study.Database.Database, study.Time).HandleAsync(study.Learner);

        Assert.Empty(cram.Progress);
        Assert.Empty(cram.Answers);
    }
}

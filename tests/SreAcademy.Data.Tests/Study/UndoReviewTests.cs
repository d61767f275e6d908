using SreAcademy.Core.Review;
using SreAcademy.Data.Study;

namespace SreAcademy.Data.Tests.Study;

public class UndoReviewTests
{
    [Theory, SqliteData, PostgresData]
    public async Task Answers_are_taken_back_one_after_the_other_until_nothing_remains(DatabaseKind kind)
    {
        await using var study = await Studying.BeginAsync(kind);
        var first = await study.AnswerAsync(study.Cards[0]);
        var before = Assert.IsType<GradeOutcome.Recorded>(await study.Grade.HandleAsync(first)).Progress;
        study.Time.Now += TimeSpan.FromMinutes(10);
        var second = await study.AnswerAsync(study.Cards[0]);
        await study.Grade.HandleAsync(second);

        Assert.IsType<UndoOutcome.NotLatest>(await study.Undo.HandleAsync(study.Learner, first.AnswerId));
        var undone = Assert.IsType<UndoOutcome.Undone>(await study.Undo.HandleAsync(study.Learner, second.AnswerId));
        Assert.Equal(before with { Version = 3 }, undone.Progress);
        Assert.Equal(undone, await study.Undo.HandleAsync(study.Learner, second.AnswerId));
        undone = Assert.IsType<UndoOutcome.Undone>(await study.Undo.HandleAsync(study.Learner, first.AnswerId));

        Assert.Equal(CardProgress.Unreviewed(study.Cards[0], 4), undone.Progress);
        Assert.Equal(undone.Progress, await study.Progress.HandleAsync(study.Learner, study.Cards[0]));
        Assert.Equal(4, study.Log().Count);
    }

    [Theory, SqliteData, PostgresData]
    public async Task Nobody_takes_back_what_another_answered(DatabaseKind kind)
    {
        await using var study = await Studying.BeginAsync(kind);
        var answer = await study.AnswerAsync(study.Cards[0]);
        await study.Grade.HandleAsync(answer);

        Assert.IsType<UndoOutcome.Unknown>(await study.Undo.HandleAsync(await study.AddLearnerAsync(), answer.AnswerId));
        Assert.IsType<UndoOutcome.Unknown>(await study.Undo.HandleAsync(study.Learner, Guid.NewGuid()));
    }
}

using Microsoft.EntityFrameworkCore;
using SreAcademy.Core.Progress;
using SreAcademy.Core.Review;
using SreAcademy.Data.Progress;
using SreAcademy.Data.Study;
using SreAcademy.Data.Tests.Quizzes;

namespace SreAcademy.Data.Tests.Progress;

public class MergeAndRebuildTests
{
    private static readonly DateOnly Today = new(2026, 1, 5);

    [Theory, SqliteData, PostgresData]
    public async Task After_a_merge_the_figures_are_those_of_one_learner_who_gave_all_the_answers(DatabaseKind kind)
    {
        await using var quiz = await Quizzing.BeginAsync(kind);
        var (guest, account, alone) = (quiz.Learner, await quiz.Study.AddLearnerAsync(isAccount: true), await quiz.Study.AddLearnerAsync());
        foreach (var (learner, card, rating) in new[] { (guest, 0, Rating.Easy), (account, 0, Rating.Good), (guest, 1, Rating.Good), (account, 0, Rating.Again), (guest, 0, Rating.Hard) })
        {
            await quiz.Study.GradedAsync(quiz.Cards[card], rating, learner: learner);
            await quiz.Study.GradedAsync(quiz.Cards[card], rating, learner: alone);
            await quiz.DigestAsync(learner);
            quiz.Study.Time.Now += TimeSpan.FromDays(6);
        }

        Assert.IsType<MergeOutcome.Merged>(await quiz.Study.Merge.HandleAsync(guest, account));

        Assert.Empty(await quiz.KeptAsync());
        DigestTests.Same(await quiz.DigestAsync(alone), await quiz.DigestAsync(account));
        Assert.Equal(
            (await quiz.Get<ReadPastStandings>().HandleAsync(alone, Today.AddDays(12))).Select(Known),
            (await quiz.Get<ReadPastStandings>().HandleAsync(account, Today.AddDays(12))).Select(Known));

        // The interval that was given then may be another one.
        static CardStanding Known(CardStanding standing) => standing with { DueDay = default };
    }

    [Theory, SqliteData, PostgresData]
    public async Task Goals_and_drills_come_along_also_where_both_learners_used_the_same_ids(DatabaseKind kind)
    {
        await using var quiz = await Quizzing.BeginAsync(kind);
        var account = await quiz.Study.AddLearnerAsync(isAccount: true);
        var save = Guid.NewGuid();
        foreach (var (learner, days) in new[] { (quiz.Learner, 1), (account, 2) })
        {
            for (var number = 0; number < StudyGoal.MostGoals; number++)
                await quiz.Get<AddGoal>().HandleAsync(learner, number == 0 ? save : Guid.NewGuid(), new StudyGoal { Target = 0.9, By = Today.AddDays(days) }, Today);
            await AddDrillAsync(quiz, learner);
        }

        Assert.IsType<MergeOutcome.Merged>(await quiz.Study.Merge.HandleAsync(quiz.Learner, account));

        var goals = await quiz.Get<ReadGoals>().HandleAsync(account);
        Assert.Equal((20, 20), (goals.Count(goal => goal.By == Today.AddDays(1)), goals.Count(goal => goal.By == Today.AddDays(2))));
        // What was sent by the account stays what it was.
        Assert.Equal(Today.AddDays(2), Assert.IsType<GoalOutcome.Earlier>(await quiz.Get<AddGoal>().HandleAsync(account, save, goals[0], Today)).Goal.By);
        Assert.IsType<GoalOutcome.TooMany>(await quiz.Get<AddGoal>().HandleAsync(account, Guid.NewGuid(), goals[0], Today));
        await using var context = quiz.Study.Database.Context();
        Assert.All(await context.Drills.AsNoTracking().ToListAsync(), drill => Assert.Equal(account, drill.LearnerId));
        Assert.Equal((2, 2), (await context.Drills.CountAsync(), await context.DrillMoves.CountAsync()));
    }

    [Theory, SqliteData, PostgresData]
    public async Task Every_figure_is_the_same_after_all_progress_was_rebuilt(DatabaseKind kind)
    {
        await using var quiz = await Quizzing.BeginAsync(kind);
        await quiz.StudyAsync(quiz.Learner);
        await quiz.StudyAsync(await quiz.Study.AddLearnerAsync());
        var before = await FiguresAsync(quiz);
        await using (var context = quiz.Study.Database.Context())
            await context.Progress.ExecuteDeleteAsync();
        Assert.NotEqual(before.Cards, (await FiguresAsync(quiz)).Cards);
        // Of the right length and readable, and wrong all the same.
        await quiz.ChangeKeptAsync(row => row.Body = new StudyDigestBuilder().Serialize());

        await quiz.Study.Rebuild.HandleAsync(write: true, _ => { });

        var after = await FiguresAsync(quiz);
        Assert.Equal(before.Cards, after.Cards);
        Assert.Equal(before.Past, after.Past);
        DigestTests.Same(before.Digest, after.Digest);
    }

    private static async Task<(List<CardProgress> Cards, List<CardStanding> Past, StudyDigest Digest)> FiguresAsync(Quizzing quiz) => (
        [.. (await quiz.Get<ReadStandings>().HandleAsync(quiz.Learner)).Cards],
        [.. await quiz.Get<ReadPastStandings>().HandleAsync(quiz.Learner, Today.AddDays(9))],
        await quiz.DigestAsync());

    private static async Task AddDrillAsync(Quizzing quiz, long learner)
    {
        await using var context = quiz.Study.Database.Context();
        var now = quiz.Study.Time.Now;
        var drill = context.Drills.Add(new DrillRow
        {
            Key = Guid.NewGuid().ToString("N"),
            LearnerId = learner,
            StartId = "same",
            Slug = "topic-1",
            Title = "장애",
            Plan = "{}",
            StartedAt = now,
            GivenUp = false,
            Moves = 1,
        }).Entity;
        await context.SaveChangesAsync();
        context.DrillMoves.Add(new DrillMoveRow { DrillId = drill.Id, Place = 0, MoveId = "same", Body = "{}", At = now });
        await context.SaveChangesAsync();
    }
}

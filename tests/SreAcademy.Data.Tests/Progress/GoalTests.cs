using Microsoft.EntityFrameworkCore;
using SreAcademy.Core.Content;
using SreAcademy.Core.Progress;
using SreAcademy.Data.Progress;
using SreAcademy.Data.Tests.Quizzes;

namespace SreAcademy.Data.Tests.Progress;

public class GoalTests
{
    private static readonly DateOnly Today = new(2026, 1, 5);

    [Theory, SqliteData, PostgresData]
    public async Task Goals_come_back_as_they_were_set_the_earliest_day_first(DatabaseKind kind)
    {
        await using var quiz = await Quizzing.BeginAsync(kind);
        var late = Goal(days: 40) with { Topics = ["slo", "on-call"], Levels = [Level.Junior, Level.Lead] };

        var added = await AddAsync(quiz, late);
        await AddAsync(quiz, Goal(days: 0));

        var read = await quiz.Get<ReadGoals>().HandleAsync(quiz.Learner);
        Assert.Equal([Today, Today.AddDays(40)], read.Select(goal => goal.By));
        Assert.Equal(["slo", "on-call"], read[1].Topics);
        Assert.Equal([Level.Junior, Level.Lead], read[1].Levels);
        Assert.Equal((added.Goal.Id, 0.9), (read[1].Id, read[1].Target));
        Assert.Empty(read[0].Topics);
        Assert.Empty(read[0].Levels);
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_goal_that_is_sent_again_is_the_same_one_also_when_its_day_is_over(DatabaseKind kind)
    {
        await using var quiz = await Quizzing.BeginAsync(kind);
        var save = Guid.NewGuid();
        var added = Assert.IsType<GoalOutcome.Added>(await quiz.Get<AddGoal>().HandleAsync(quiz.Learner, save, Goal(days: 1), Today));

        var again = await quiz.Get<AddGoal>().HandleAsync(quiz.Learner, save, Goal(days: 1) with { Target = 0.5 }, Today.AddDays(9));

        Assert.Equal((added.Goal.Id, 0.9), Assert.IsType<GoalOutcome.Earlier>(again) is { Goal: var goal } ? (goal.Id, goal.Target) : default);
        Assert.Single(await quiz.Get<ReadGoals>().HandleAsync(quiz.Learner));
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_goal_for_yesterday_one_too_many_and_one_of_nobody_are_refused(DatabaseKind kind)
    {
        await using var quiz = await Quizzing.BeginAsync(kind);
        var add = quiz.Get<AddGoal>();

        Assert.IsType<GoalOutcome.PastDate>(await add.HandleAsync(quiz.Learner, Guid.NewGuid(), Goal(days: -1), Today));
        Assert.IsType<GoalOutcome.UnknownLearner>(await add.HandleAsync(404, Guid.NewGuid(), Goal(), Today));
        for (var number = 0; number < StudyGoal.MostGoals; number++)
            await AddAsync(quiz, Goal(days: number));
        Assert.Equal(new GoalOutcome.TooMany(20, 20), await add.HandleAsync(quiz.Learner, Guid.NewGuid(), Goal(), Today));
        Assert.Equal(StudyGoal.MostGoals, (await quiz.Get<ReadGoals>().HandleAsync(quiz.Learner)).Count);
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_goal_can_be_removed_once(DatabaseKind kind)
    {
        await using var quiz = await Quizzing.BeginAsync(kind);
        var kept = await AddAsync(quiz, Goal());
        var removed = await AddAsync(quiz, Goal());

        Assert.IsType<RemovalOutcome.Removed>(await quiz.Get<RemoveGoal>().HandleAsync(quiz.Learner, removed.Goal.Id));
        Assert.IsType<RemovalOutcome.Unknown>(await quiz.Get<RemoveGoal>().HandleAsync(quiz.Learner, removed.Goal.Id));
        Assert.Equal(kept.Goal.Id, Assert.Single(await quiz.Get<ReadGoals>().HandleAsync(quiz.Learner)).Id);
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_double_click_adds_one_goal(DatabaseKind kind)
    {
        await using var quiz = await Quizzing.BeginAsync(kind);
        var save = Guid.NewGuid();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => quiz.Get<AddGoal>().HandleAsync(quiz.Learner, save, Goal(), Today)));

        Assert.Single(outcomes.OfType<GoalOutcome.Added>());
        Assert.Equal(3, outcomes.OfType<GoalOutcome.Earlier>().Count());
    }

    [Fact]
    public async Task What_no_form_sends_is_a_mistake_of_the_caller()
    {
        await using var quiz = await Quizzing.BeginAsync(DatabaseKind.Sqlite);
        StudyGoal[] wrong =
        [
            Goal() with { Target = 0.04 }, Goal() with { Target = 0.98 }, Goal() with { Target = double.NaN }, Goal() with { Topics = ["two words"] },
            Goal() with { Topics = [""] }, Goal() with { Levels = [(Level)5] },
        ];

        foreach (var goal in wrong)
            await Assert.ThrowsAnyAsync<ArgumentException>(() => quiz.Get<AddGoal>().HandleAsync(quiz.Learner, Guid.NewGuid(), goal, Today));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => quiz.Get<AddGoal>().HandleAsync(quiz.Learner, Guid.Empty, Goal(), Today));
    }

    [Theory, SqliteData, PostgresData]
    public async Task Goals_go_with_their_learner(DatabaseKind kind)
    {
        await using var quiz = await Quizzing.BeginAsync(kind);
        await AddAsync(quiz, Goal());
        await using var context = quiz.Study.Database.Context();

        await context.Learners.Where(learner => learner.Id == quiz.Learner).ExecuteDeleteAsync();

        Assert.False(await context.Goals.AnyAsync());
    }

    private static StudyGoal Goal(int days = 7) => new() { Target = 0.9, By = Today.AddDays(days) };

    private static async Task<GoalOutcome.Added> AddAsync(Quizzing quiz, StudyGoal goal) =>
        Assert.IsType<GoalOutcome.Added>(await quiz.Get<AddGoal>().HandleAsync(quiz.Learner, Guid.NewGuid(), goal, Today));
}

using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SreAcademy.Core.Content;
using SreAcademy.Core.Progress;
using SreAcademy.Data;
using SreAcademy.Data.Progress;
using SreAcademy.Web.Account.Guests;

namespace SreAcademy.Web.Tests.Account;

/// <summary>What a learner takes along of goals and drills, and what goes with a learner who deletes everything.</summary>
public sealed class ProgressRowsTests(AccountSite site) : IClassFixture<AccountSite>
{
    private const string Plan = """{"steps":["정답"]}""";

    [Fact]
    public async Task A_takeout_holds_ones_goals_and_drills_but_of_a_running_drill_not_what_is_right()
    {
        using var visitor = site.Visit();
        using var other = site.Visit();
        var id = await site.RegisterAsync(visitor, "goals@example.org");
        await PractiseAsync(await site.RegisterAsync(other, "other-goals@example.org"), "other");
        await PractiseAsync(id, "own");

        using var response = await visitor.GetAsync("/account/takeout/json");
        var root = JsonSerializer.Deserialize<JsonElement>(await response.Content.ReadAsStringAsync());

        var goal = Assert.Single(root.GetProperty("goals").EnumerateArray().ToList());
        Assert.Equal(("cache own", "24", 0.9, "2099-01-01"), (
            goal.GetProperty("topics").GetString(), goal.GetProperty("levels").GetString(), goal.GetProperty("target").GetDouble(), goal.GetProperty("by").GetString()));
        var drills = root.GetProperty("drills").EnumerateArray().ToList();
        Assert.Equal(["/drills/own-1/", "/drills/own-2/"], drills.Select(drill => drill.GetProperty("address").GetString()![..14]));
        Assert.Equal([Plan, null], drills.Select(drill => drill.GetProperty("plan").GetString()));
        var moves = root.GetProperty("drill_moves").EnumerateArray().ToList();
        Assert.Equal([(1, """{"kind":"acknowledge"}"""), (2, """{"kind":"own"}""")], moves.Select(move => (move.GetProperty("place").GetInt32(), move.GetProperty("move").GetString()!)));
        Assert.All(moves, move => Assert.Equal(drills[0].GetProperty("drill_id").GetInt64(), move.GetProperty("drill_id").GetInt64()));
        // It follows from the log, which is in.
        Assert.False(root.TryGetProperty("study_digest", out _));
    }

    [Fact]
    public async Task Goals_drills_and_figures_go_with_whoever_deletes_everything()
    {
        using var visitor = site.Visit();
        var id = await site.RegisterAsync(visitor, "leaves@example.org");
        await PractiseAsync(id, "leaving");
        await site.ReviewAsync(id);
        await site.Services.GetRequiredService<ReadStudyDigest>().HandleAsync(id);
        Assert.Equal((1, 2, 1), await CountAsync(id));

        (await visitor.SubmitAsync("/account/delete", "delete", ("Form.Word", "삭제"))).Dispose();

        Assert.Equal((0, 0, 0), await CountAsync(id));
        Assert.False(await site.QueryAsync(context => context.DrillMoves.AnyAsync(row => row.Body.Contains("leaving"))));
    }

    [Theory]
    [InlineData("goal")]
    [InlineData("drill")]
    public async Task A_guest_who_has_set_a_goal_or_begun_a_drill_is_not_forgotten(string what)
    {
        var id = await site.QueryAsync(async context =>
        {
            var learner = context.Learners.Add(new Learner { UserName = Guid.NewGuid().ToString("N"), CreatedAt = site.Time.GetUtcNow() - TimeSpan.FromDays(90) }).Entity;
            await context.SaveChangesAsync();
            return learner.Id;
        });
        if (what == "goal")
            await AddGoalAsync(id, what);
        else
            await AddDrillsAsync(id, what);

        await site.Services.GetRequiredService<RemoveIdleGuests>().HandleAsync();

        Assert.True(await site.QueryAsync(context => context.Learners.AnyAsync(learner => learner.Id == id)));
    }

    private async Task PractiseAsync(long learner, string name)
    {
        await AddGoalAsync(learner, name);
        await AddDrillsAsync(learner, name);
    }

    private async Task AddGoalAsync(long learner, string topic)
    {
        var goal = new StudyGoal { Target = 0.9, By = new DateOnly(2099, 1, 1), Topics = ["cache", topic], Levels = [Level.Junior, Level.Lead] };
        Assert.IsType<GoalOutcome.Added>(await site.Services.GetRequiredService<AddGoal>().HandleAsync(learner, Guid.NewGuid(), goal, new DateOnly(2026, 1, 1)));
    }

    /// <summary>One that is over, with two moves, and one that runs.</summary>
    private async Task AddDrillsAsync(long learner, string name) => await site.QueryAsync(async context =>
    {
        var now = site.Time.GetUtcNow();
        var (over, running) = (Drill(1, now), Drill(2, null));
        context.AddRange(over, running);
        await context.SaveChangesAsync();
        context.DrillMoves.AddRange(
            new DrillMoveRow { DrillId = over.Id, Place = 0, MoveId = "a", Body = """{"kind":"acknowledge"}""", At = now },
            new DrillMoveRow { DrillId = over.Id, Place = 1, MoveId = "b", Body = $$"""{"kind":"{{name}}"}""", At = now });
        return await context.SaveChangesAsync();

        DrillRow Drill(int number, DateTimeOffset? finishedAt) => new()
        {
            Key = Guid.NewGuid().ToString("N"),
            LearnerId = learner,
            StartId = Guid.NewGuid().ToString("N"),
            Slug = $"{name}-{number}",
            Title = "장애",
            Plan = Plan,
            StartedAt = now,
            FinishedAt = finishedAt,
            GivenUp = false,
            Score = finishedAt is null ? null : 80,
            Moves = 2,
        };
    });

    private Task<(int, int, int)> CountAsync(long learner) => site.QueryAsync(async context => (
        await context.Goals.CountAsync(row => row.LearnerId == learner),
        await context.Drills.CountAsync(row => row.LearnerId == learner),
        await context.StudyDigests.CountAsync(row => row.LearnerId == learner)));
}

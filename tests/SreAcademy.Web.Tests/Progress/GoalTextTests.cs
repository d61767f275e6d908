using SreAcademy.Core.Content;
using SreAcademy.Core.Progress;
using SreAcademy.Web.Features.Progress.Goals;
using SreAcademy.Web.Tests.Fakes;

namespace SreAcademy.Web.Tests.Progress;

public sealed class GoalTextTests : ReadingContext
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly StudyGoal Goal = new() { Id = 3, Levels = [Level.Junior], Target = 0.9, By = new(2026, 12, 20) };

    [Fact]
    public void A_goal_is_named_by_what_it_is_about() =>
        Assert.Equal("모든 주제 · 주니어 · 2026년 12월 20일까지 90%", GoalText.Name(Goal, SampleCatalog.Rich));

    [Theory]
    [InlineData(new string[0], "모든 주제 · 주니어")]
    [InlineData(new[] { "on-call" }, "온콜과 에스컬레이션 · 주니어")]
    [InlineData(new[] { "on-call", "chaos", "gone" }, "온콜과 에스컬레이션 외 2개 주제 · 주니어")]
    public void Topics_are_named_or_counted(string[] topics, string scope) =>
        Assert.Equal(scope, GoalText.Scope(Goal with { Topics = topics }, SampleCatalog.Rich));

    [Fact]
    public void A_goal_within_reach_says_when_and_what_it_takes() => Assert.Equal(
        ["지금 60%예요. 지금처럼 하면 2026년 12월 10일에 목표에 닿고, 기한에는 93%쯤이에요.", "목표에 닿으려면 하루 평균 6분, 바쁜 날 9분이 필요해요.", "새 카드는 하루 4장씩 시작하면 돼요."],
        GoalText.Sentences(Forecast));

    [Fact]
    public void A_goal_that_comes_late_says_both_days() => Assert.StartsWith(
        "지금 60%예요. 지금처럼 하면 기한에는 93%쯤이고, 목표에는 2027년 1월 2일에 닿아요.",
        GoalText.Sentences(Forecast with { ReachedOn = new(2027, 1, 2) }).First(),
        StringComparison.Ordinal);

    [Fact]
    public void A_goal_that_is_reached_says_what_keeping_it_takes() => Assert.Equal(
        ["이미 목표에 닿아 있어요. 지금처럼 하면 기한에는 93%쯤이에요.", "목표를 지키려면 하루 평균 6분, 바쁜 날 9분이 필요해요.", "새 카드는 하루 4장씩 시작하면 돼요."],
        GoalText.Sentences(Forecast with { ReadinessNow = 0.92 }));

    [Theory]
    [InlineData("2026-12-20")]
    [InlineData("2026.12.20")]
    [InlineData("2026. 12. 20.")]
    [InlineData("2026년 12월 20일")]
    public void A_day_is_read_as_people_write_it(string by) =>
        Assert.Equal(new(2026, 12, 20), new GoalInput("", [], [], "90", by).Read(SampleCatalog.Rich, Today).Goal!.By);

    [Fact]
    public void A_goal_that_cannot_be_reached_says_what_can() => Assert.Equal(
        ["지금 60%예요. 지금처럼 하면 기한에는 93%쯤이에요.", "이 날까지는 가장 많이 해도 81%쯤이에요. 날짜를 늦추거나 목표를 낮추면 돼요."],
        GoalText.Sentences(Forecast with { ReachedOn = null, Needed = null, BestPossible = 0.81 }));

    [Fact]
    public void More_than_the_settings_let_into_a_day_is_said() =>
        Assert.Contains("설정도", GoalText.Sentences(Forecast with { Needed = Forecast.Needed! with { ExceedsLimit = true } }).Last(), StringComparison.Ordinal);

    [Fact]
    public void A_goal_whose_day_has_passed_says_what_is_now() =>
        Assert.Equal(["기한이 지났어요. 지금은 60%예요."], GoalText.Sentences(Forecast with { IsPast = true }));

    [Fact]
    public void A_goal_whose_cards_are_gone_says_so() =>
        Assert.Equal(["이 목표에 해당하는 카드가 지금 과목에 없어요."], GoalText.Sentences(Forecast with { Cards = 0 }));

    [Theory]
    [InlineData("", "2026-12-20", true, false)]
    [InlineData("4.9", "2026-12-20", true, false)]
    [InlineData("98", "2026-12-20", true, false)]
    [InlineData("1e3", "2026-12-20", true, false)]
    [InlineData("90", "", false, true)]
    [InlineData("90", "2026-11-22", false, true)]
    [InlineData("90", "2027-11-24", false, true)]
    [InlineData("아흔", "내일", true, true)]
    public void What_is_wrong_is_said_beside_its_field(string percent, string by, bool wrongPercent, bool wrongDay)
    {
        var (goal, problems) = new GoalInput("", [], [], percent, by).Read(SampleCatalog.Rich, Today);

        Assert.Null(goal);
        Assert.Equal((wrongPercent, wrongDay), (problems.Percent is not null, problems.By is not null));
    }

    [Fact]
    public void A_filled_in_form_becomes_a_goal_in_the_order_of_the_catalog()
    {
        var (goal, problems) = new GoalInput("", ["chaos", "nowhere", "on-call"], ["4", "2", "9"], "87.5%", "2026-12-20").Read(SampleCatalog.Rich, Today);

        Assert.False(problems.Any);
        Assert.Equal(["on-call", "chaos"], goal!.Topics);
        Assert.Equal([Level.Junior, Level.Lead], goal.Levels);
        Assert.Equal((0.875, new DateOnly(2026, 12, 20)), (goal.Target, goal.By));
    }

    private static GoalForecast Forecast { get; } = new()
    {
        Goal = Goal,
        Cards = 40,
        ReadinessNow = 0.6,
        IsPast = false,
        ReadinessAtDate = 0.93,
        ReachedOn = new(2026, 12, 10),
        MinutesADay = 8,
        Needed = new PaceNeeded(4, 6, 9, 30, ExceedsLimit: false),
        BestPossible = 0.95,
        Days = [],
    };
}

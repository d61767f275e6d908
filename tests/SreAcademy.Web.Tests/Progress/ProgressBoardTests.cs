using AngleSharp.Dom;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.DependencyInjection;
using SreAcademy.Core.Content;
using SreAcademy.Core.Progress;
using SreAcademy.Core.Quiz;
using SreAcademy.Core.Review;
using SreAcademy.Data.Drills;
using SreAcademy.Data.Progress;
using SreAcademy.Web.Features.Progress;
using SreAcademy.Web.Features.Progress.Goals;
using SreAcademy.Web.Features.Progress.Now;
using SreAcademy.Web.Tests.Fakes;

namespace SreAcademy.Web.Tests.Progress;

/// <summary>The page of a learner with records, over values made by hand.</summary>
public sealed class ProgressBoardTests : ReadingContext
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly DateTimeOffset Moment = new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero);
    private static readonly Scheduler Scheduler = new(SchedulerParameters.Default);

    public ProgressBoardTests() => Services.AddSingleton<AntiforgeryStateProvider, NoTokens>();

    [Fact]
    public void Every_chart_says_what_it_shows_and_has_a_table_behind_it()
    {
        var charts = Board(Rich).FindAll("svg[role=img]");

        Assert.Equal(4, charts.Count);
        Assert.All(charts, chart =>
        {
            Assert.False(string.IsNullOrWhiteSpace(chart.GetAttribute("aria-label")));
            Assert.NotNull(chart.Closest("figure")!.QuerySelector("details table tbody tr"));
            Assert.NotEmpty(chart.QuerySelectorAll("title"));
        });
    }

    [Fact]
    public void Parts_are_named_once_and_their_names_are_there()
    {
        var board = Board(Rich);
        var ids = board.FindAll("[id]").Select(element => element.Id).ToList();

        Assert.Equal(ids.Distinct(), ids);
        Assert.All(board.FindAll("[aria-labelledby], [aria-describedby]"), element => Assert.All(
            $"{element.GetAttribute("aria-labelledby")} {element.GetAttribute("aria-describedby")}".Split(' ', StringSplitOptions.RemoveEmptyEntries), id => Assert.Contains(id, ids)));
    }

    [Fact]
    public void Nothing_is_styled_in_place() => Assert.Empty(Board(Rich).FindAll("[style], script, style"));

    [Fact]
    public void The_head_says_how_much_would_be_recalled_and_what_stands_behind_it()
    {
        var head = Board(Rich).Find(".now-figure").TextContent;

        Assert.Contains("2%", head, StringComparison.Ordinal);
        Assert.Contains("지금 모두 물으면 3장쯤", head, StringComparison.Ordinal);
        Assert.Contains("근거: 본 카드 3/", head, StringComparison.Ordinal);
        Assert.Contains("절반보다 적어요", head, StringComparison.Ordinal);
    }

    [Fact]
    public void Bars_of_what_is_due_and_their_table_agree()
    {
        var due = Board(Rich).Find("section[aria-labelledby=due]");

        Assert.Equal(30, due.QuerySelectorAll("rect").Length);
        Assert.Equal("11월 23일: 1장", due.QuerySelector("rect.chosen title")!.TextContent);
        Assert.Equal(["11월 23일 (오늘)", "1", "1분"], due.QuerySelectorAll("tbody tr")[0].Children.Select(cell => cell.TextContent));
        Assert.Contains("오늘 복습할 카드는 1장이고, 앞으로 30일에 모두 3장이에요.", due.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mean_is_said_only_from_a_card_a_day_on()
    {
        IReadOnlyList<DueDay> full = [.. Rich.Due.Select(day => day with { Cards = 2 })];

        Assert.DoesNotContain("하루 평균", Due(Rich.Due), StringComparison.Ordinal);
        Assert.Contains("모두 60장이에요. 하루 평균 2장, 1분쯤 걸려요.", Due(full), StringComparison.Ordinal);

        string Due(IReadOnlyList<DueDay> days) => Board(Rich with { Due = days }).Find("section[aria-labelledby=due]").TextContent;
    }

    [Fact]
    public void A_weak_topic_shows_what_of_the_cards_seen_would_be_recalled()
    {
        var topic = Board(Rich).FindAll(".weak")[1].QuerySelector("li")!;

        Assert.Equal($"{Math.Round(100 * Seen(9103, 20).Recall(Today, Scheduler))}%", topic.QuerySelector(".weak-figure")!.TextContent);
        Assert.Contains("1장을 봤어요", topic.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Practice_of_every_kind_has_its_place_before_any_is_finished()
    {
        var history = Board(Rich with { Drills = [] }).Find("section[aria-labelledby=history]");

        Assert.Equal(["/quiz", "/interview", "/drills"], history.QuerySelectorAll("p a").Select(link => link.GetAttribute("href")));
        Assert.Contains("마친 훈련이 없어요.", history.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_past_day_is_compared_with_now_level_by_level()
    {
        var board = Board(Rich with { AsOf = new AsOf("2026-10-01", new(2026, 10, 1), null), Then = Map() });

        Assert.Equal(5, board.FindAll(".comparison tbody tr").Count);
        Assert.Equal(["전체", "0%", "2%", "+2%p", "0 → 3"], board.FindAll(".comparison tbody tr")[0].Children.Select(cell => cell.TextContent));
        Assert.Contains("2026년 10월 1일의 지도예요.", board.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_that_cannot_be_shown_is_explained_beside_its_field()
    {
        var field = Board(Rich with { AsOf = new AsOf("2020-01-01", null, AsOfProblem.Early) }).Find("#as-of");

        Assert.Equal("true", field.GetAttribute("aria-invalid"));
        Assert.Equal("2020-01-01", field.GetAttribute("value"));
        Assert.Contains("2026년 11월 1일부터", field.Closest(".field")!.QuerySelector("#as-of-problem")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_clock_before_the_last_answer_is_said() =>
        Assert.Contains("서버 시계", Board(Rich with { Today = new(2026, 11, 1) }).Find(".notice").TextContent, StringComparison.Ordinal);

    [Fact]
    public void With_a_clock_before_the_first_answer_no_day_is_offered_to_compare_with()
    {
        var board = Board(Rich with { Today = new(2026, 10, 31) });

        Assert.Equal("오늘까지 복습한 기록이 없어서 비교할 날이 없어요.", board.Find("#as-of-hint").TextContent);
        Assert.Null(board.Find("#as-of").GetAttribute("min"));
    }

    [Fact]
    public void A_learner_whose_cards_are_all_gone_keeps_the_record_and_is_told()
    {
        var board = Board(Rich with { Map = Map(), WeakCards = [], WeakTopics = [], Due = DueForecast.Of(SampleCatalog.Rich, [], new HashSet<long>(), Today) });

        Assert.Contains("지금 과목에 있는 카드 중에는", board.Find(".notice").TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(board.FindAll(".months tbody tr"));
        Assert.Contains("30일 안에 돌아올 카드가 없어요", board.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void The_weakest_cards_are_one_click_from_a_quiz_of_them()
    {
        var form = Board(Rich).Find(".weak form");

        Assert.Equal("/quiz/start", form.GetAttribute("action"));
        Assert.Equal(["9103"], form.QuerySelectorAll("input[name=card]").Select(input => input.GetAttribute("value")));
    }

    [Fact]
    public void A_point_of_few_answers_is_hollow_and_the_table_says_how_many()
    {
        var calibration = Board(Rich).Find("section[aria-labelledby=calibration]");

        Assert.Equal(["point few", "point"], calibration.QuerySelectorAll("circle").Select(point => point.ClassName));
        Assert.Equal(["80–85%", "83%", "50%", "4"], calibration.QuerySelectorAll("tbody tr")[0].Children.Select(cell => cell.TextContent));
        Assert.Contains("예측은 평균 90%, 실제는 88%였어요. 예측을 믿어도 좋아요.", calibration.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Sure_and_wrong_is_said_first()
    {
        var confidence = Board(Rich).Find("section[aria-labelledby=confidence]");

        Assert.Contains("확실하다고 한 20번 중 17번 맞았어요.", confidence.TextContent, StringComparison.Ordinal);
        Assert.Contains("확실하다고 했지만 틀린 3번", confidence.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_drill_leads_to_its_debrief_and_says_its_score_or_that_it_was_given_up()
    {
        var drills = Board(Rich).FindAll(".history li").Where(line => line.TextContent.Contains("디스크", StringComparison.Ordinal)).ToList();

        Assert.Equal("/drills/disk-full/k1", drills[0].QuerySelector("a")!.GetAttribute("href"));
        Assert.StartsWith("84점 · ", drills[0].QuerySelector(".hint")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("그만둠 · ", drills[1].QuerySelector(".hint")!.TextContent, StringComparison.Ordinal);
    }

    private static LearnerProgress Rich { get; } = new()
    {
        Today = Today,
        Map = Map(Seen(9101, 0), Seen(9102, 3), Seen(9103, 20)),
        AsOf = new AsOf("", null, null),
        Then = null,
        Due = DueForecast.Of(SampleCatalog.Rich, [Seen(9101, 0), Seen(9102, 3), Seen(9103, 20)], new HashSet<long>(), Today),
        PerReview = TimeSpan.FromSeconds(8),
        Digest = new StudyDigest
        {
            Days = [new(new(2026, 11, 1), 12, TimeSpan.FromMinutes(4), 12, 0, 0), new(Today, 9, TimeSpan.FromMinutes(2), 0, 8, 7)],
            Calibration = [new(0.8, 4, 3.3, 2), new(0.9, 300, 270.3, 266)],
        },
        Confidence = [new(Confidence.Guess, 3, 1), new(Confidence.Sure, 20, 17)],
        WeakCards = WeakCards.Of(SampleCatalog.Rich, [Seen(9103, 20)], new HashSet<long>(), Today, Scheduler, 5),
        WeakTopics = WeakTopics.Of(SampleCatalog.Rich, Map(Seen(9103, 20)), 3),
        Goals =
        [
            GoalForecast.Of(new GoalForecastInput
            {
                Goal = new StudyGoal { Id = 1, Topics = ["observability"], Target = 0.9, By = Today.AddDays(20) },
                Cards = GoalForecastInput.CardsOf(SampleCatalog.Rich, new StudyGoal { Topics = ["observability"], Target = 0.9, By = Today }, [Seen(9101, 0)], new HashSet<long>()),
                Settings = StudySettings.Default,
                Today = Today,
            }),
        ],
        Quizzes = [],
        Interviews = [],
        Drills =
        [
            new DrillSummary { Key = "k1", Slug = "disk-full", Title = "디스크가 가득 찼어요", StartedAt = Moment, FinishedAt = Moment, GivenUp = false, Score = 84, Moves = 9 },
            new DrillSummary { Key = "k2", Slug = "disk-full", Title = "디스크가 가득 찼어요", StartedAt = Moment, FinishedAt = Moment, GivenUp = true, Score = null, Moves = 2 },
        ],
    };

    /// <param name="days">Since the last review, at a stability of ten days.</param>
    private static CardStanding Seen(long card, int days) =>
        new(card, new CardMemory(MemoryState.Review, 0, 10, 5), Today.AddDays(-days), 1, Today.AddDays(10 - days), 1);

    private static ReadinessMap Map(params CardStanding[] standings) => ReadinessMap.Of(SampleCatalog.Rich, standings, Today, Scheduler);

    private IRenderedComponent<ProgressBoard> Board(LearnerProgress progress) => Render<ProgressBoard>(board => board
        .Add(b => b.Progress, progress)
        .Add(b => b.Catalog, SampleCatalog.Rich)
        .Add(b => b.Goals, Goals(progress)));

    private static RenderFragment Goals(LearnerProgress progress) => builder =>
    {
        builder.OpenComponent<GoalsPart>(0);
        builder.AddComponentParameter(1, nameof(GoalsPart.Forecasts), progress.Goals);
        builder.AddComponentParameter(2, nameof(GoalsPart.Input), GoalInput.New(Guid.Empty, Today));
        builder.AddComponentParameter(3, nameof(GoalsPart.Problems), GoalProblems.None);
        builder.AddComponentParameter(4, nameof(GoalsPart.Catalog), SampleCatalog.Rich);
        builder.CloseComponent();
    };

    private sealed class NoTokens : AntiforgeryStateProvider
    {
        public override AntiforgeryRequestToken? GetAntiforgeryToken() => null;
    }
}

using System.Security.Claims;
using Bunit;
using Bunit.TestDoubles;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using SreAcademy.Core.Teams;
using SreAcademy.Data;
using SreAcademy.Web.Features.Teams.Matrix;
using SreAcademy.Web.Tests.Fakes;

namespace SreAcademy.Web.Tests.Features.Teams.Matrix;

public sealed class MatrixIslandTests : ReadingContext
{
    private readonly ManualTime time = new();
    private readonly FakeTeam team = new();
    private readonly BunitAuthorizationContext learner;

    public MatrixIslandTests()
    {
        Services.AddSingleton<TimeProvider>(time);
        Services.AddSingleton(new MatrixActionsOf((_, _, request) =>
        {
            team.Request = request;
            return team.Actions;
        }));
        learner = AddAuthorization();
        learner.SetAuthorized("lead");
        learner.SetClaims(new Claim(ClaimTypes.NameIdentifier, "1"));
        SetRendererInfo(new RendererInfo("Server", isInteractive: true));
    }

    [Fact]
    public void Every_member_is_a_row_and_every_topic_a_column_of_a_real_table()
    {
        var island = Open();

        Assert.Equal(["가리드", "나멤버"], island.FindAll("tbody th[scope=row]").Select(name => name.TextContent));
        Assert.Equal(12, island.FindAll("thead th[scope=col] a").Count);
        Assert.Equal("팀 평균", island.Find("tfoot th").TextContent);
        var frame = island.Find(".matrix-scroll");
        Assert.Equal(("region", "0", "matrix-caption"), (frame.GetAttribute("role"), frame.GetAttribute("tabindex"), frame.GetAttribute("aria-labelledby")));
        Assert.NotNull(island.Find("caption#matrix-caption"));
        Assert.Empty(island.FindAll("[style], script"));
    }

    [Fact]
    public void A_cell_says_what_is_known_now_and_on_the_day_with_what_stands_behind_it()
    {
        var now = Open().Find("tbody tr:nth-child(2) td:nth-child(4)").Text();
        var later = Open(new MatrixRequest(On: new DateOnly(2026, 12, 20))).Find("tbody tr:nth-child(2) td:nth-child(4)").Text();

        Assert.DoesNotContain("→", now, StringComparison.Ordinal);
        Assert.Contains("카드", now, StringComparison.Ordinal);
        Assert.Matches("^20%\\s*→ , 그날 예상 10%", later);
    }

    [Fact]
    public void Who_has_seen_nothing_is_not_shown_as_having_forgotten_all()
    {
        team.Members.Add((3, "다새로", 0));

        Assert.Equal("–아직 안 봤어요", Open().Find("tbody tr:nth-child(3) td").TextContent);
    }

    [Fact]
    public void Hidden_names_are_nowhere_on_the_page_and_numbers_do_not_follow_the_names()
    {
        team.Members.Insert(0, (9, "가나다", 0.5));

        var island = Open(new MatrixRequest(NamesHidden: true));

        Assert.Equal(["멤버 1", "멤버 2", "멤버 3"], island.FindAll("tbody th").Select(name => name.TextContent));
        Assert.All(team.Members, member => Assert.DoesNotContain(member.Name, island.Markup, StringComparison.Ordinal));
        Assert.All(island.FindAll(".board-ways a"), way => Assert.Contains("names=hidden", way.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public void Numbers_follow_neither_names_nor_who_came_first_and_are_others_every_day()
    {
        team.Members.AddRange(Enumerable.Range(3, 20).Select(id => ((long)id, $"멤버{id:00}", 0.5)));
        var matrix = team.Board().Matrix;

        var today = BoardRow.Of(matrix, namesHidden: true);
        var tomorrow = BoardRow.Of(matrix with { Today = matrix.Today.AddDays(1) }, namesHidden: true);

        Assert.Equal(today, BoardRow.Of(matrix, namesHidden: true));
        Assert.Equal(Enumerable.Range(1, 22).Select(number => $"멤버 {number}"), today.Select(row => row.Name));
        var ids = today.Select(row => row.Member.Id).ToList();
        Assert.NotEqual(ids.Order(), ids);
        Assert.NotEqual(matrix.Members.Select(member => member.Id), ids);
        Assert.NotEqual(tomorrow.Select(row => row.Member.Id), ids);
        Assert.Equal(ids.Order(), tomorrow.Select(row => row.Member.Id).Order());
    }

    [Fact]
    public async Task Many_answers_are_one_look_a_moment_later()
    {
        var island = Open();
        Assert.Equal([null, 1, 2], team.Followed);
        team.Members[1] = (2, "나멤버", 0.8);

        for (var answer = 0; answer < 20; answer++)
            await team.PublishAsync(2);
        Assert.Equal(1, team.Reads);
        time.Advance(MatrixSession.Pause);
        await island.WaitForAssertionAsync(() => Assert.Equal(2, team.Reads));

        island.WaitForAssertion(() => Assert.Contains(Whole(0.8), island.Find("tbody tr:nth-child(2) td").TextContent, StringComparison.Ordinal));
        time.Advance(MatrixSession.Often);
        await island.WaitForAssertionAsync(() => Assert.Equal(3, team.Reads));
    }

    [Fact]
    public async Task A_look_draws_anew_only_the_lines_that_changed()
    {
        var island = Open();
        var lines = island.FindComponents<MatrixRow>();
        var before = lines.Select(line => line.RenderCount).ToList();
        team.Members[1] = (2, "나멤버", 0.8);

        await team.PublishAsync(2);
        time.Advance(MatrixSession.Pause);

        await island.WaitForAssertionAsync(() => Assert.Contains(Whole(0.8), island.Find("tbody tr:nth-child(2) td").TextContent, StringComparison.Ordinal));
        Assert.Equal(["가리드", "나멤버", "팀 평균"], lines.Select(line => line.Instance.Name));
        Assert.Equal([0, 1, 1], lines.Zip(before, (line, count) => line.RenderCount - count));
    }

    [Fact]
    public async Task Who_joins_is_followed_and_who_leaves_is_not()
    {
        var island = Open();
        team.Members[1] = (3, "새멤버", 0.5);

        await team.PublishAsync();
        time.Advance(MatrixSession.Pause);

        await island.WaitForAssertionAsync(() => Assert.Equal([null, 1, 3], team.Followed));
        await island.WaitForAssertionAsync(() => Assert.Equal(["가리드", "새멤버"], island.FindAll("tbody th").Select(name => name.TextContent)));
    }

    [Fact]
    public async Task A_lead_who_was_removed_sees_that_and_nothing_else()
    {
        var island = Open();
        team.Role = null;

        await team.PublishAsync();
        time.Advance(MatrixSession.Pause);

        await island.WaitForAssertionAsync(() => Assert.Equal("더 이상 이 팀에 속해 있지 않아요", island.Find(".empty-title").TextContent));
        Assert.Equal("더 이상 이 팀에 속해 있지 않아요", island.Find("[role=status]").TextContent);
        Assert.Empty(island.FindAll("table, form, h2"));
        Assert.All(team.Members, member => Assert.DoesNotContain(member.Name, island.Markup, StringComparison.Ordinal));
        Assert.Empty(team.Followed);
        var reads = team.Reads;
        time.Advance(MatrixSession.Often);
        Assert.Equal(reads, team.Reads);
    }

    [Fact]
    public async Task A_lead_who_is_a_member_now_sees_the_others_no_more()
    {
        var island = Open();
        team.Role = TeamRole.Member;

        await team.PublishAsync();
        time.Advance(MatrixSession.Pause);

        await island.WaitForAssertionAsync(() => Assert.Equal("이제 이 팀의 멤버예요", island.Find(".empty-title").TextContent));
        Assert.DoesNotContain("나멤버", island.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_read_anew_stays_as_it_was_and_is_tried_again()
    {
        var island = Open();
        team.Fault = DatabaseFaultKind.Unreachable;
        await team.PublishAsync(1);
        time.Advance(MatrixSession.Pause);
        await island.WaitForAssertionAsync(() => Assert.Contains("조금 전 모습", island.Find("[role=alert]").TextContent, StringComparison.Ordinal));
        Assert.Equal(2, island.FindAll("tbody tr").Count);

        team.Fault = null;
        time.Advance(MatrixSession.Often);

        await island.WaitForAssertionAsync(() => Assert.Empty(island.FindAll("[role=alert]")));
    }

    [Fact]
    public void Without_a_connection_it_is_the_same_page_that_follows_nobody()
    {
        SetRendererInfo(new RendererInfo("Static", isInteractive: false));

        var island = Open();

        Assert.Equal(2, island.FindAll("tbody tr").Count);
        Assert.Empty(team.Followed);
        Assert.DoesNotContain("저절로", island.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void The_trend_is_drawn_from_the_second_week_on_with_a_table_behind_it()
    {
        Assert.Contains("두 번째 주부터", Open().Markup, StringComparison.Ordinal);
        var cells = MatrixCells.Of(team.Catalog);
        var members = team.Board().Matrix.Members.Select(member => member.Readiness).ToList();
        team.Weeks.AddRange([TeamWeek.Of(new DateOnly(2026, 11, 9), cells, members), TeamWeek.Of(new DateOnly(2026, 11, 23), cells, members)]);

        var island = Open();

        Assert.Equal(2, island.FindAll(".team-trend circle").Count);
        Assert.Equal(["2026년 11월 9일", "2026년 11월 23일"], island.FindAll(".team-trend tbody th").Select(week => week.TextContent));
        Assert.Contains("처음 2026년 11월 9일", island.Find(".team-trend svg").GetAttribute("aria-label"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_topics_to_teach_are_those_with_the_lowest_means()
    {
        var island = Open();

        Assert.Equal(3, island.FindAll(".team-weak li").Count);
        team.Members.Clear();
        team.Members.Add((1, "가리드", 0));
        Assert.Contains("아직 아무도", Open().Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leaving_the_page_ends_its_following()
    {
        Open();

        await DisposeComponentsAsync();

        Assert.Empty(team.Followed);
    }

    private IRenderedComponent<MatrixIsland> Open(MatrixRequest? request = null) => Render<MatrixIsland>(island => island.Add(i => i.Key, "abc").Add(i => i.Request, request ?? new MatrixRequest()));

    private string Whole(double recall)
    {
        var cells = MatrixCells.Of(team.Catalog);
        var (cards, seen) = (Enumerable.Range(0, cells.Count).Sum(cells.CardsIn), 2 * Enumerable.Range(0, cells.Count).Count(cell => cells.CardsIn(cell) >= 2));
        return SreAcademy.Web.Components.Shared.ReadinessWords.Percent(recall * seen / cards);
    }
}

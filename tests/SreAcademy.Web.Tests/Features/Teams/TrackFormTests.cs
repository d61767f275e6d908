using AngleSharp.Dom;
using SreAcademy.Core.Tracks;
using SreAcademy.Web.Features.Tracks.Edit;
using static SreAcademy.Web.Tests.Features.Teams.TracksPageTests;

namespace SreAcademy.Web.Tests.Features.Teams;

/// <summary>The form of a track, which needs no script.</summary>
public sealed class TrackFormTests(TrackSite site) : IClassFixture<TrackSite>
{
    [Fact]
    public async Task A_new_track_is_filled_in_and_saved()
    {
        using var lead = await site.PersonAsync("lead");
        var key = await site.TeamAsync(lead);
        var form = await FormAsync(lead, $"/teams/{key}/tracks/new");

        var way = await SendAsync(lead, $"/teams/{key}/tracks/new", form, ("name", " 새 트랙 "), ("topic", "on-call"), ("from", "2"), ("to", "3"), ("percent", "85"), ("days", "14")).WayAsync();
        var page = await lead.Browser.ReadAsync(way);

        Assert.Equal("새 트랙", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("예측 회상 85% 이상", page.QuerySelector(".track-facts")!.Text(), StringComparison.Ordinal);
        Assert.Contains("카드 2장 · 주제 1개 · 14일", page.QuerySelector(".track-facts")!.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Buttons_add_rows_and_keep_what_was_typed()
    {
        using var lead = await site.PersonAsync("lead");
        var path = $"/teams/{await site.TeamAsync(lead)}/tracks/new";

        var page = await SendAsync(lead, path, await FormAsync(lead, path), ("name", "반쯤"), ("days", "열"), ("do", "add")).ReadPageAsync();

        Assert.Equal(2, page.QuerySelectorAll(".track-row").Length);
        Assert.Equal(("반쯤", "열"), (page.QuerySelector("[name=name]")!.GetAttribute("value"), page.QuerySelector("[name=days]")!.GetAttribute("value")));
        Assert.Empty(page.QuerySelectorAll(".notice"));
    }

    [Theory]
    [InlineData("up:1", "b,a,c")]
    [InlineData("down:1", "a,c,b")]
    [InlineData("remove:0", "b,c")]
    [InlineData("up:0", "a,b,c")]
    [InlineData("down:2", "a,b,c")]
    [InlineData("remove:7", "a,b,c")]
    [InlineData("remove:x", "a,b,c")]
    [InlineData("save", null)]
    [InlineData("", null)]
    [InlineData("nonsense:1", null)]
    public void A_button_moves_its_row_or_saves(string sent, string? topics)
    {
        var input = new TrackInput(Guid.NewGuid(), 1) { Name = "이름", Rows = [new("a", "1", "2", ""), new("b", "1", "2", ""), new("c", "1", "2", "")] };

        var moved = TrackStep.Take(input, sent);

        Assert.Equal(topics, moved is null ? null : string.Join(',', moved.Rows.Select(row => row.Topic)));
        Assert.Equal("이름", moved?.Name ?? "이름");
    }

    [Fact]
    public async Task What_cannot_be_saved_is_told_with_its_row_and_nothing_is_lost()
    {
        using var lead = await site.PersonAsync("lead");
        var path = $"/teams/{await site.TeamAsync(lead)}/tracks/new";

        var page = await SendAsync(lead, path, await FormAsync(lead, path), ("name", ""), ("topic", ""), ("from", "3"), ("to", "1"), ("percent", "삼십"), ("days", "0"), ("item-notes", "<b>안내</b>")).ReadPageAsync();
        var said = page.QuerySelector(".notice")!.Text();

        Assert.Contains("이름을 적어 주세요", said, StringComparison.Ordinal);
        Assert.Contains("1번째 주제: 낮은 레벨에서 높은 레벨로", said, StringComparison.Ordinal);
        Assert.Contains("1번째 주제를 골라 주세요", said, StringComparison.Ordinal);
        Assert.Contains("50%부터 97%까지", said, StringComparison.Ordinal);
        Assert.Contains("1일부터 366일까지", said, StringComparison.Ordinal);
        Assert.Equal("#row-0", page.QuerySelector(".notice a")!.GetAttribute("href"));
        Assert.Equal(("<b>안내</b>", "삼십"), (page.QuerySelector("[name=item-notes]")!.GetAttribute("value"), page.QuerySelector("[name=percent]")!.GetAttribute("value")));
    }

    [Fact]
    public async Task Whoever_saves_second_sees_both_versions_and_decides()
    {
        using var lead = await site.PersonAsync("lead");
        var team = await site.TeamAsync(lead);
        var key = await site.TrackAsync(lead, team);
        var form = await FormAsync(lead, $"/tracks/{key}/edit");
        await site.SaveAsync(lead, team, key, 1, TrackSite.Track with { Name = "먼저 저장한 것" });

        var page = await SendAsync(lead, $"/tracks/{key}/edit", form, ("name", "나중에 쓴 것")).ReadPageAsync();
        var between = (await lead.Browser.ReadAsync($"/tracks/{key}")).QuerySelector("h1")!.TextContent;
        var way = await SendAsync(lead, $"/tracks/{key}/edit", page.QuerySelector("form.track-form")!).WayAsync();
        var after = await lead.Browser.ReadAsync(way);

        Assert.Equal(["먼저 저장한 것", "나중에 쓴 것"], page.QuerySelectorAll(".versions h3").Select(heading => heading.TextContent));
        Assert.Contains("아직 아무것도 덮어쓰지 않았어요", page.Notice(), StringComparison.Ordinal);
        Assert.Equal("먼저 저장한 것", between);
        Assert.Equal("나중에 쓴 것", after.QuerySelector("h1")!.TextContent);
        Assert.Equal(["버전 3", "버전 2", "버전 1"], after.QuerySelectorAll("section:has(#versions) .row-title").Select(TeamSteps.Text));
    }

    [Fact]
    public async Task A_running_assignment_keeps_its_version_until_a_lead_moves_it()
    {
        using var lead = await site.PersonAsync("lead");
        var team = await site.TeamAsync(lead);
        var key = await site.TrackAsync(lead, team);
        var assignment = await site.AssignAsync(lead, team, key);
        await site.SaveAsync(lead, team, key, 1, TrackSite.Track with { Goal = new TrackGoal.PredictedRecall(0.8) });

        var before = await lead.Browser.ReadAsync($"/assignments/{assignment}");
        var unseen = await lead.Browser.SubmitAsync($"/tracks/{key}", "move", ("assignment", assignment), ("version", "1")).ReadPageAsync();
        var still = await lead.Browser.ReadAsync($"/assignments/{assignment}");
        var way = await lead.Browser.SubmitAsync($"/tracks/{key}", "move", ("assignment", assignment)).WayAsync();
        var after = await lead.Browser.ReadAsync($"/assignments/{assignment}");

        Assert.Contains("예측 회상 90%", before.QuerySelector(".track-facts")!.Text(), StringComparison.Ordinal);
        Assert.Contains("과제나 트랙이 바뀌어서 옮기지 못했어요", unseen.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("예측 회상 90%", still.QuerySelector(".track-facts")!.Text(), StringComparison.Ordinal);
        Assert.EndsWith("?done=moved", way, StringComparison.Ordinal);
        Assert.Contains("예측 회상 80%", after.QuerySelector(".track-facts")!.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_archived_track_is_neither_edited_nor_assigned()
    {
        using var lead = await site.PersonAsync("lead");
        var team = await site.TeamAsync(lead);
        var key = await site.TrackAsync(lead, team);

        await lead.Browser.SubmitAsync($"/tracks/{key}", "archive").WayAsync();
        var edit = await lead.Browser.ReadAsync($"/tracks/{key}/edit");
        var assign = await lead.Browser.ReadAsync($"/teams/{team}/assign?track={key}");
        await lead.Browser.SubmitAsync($"/tracks/{key}", "archive").WayAsync();

        Assert.Null(edit.QuerySelector("form.track-form"));
        Assert.Null(assign.QuerySelector("[name=due]"));
        Assert.NotNull((await lead.Browser.ReadAsync($"/tracks/{key}/edit")).QuerySelector("form.track-form"));
    }

    private static async Task<IElement> FormAsync(Person lead, string path) => (await lead.Browser.ReadAsync(path)).QuerySelector("form.track-form")!;

    private static Task<HttpResponseMessage> SendAsync(Person lead, string path, IElement form, params (string Name, string Value)[] typed) => lead.Browser.PostAsync(
        path, Filled(form).Where(field => typed.All(one => one.Name != field.Key)).Concat(typed.Select(one => KeyValuePair.Create(one.Name, one.Value))));
}

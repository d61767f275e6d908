using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SreAcademy.Core.Content;
using SreAcademy.Core.Review;
using SreAcademy.Core.Tracks;
using SreAcademy.Data.Study;
using SreAcademy.Data.Tracks;
using SreAcademy.Web.Features.Catalog;
using SreAcademy.Web.Tests.Account;
using SreAcademy.Web.Tests.Fakes;

namespace SreAcademy.Web.Tests.Features.Teams.Matrix;

public sealed class TeamStatusPageTests(MatrixSite site) : IClassFixture<MatrixSite>
{
    [Fact]
    public async Task Strangers_find_nothing_at_any_of_its_addresses()
    {
        using var lead = await site.PersonAsync("lead");
        var key = await site.TeamAsync(lead);
        using var stranger = await site.PersonAsync("stranger");

        foreach (var path in new[] { $"/teams/{key}", $"/teams/{key}/oncall", $"/teams/{key}/matrix.csv", "/teams/nothing" })
        {
            using var response = await stranger.Browser.GetAsync(path);
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }
    }

    [Fact]
    public async Task A_lead_sees_everybody_without_a_connection_and_a_member_oneself_alone()
    {
        using var lead = await site.PersonAsync("lead");
        var key = await site.TeamAsync(lead);
        using var member = await site.MemberAsync(lead, key);
        await site.GradeAsync(member.Id);

        var seen = await lead.Browser.ReadAsync($"/teams/{key}?level=1");
        var own = await member.Browser.ReadAsync($"/teams/{key}");

        var rows = seen.QuerySelectorAll(".matrix tbody tr").ToDictionary(row => row.QuerySelector("th")!.TextContent, row => row.QuerySelector("td")!.Text());
        Assert.Equal(2, rows.Count);
        Assert.Contains("100%", rows[member.Name], StringComparison.Ordinal);
        Assert.Contains("–", rows[lead.Name], StringComparison.Ordinal);
        Assert.Equal("1", seen.QuerySelector("#matrix-level option[selected]")!.GetAttribute("value"));
        Assert.NotNull(seen.QuerySelector("script[src*='live']"));
        Assert.DoesNotContain("지나온 카드", seen.QuerySelector("template[data-state=reconnecting]")!.InnerHtml, StringComparison.Ordinal);
        Assert.Equal("리드에게 보이는 나", own.QuerySelector("h2")!.TextContent);
        Assert.Contains("100%", own.QuerySelector(".matrix.own tbody td")!.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain(lead.Name, own.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Null(own.QuerySelector("script[src*='live']"));
    }

    [Fact]
    public async Task Names_that_are_hidden_are_not_in_the_page_at_all()
    {
        using var lead = await site.PersonAsync("lead");
        var key = await site.TeamAsync(lead);
        using var member = await site.MemberAsync(lead, key);

        var page = await lead.Browser.ReadAsync($"/teams/{key}?names=hidden");

        Assert.Equal(["멤버 1", "멤버 2"], page.QuerySelectorAll(".matrix tbody th").Select(name => name.TextContent));
        Assert.DoesNotContain(member.Name, page.QuerySelector("main")!.InnerHtml, StringComparison.Ordinal);
        var way = Assert.Single(page.QuerySelectorAll(".board-ways a"), link => !link.HasAttribute("download")).GetAttribute("href")!;
        var check = await lead.Browser.ReadAsync($"{way}&t={site.Topic}");
        Assert.Equal(["멤버 1", "멤버 2"], check.QuerySelectorAll(".oncall-list strong").Select(name => name.TextContent));
        Assert.True(check.QuerySelector("[name=names]")!.HasAttribute("checked"));
        Assert.DoesNotContain(member.Name, check.QuerySelector("main")!.InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_sees_every_figure_that_a_lead_sees_by_track_and_on_a_date_too()
    {
        using var lead = await site.PersonAsync("lead");
        var key = await site.TeamAsync(lead);
        using var member = await site.MemberAsync(lead, key);
        await site.GradeAsync(member.Id);
        var saved = await SaveTrackAsync(lead, key);

        foreach (var query in new[] { "", "?on=2027-06-01", $"?on=2027-06-01&track={saved}" })
        {
            var leads = await lead.Browser.ReadAsync($"/teams/{key}{query}");
            var own = await member.Browser.ReadAsync($"/teams/{key}{query}");

            var row = Assert.Single(leads.QuerySelectorAll(".matrix tbody tr"), row => row.QuerySelector("th")!.TextContent == member.Name);
            Assert.Equal(row.QuerySelectorAll("td").Select(cell => cell.Text()), own.QuerySelectorAll(".matrix.own tbody tr").Select(line => line.QuerySelector("td")!.Text()));
            Assert.Equal($"/teams/{key}/matrix.csv{query}".Split('?')[0], own.QuerySelector("a[download]")!.GetAttribute("href")!.Split('?')[0]);
            using var file = await member.Browser.GetAsync(own.QuerySelector("a[download]")!.GetAttribute("href")!);
            using var whole = await lead.Browser.GetAsync($"/teams/{key}/matrix.csv{query}");
            var line = Assert.Single((await whole.Content.ReadAsStringAsync()).Split("\r\n"), line => line.StartsWith(member.Name, StringComparison.Ordinal));
            Assert.Equal(line, (await file.Content.ReadAsStringAsync()).Split("\r\n")[1]);
        }
    }

    [Fact]
    public async Task The_file_is_what_the_page_shows_and_a_members_file_has_one_row()
    {
        using var lead = await site.PersonAsync("=lead");
        var key = await site.TeamAsync(lead);
        using var member = await site.MemberAsync(lead, key);

        using var response = await lead.Browser.GetAsync($"/teams/{key}/matrix.csv?on=2027-04-01");
        var own = await ReadAsync(member, key);

        Assert.Equal("text/csv", response.Content.Headers.ContentType!.MediaType);
        Assert.EndsWith(".csv", response.Content.Headers.ContentDisposition!.FileName, StringComparison.Ordinal);
        var text = await response.Content.ReadAsStringAsync();
        Assert.Contains($"'{lead.Name},리드", text, StringComparison.Ordinal);
        Assert.Contains("2027-04-01", text, StringComparison.Ordinal);
        Assert.DoesNotContain(lead.Name, own, StringComparison.Ordinal);
        Assert.Contains(member.Name, own, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Running_assignments_say_by_name_how_everybody_is_with_them_and_their_track_is_a_filter()
    {
        using var lead = await site.PersonAsync("lead");
        var key = await site.TeamAsync(lead);
        using var member = await site.MemberAsync(lead, key);
        await site.GradeAsync(member.Id);
        var saved = await SaveTrackAsync(lead, key);
        await site.AssignAsync(lead.Id, key, saved);

        var page = await lead.Browser.ReadAsync($"/teams/{key}?track={saved}");
        var gone = await lead.Browser.ReadAsync($"/teams/{key}?track=nothing");

        Assert.Equal("캐시 한 주", page.QuerySelector(".team-running h3")!.TextContent);
        Assert.Contains(member.Name, page.QuerySelector(".running-states")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(saved, page.QuerySelector("#matrix-track option[selected]")!.GetAttribute("value"));
        Assert.Contains("이 팀에 없는 트랙", gone.QuerySelector(".field-error")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("캐시 한 주", (await member.Browser.ReadAsync($"/teams/{key}")).QuerySelector(".own-running")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_asks_for_help_is_named_first_on_the_leads_page_without_what_was_written_and_the_member_sees_it_too()
    {
        using var lead = await site.PersonAsync("lead");
        var key = await site.TeamAsync(lead);
        using var member = await site.MemberAsync(lead, key);
        var track = await SaveTrackAsync(lead, key);
        var assignment = await site.AssignAsync(lead.Id, key, track);
        await site.AskForHelpAsync(member.Id, assignment, "무효화가 어려워요");

        var page = await lead.Browser.ReadAsync($"/teams/{key}");
        var hidden = await lead.Browser.ReadAsync($"/teams/{key}?names=hidden");
        var own = await member.Browser.ReadAsync($"/teams/{key}");

        var first = page.QuerySelector(".running-states > div")!;
        Assert.Equal(("help", member.Name), (first.GetAttribute("data-state"), first.QuerySelector("dd")!.TextContent));
        Assert.StartsWith("도움 요청", first.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("무효화", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("멤버 ", hidden.QuerySelector(".running-states dd")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("도움 요청", own.QuerySelector(".own-running")!.TextContent, StringComparison.Ordinal);
        Assert.Equal($"/teams/{key}?track={track}&on=2027-03-30&names=hidden", hidden.QuerySelector(".to-due")!.GetAttribute("href"));
    }

    [Fact]
    public async Task An_assignment_is_called_by_the_same_word_on_every_page()
    {
        using var lead = await site.PersonAsync("lead");
        var key = await site.TeamAsync(lead);
        var track = await SaveTrackAsync(lead, key);
        var assignment = await site.AssignAsync(lead.Id, key, track);

        var team = await lead.Browser.ReadAsync($"/teams/{key}");
        var page = await lead.Browser.ReadAsync($"/assignments/{assignment}");

        Assert.Equal($"{page.QuerySelector(".account-rows .state")!.TextContent} 1", team.QuerySelector(".running-states dt")!.TextContent);
    }

    [Fact]
    public async Task The_check_before_a_rotation_says_in_words_who_has_gaps()
    {
        using var lead = await site.PersonAsync("lead");
        var key = await site.TeamAsync(lead);
        using var member = await site.MemberAsync(lead, key);
        await site.GradeAsync(member.Id);

        var page = await lead.Browser.ReadAsync($"/teams/{key}/oncall?t={site.Topic}");
        var alone = await lead.Browser.ReadAsync($"/teams/{key}/oncall?t={site.Topic}&p={lead.Id}&min=97");
        var usual = await lead.Browser.ReadAsync($"/teams/{key}/oncall");
        using var refused = await member.Browser.GetAsync($"/teams/{key}/oncall");

        Assert.Contains("모든 주제가 80% 이상인 사람은 2명 중 1명", page.QuerySelector("#oncall-result ~ p")!.TextContent, StringComparison.Ordinal);
        Assert.True(usual.QuerySelector(".oncall-what")!.HasAttribute("open"));
        Assert.False(alone.QuerySelector(".oncall-what")!.HasAttribute("open"));
        var people = page.QuerySelectorAll(".oncall-list > li").ToDictionary(one => one.QuerySelector("strong")!.TextContent, one => one);
        Assert.Contains("모두 80% 이상", people[member.Name].TextContent, StringComparison.Ordinal);
        Assert.Contains("80%보다 낮은", people[lead.Name].TextContent, StringComparison.Ordinal);
        Assert.Contains("97%보다 낮은", Assert.Single(alone.QuerySelectorAll(".oncall-list > li")).TextContent, StringComparison.Ordinal);
        Assert.Contains("카드가 없어요", usual.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }

    /// <returns>Its key.</returns>
    private Task<string> SaveTrackAsync(Person lead, string key) =>
        site.SaveTrackAsync(lead.Id, key, new Track { Name = "캐시 한 주", Items = [new TrackItem(site.Topic, Level.Beginner, Level.Beginner)], Goal = new TrackGoal.PredictedRecall(0.9) });

    private static async Task<string> ReadAsync(Person who, string key)
    {
        using var response = await who.Browser.GetAsync($"/teams/{key}/matrix.csv");
        return await response.Content.ReadAsStringAsync();
    }
}

/// <summary>The whole program with a course of one card.</summary>
public sealed class MatrixSite : AccountSite
{
    private CatalogSnapshot Catalog => Services.GetRequiredService<CurrentCatalog>().Snapshot;

    public string Topic => Catalog.Topics[0].Slug;

    public async Task GradeAsync(long learner)
    {
        var card = await QueryAsync(context => context.Cards.Where(row => row.Kind == CardKind.Knowledge).Select(row => row.Id).FirstAsync());
        Assert.IsType<GradeOutcome.Recorded>(await Services.GetRequiredService<GradeCard>().HandleAsync(new Grade
        {
            LearnerId = learner,
            CardId = card,
            Rating = Rating.Good,
            ExpectedVersion = 0,
            AnswerId = Guid.NewGuid(),
            Duration = TimeSpan.FromSeconds(5),
        }));
    }

    /// <returns>The track's key.</returns>
    public async Task<string> SaveTrackAsync(long lead, string key, Track track) =>
        Assert.IsType<SaveTrackOutcome.Saved>(await Services.GetRequiredService<SaveTrack>().HandleAsync(lead, key, null, 0, Guid.NewGuid(), track, Catalog)).Key;

    /// <returns>The assignment's key.</returns>
    public async Task<string> AssignAsync(long lead, string key, string track) =>
        Assert.IsType<AssignOutcome.Assigned>(await Services.GetRequiredService<Assign>().HandleAsync(
            lead, key, Guid.NewGuid(), track, new AssignmentTerms { TrackVersion = 1, WholeTeam = true, Start = new DateOnly(2027, 3, 2), Due = new DateOnly(2027, 3, 30) })).Key;

    public async Task AskForHelpAsync(long learner, string assignment, string note) =>
        Assert.IsType<AssignmentOutcome.Done>(await Services.GetRequiredService<AskForHelp>().HandleAsync(learner, assignment, note));
}

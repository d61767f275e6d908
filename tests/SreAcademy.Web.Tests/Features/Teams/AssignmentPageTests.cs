using System.Net;
using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using SreAcademy.Core.Tracks;
using SreAcademy.Data.Tracks;
using SreAcademy.Web.Features.Progress;
using static SreAcademy.Web.Tests.Features.Teams.TracksPageTests;

namespace SreAcademy.Web.Tests.Features.Teams;

public sealed class AssignmentPageTests(TrackSite site) : IClassFixture<TrackSite>
{
    [Fact]
    public async Task A_lead_chooses_track_people_and_days_and_the_due_date_is_proposed()
    {
        using var lead = await site.PersonAsync("lead");
        var team = await site.TeamAsync(lead);
        using var member = await site.MemberAsync(lead, team);
        var track = await site.TrackAsync(lead, team);

        var which = await lead.Browser.ReadAsync($"/teams/{team}/assign");
        var path = which.QuerySelector(".team-list a")!.GetAttribute("href")!;
        var form = (await lead.Browser.ReadAsync(path)).QuerySelector("form.wide")!;
        var way = await SendAsync(lead, path, form, ("whom", "some"), ("member", $"{member.Id}"), ("note", "<i>월요일부터</i>")).WayAsync();
        var page = await member.Browser.ReadAsync(way.Split('?')[0]);

        Assert.Equal($"/teams/{team}/assign?track={track}", path);
        Assert.Equal(ProgressWords.Iso(site.Today.AddDays(6)), form.QuerySelector("[name=due]")!.GetAttribute("value"));
        Assert.EndsWith("?done=assigned", way, StringComparison.Ordinal);
        Assert.Equal("<i>월요일부터</i>", page.QuerySelector(".lead-note p:not(.hint)")!.TextContent);
        Assert.Contains("오늘 새 카드 1장이면 계획대로", page.QuerySelector(".own-part")!.Text(), StringComparison.Ordinal);
        Assert.Equal("/review?part=on-call.1-2", page.QuerySelector(".own-part a.button")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("due", "2001-01-01", "시작일이 마감일보다 늦어요")]
    [InlineData("start", "2099-01-01", "시작일이 마감일보다 늦어요")]
    [InlineData("due", "2199-01-01", "366일을 넘길 수 없어요")]
    [InlineData("due", "다음 주", "2026")]
    [InlineData("whom", "some", "한 명 이상")]
    public async Task What_does_not_go_is_told_at_its_field(string name, string value, string said)
    {
        using var lead = await site.PersonAsync("lead");
        var team = await site.TeamAsync(lead);
        var path = $"/teams/{team}/assign?track={await site.TrackAsync(lead, team)}";

        var page = await SendAsync(lead, path, (await lead.Browser.ReadAsync(path)).QuerySelector("form.wide")!, (name, value)).ReadPageAsync();

        Assert.Contains(said, Assert.Single(page.QuerySelectorAll(".field-error")).TextContent, StringComparison.Ordinal);
        Assert.Contains("진행 중인 과제가 없어요", (await lead.Browser.ReadAsync($"/teams/{team}/assignments")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_due_date_in_the_past_is_refused()
    {
        using var lead = await site.PersonAsync("lead");
        var team = await site.TeamAsync(lead);
        var path = $"/teams/{team}/assign?track={await site.TrackAsync(lead, team)}";

        var page = await SendAsync(
            lead, path, (await lead.Browser.ReadAsync(path)).QuerySelector("form.wide")!,
            ("start", ProgressWords.Iso(site.Today.AddDays(-9))), ("due", ProgressWords.Iso(site.Today.AddDays(-2)))).ReadPageAsync();

        Assert.Contains("마감일이 이미 지났어요", Assert.Single(page.QuerySelectorAll(".field-error")).TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lead_sees_states_by_name_and_a_member_only_oneself()
    {
        using var lead = await site.PersonAsync("z-lead");
        var team = await site.TeamAsync(lead);
        using var busy = await site.MemberAsync(lead, team, "b-busy");
        using var idle = await site.MemberAsync(lead, team, "a-idle");
        var key = await site.AssignAsync(lead, team, await site.TrackAsync(lead, team), start: -5, due: 3);
        await site.StudyAsync(busy, 1);

        var leads = await lead.Browser.ReadAsync($"/assignments/{key}");
        var own = await busy.Browser.ReadAsync($"/assignments/{key}");
        var board = await lead.Browser.ReadAsync($"/teams/{team}/assignments");

        Assert.Equal([$"{idle.Name} 늦어짐", $"{busy.Name} 순조로움", $"{lead.Name} 늦어짐"], leads.QuerySelectorAll("section:has(#people) .row-title").Select(TeamSteps.Text));
        Assert.DoesNotContain(idle.Name, own.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(own.QuerySelectorAll("#people, [name=due], form:has([value=end])"));
        Assert.Equal($"/teams/{team}", own.QuerySelectorAll("main a").Single(link => link.TextContent == "리드가 보는 내 모습 보기").GetAttribute("href"));
        Assert.Equal(["순조로움 1", "늦어짐 2"], board.QuerySelectorAll(".state-counts li").Select(TeamSteps.Text));
    }

    [Fact]
    public async Task A_call_for_help_is_seen_by_the_lead_and_settled()
    {
        using var lead = await site.PersonAsync("lead");
        var team = await site.TeamAsync(lead);
        using var member = await site.MemberAsync(lead, team);
        var key = await site.AssignAsync(lead, team, await site.TrackAsync(lead, team));

        var asked = await member.Browser.SubmitAsync($"/assignments/{key}", "ask", ("help-note", "<script>막혔어요</script>")).WayAsync();
        var seen = await lead.Browser.ReadAsync($"/assignments/{key}");
        var settled = await lead.Browser.SubmitAsync($"/assignments/{key}", "settle", ("member", $"{member.Id}")).WayAsync();

        Assert.EndsWith("?done=asked", asked, StringComparison.Ordinal);
        Assert.Equal("도움 요청 <script>막혔어요</script>", seen.QuerySelector(".help-call")!.Text());
        Assert.EndsWith("?done=settled", settled, StringComparison.Ordinal);
        Assert.Null((await lead.Browser.ReadAsync($"/assignments/{key}")).QuerySelector(".help-call"));
    }

    [Fact]
    public async Task What_is_assigned_stands_on_the_home_page_until_it_is_put_off()
    {
        using var lead = await site.PersonAsync("lead");
        var team = await site.TeamAsync(lead);
        using var member = await site.MemberAsync(lead, team);
        var key = await site.AssignAsync(lead, team, await site.TrackAsync(lead, team));

        var home = await member.Browser.ReadAsync("/");
        var tooFar = await member.Browser.SubmitAsync($"/assignments/{key}", "snooze", ("until", ProgressWords.Iso(site.Today.AddDays(40)))).ReadPageAsync();
        await member.Browser.SubmitAsync($"/assignments/{key}", "snooze", ("until", ProgressWords.Iso(site.Today.AddDays(2)))).WayAsync();
        var quiet = await member.Browser.ReadAsync("/");
        await member.Browser.SubmitAsync($"/assignments/{key}", "snooze", ("until", "")).WayAsync();
        var again = await member.Browser.ReadAsync("/");

        Assert.Equal($"/assignments/{key}", home.QuerySelector(".next-things a")!.GetAttribute("href"));
        Assert.Contains("내 과제: 온콜 준비", home.QuerySelector(".next-things a")!.Text(), StringComparison.Ordinal);
        Assert.Contains("오늘 새 카드 1장", home.QuerySelector(".next-things a")!.Text(), StringComparison.Ordinal);
        Assert.Contains("14일 안의 날", tooFar.Notice(), StringComparison.Ordinal);
        Assert.Null(quiet.QuerySelector(".next-things a[href^='/assignments/']"));
        Assert.NotNull(again.QuerySelector(".next-things a[href^='/assignments/']"));
    }

    [Fact]
    public async Task Of_two_leads_who_change_it_at_once_the_second_sees_what_the_first_did()
    {
        using var lead = await site.PersonAsync("lead");
        var team = await site.TeamAsync(lead);
        var key = await site.AssignAsync(lead, team, await site.TrackAsync(lead, team));
        var path = $"/assignments/{key}";
        var form = (await lead.Browser.ReadAsync(path)).QuerySelector("form:has([name=due])")!;
        await SendAsync(lead, path, form, ("note", "먼저 쓴 말")).WayAsync();

        var page = await SendAsync(lead, path, form, ("note", "나중에 쓴 말")).ReadPageAsync();
        var between = (await lead.Browser.ReadAsync(path)).QuerySelector(".lead-note")!.Text();
        var way = await SendAsync(lead, path, page.QuerySelector("form:has([name=due])")!).WayAsync();

        Assert.Contains("먼저 쓴 말", page.QuerySelector("section:has(#change) .notice")!.Text(), StringComparison.Ordinal);
        Assert.Equal("나중에 쓴 말", page.QuerySelector("[name=note]")!.TextContent);
        Assert.Contains("먼저 쓴 말", between, StringComparison.Ordinal);
        Assert.EndsWith("?done=changed", way, StringComparison.Ordinal);
        Assert.Contains("나중에 쓴 말", (await lead.Browser.ReadAsync(path)).QuerySelector(".lead-note")!.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_lead_sees_of_a_member_that_member_sees_word_for_word_also_when_it_has_ended_or_the_team_is_put_away()
    {
        using var lead = await site.PersonAsync("lead");
        var team = await site.TeamAsync(lead);
        using var member = await site.MemberAsync(lead, team);
        var (asked, ended) = (await site.AssignAsync(lead, team, await site.TrackAsync(lead, team)), await site.AssignAsync(lead, team, await site.TrackAsync(lead, team)));
        await site.StudyAsync(member, 1);
        await member.Browser.SubmitAsync($"/assignments/{asked}", "ask", ("help-note", "막혔어요")).WayAsync();
        await lead.Browser.SubmitAsync($"/assignments/{ended}", "end").WayAsync();

        await ExpectSameAsync();
        await lead.Browser.SubmitAsync($"/teams/{team}/settings", "archive").WayAsync();
        await ExpectSameAsync();

        async Task ExpectSameAsync()
        {
            foreach (var key in new[] { asked, ended })
            {
                var leads = (await lead.Browser.ReadAsync($"/assignments/{key}")).QuerySelectorAll("section:has(#people) li > div").Select(TeamSteps.Text);
                var own = (await member.Browser.ReadAsync($"/assignments/{key}")).QuerySelectorAll("section:has(#seen) li > div").Select(TeamSteps.Text);
                Assert.Equal(Assert.Single(leads, line => line.StartsWith(member.Name, StringComparison.Ordinal)), Assert.Single(own));
            }
        }
    }

    [Fact]
    public async Task Reaching_the_goal_makes_it_done_and_ending_it_leaves_its_record()
    {
        using var lead = await site.PersonAsync("lead");
        var team = await site.TeamAsync(lead);
        using var member = await site.MemberAsync(lead, team);
        var key = await site.AssignAsync(lead, team, await site.TrackAsync(lead, team));
        await site.StudyAsync(member, 2);

        var own = await member.Browser.ReadAsync($"/assignments/{key}");
        var home = await member.Browser.ReadAsync("/");
        await lead.Browser.SubmitAsync($"/assignments/{key}", "end").WayAsync();
        var ended = await lead.Browser.ReadAsync($"/teams/{team}/assignments");

        Assert.Contains("목표에 닿았어요", own.QuerySelector(".own-part")!.Text(), StringComparison.Ordinal);
        Assert.Null(home.QuerySelector("a[href^='/assignments/']"));
        Assert.Contains("2명 중 1명이 목표에 닿음", ended.QuerySelector("section:has(#ended)")!.Text(), StringComparison.Ordinal);
        Assert.Null((await lead.Browser.ReadAsync($"/assignments/{key}")).QuerySelector("[name=due]"));
    }

    [Fact]
    public async Task A_check_that_the_page_offers_finishes_a_goal_that_asks_for_one()
    {
        using var lead = await site.PersonAsync("lead");
        var team = await site.TeamAsync(lead);
        using var member = await site.MemberAsync(lead, team);
        var track = TrackSite.Track with { Quiz = new TrackQuiz(10), Goal = new TrackGoal.StudiedAndChecked(0.8) };
        var path = $"/assignments/{await site.AssignAsync(lead, team, await site.TrackAsync(lead, team, track))}";
        await site.StudyAsync(member, 2);
        var before = await member.Browser.ReadAsync(path);
        var home = (await member.Browser.ReadAsync("/")).QuerySelector(".next-things a")!.Text();

        await site.TakeAsync(member, before, rightly: false);
        var missed = await member.Browser.ReadAsync(path);
        await site.TakeAsync(member, missed, rightly: true);
        var after = await member.Browser.ReadAsync(path);

        Assert.Contains("카드는 모두 봤어요. 이제 레벨 점검에서 80% 이상이면 끝나요.", before.QuerySelector(".own-part")!.Text(), StringComparison.Ordinal);
        Assert.Contains("레벨 점검이 남았어요", home, StringComparison.Ordinal);
        Assert.Contains("아직", before.QuerySelector(".own-practice .row-title")!.Text(), StringComparison.Ordinal);
        Assert.Contains("가장 좋은 점검 점수 0%", missed.QuerySelector(".own-practice")!.Text(), StringComparison.Ordinal);
        Assert.Contains("카드는 모두 봤어요", missed.QuerySelector(".own-part")!.Text(), StringComparison.Ordinal);
        Assert.Contains("목표에 닿았어요", after.QuerySelector(".own-part")!.Text(), StringComparison.Ordinal);
        Assert.Contains("레벨 점검 함", (await lead.Browser.ReadAsync(path)).QuerySelectorAll("section:has(#people) li").Single(row => row.Text().Contains(member.Name, StringComparison.Ordinal)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_there_is_beside_the_cards_leads_to_where_it_begins()
    {
        using var lead = await site.PersonAsync("lead");
        var team = await site.TeamAsync(lead);
        using var member = await site.MemberAsync(lead, team);
        var track = TrackSite.Track with { Quiz = new TrackQuiz(10), Interview = new TrackInterview(30) };
        var path = $"/assignments/{await site.AssignAsync(lead, team, await site.TrackAsync(lead, team, track))}";

        var page = await member.Browser.ReadAsync(path);
        var leads = await lead.Browser.ReadAsync(path);

        Assert.Contains("2개 중 0개", page.QuerySelector(".own-practice h3")!.Text(), StringComparison.Ordinal);
        Assert.Equal("/interview?role=2&topic=on-call&n=6&minutes=5", Assert.Single(page.QuerySelectorAll(".own-practice a")).GetAttribute("href")!.Split("&seed=")[0]);
        Assert.Equal("2", page.QuerySelector(".own-practice form [name=n]")!.GetAttribute("value"));
        Assert.Null(page.QuerySelector(".own-practice form [name=seed]"));
        Assert.Contains("레벨 점검 아직 · 모의 면접 아직", leads.QuerySelector("section:has(#people) li")!.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_has_it_not_finds_nothing()
    {
        using var lead = await site.PersonAsync("lead");
        var team = await site.TeamAsync(lead);
        using var member = await site.MemberAsync(lead, team);
        var track = await site.TrackAsync(lead, team);
        var key = Assert.IsType<AssignOutcome.Assigned>(await site.Services.GetRequiredService<Assign>().HandleAsync(
            lead.Id, team, Guid.NewGuid(), track, new AssignmentTerms { TrackVersion = 1, WholeTeam = false, MemberIds = [lead.Id], Start = site.Today, Due = site.Today })).Key;
        using var stranger = await site.PersonAsync("stranger");

        foreach (var person in new[] { member, stranger })
        {
            using var response = await person.Browser.GetAsync($"/assignments/{key}");
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }
    }

    private static Task<HttpResponseMessage> SendAsync(Person lead, string path, IElement form, params (string Name, string Value)[] typed) => lead.Browser.PostAsync(
        path, Filled(form).Where(field => typed.All(one => one.Name != field.Key)).Concat(typed.Select(one => KeyValuePair.Create(one.Name, one.Value))));
}

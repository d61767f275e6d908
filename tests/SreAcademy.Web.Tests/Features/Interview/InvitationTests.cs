using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SreAcademy.Data.Interviews;
using SreAcademy.Web.Tests.Account;
using SreAcademy.Web.Tests.Fakes;

namespace SreAcademy.Web.Tests.Features.Interview;

public sealed class InvitationTests(InterviewSite site) : IClassFixture<InterviewSite>
{
    [Fact]
    public async Task A_visitor_reads_who_invites_and_sits_down_with_one_press()
    {
        using var interviewer = site.Visit();
        using var candidate = site.Visit();
        var (key, _) = await site.StartAsync(interviewer, "room");
        var invitation = await InterviewSite.InvitationAsync(interviewer, key);

        var page = await candidate.ReadAsync(invitation);
        Assert.Contains("초대받았어요", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.False(await candidate.IsSignedInAsync());
        using var joined = await candidate.SubmitAsync(invitation, "join");

        Assert.Equal($"/interview/{key}", new Uri(new Uri("https://localhost"), joined.Headers.Location!).AbsolutePath);
        var seat = await candidate.ReadAsync($"/interview/{key}");
        Assert.Contains("곧 시작해요", seat.QuerySelector("h2")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("캐시", seat.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("지원자가 들어왔어요", (await interviewer.ReadAsync($"/interview/{key}")).QuerySelector("h2")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_link_leads_the_candidate_and_the_interviewer_back_to_their_seats()
    {
        using var interviewer = site.Visit();
        using var candidate = site.Visit();
        var (key, _) = await site.StartAsync(interviewer, "room");
        var invitation = await InterviewSite.InvitationAsync(interviewer, key);
        await site.JoinAsync(candidate, key, invitation);

        using var again = await candidate.SubmitAsync(invitation, "join");
        using var own = await interviewer.SubmitAsync(invitation, "join");

        Assert.All([again, own], answer => Assert.EndsWith($"/interview/{key}", answer.Headers.Location!.OriginalString, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_second_candidate_is_told_that_the_seat_is_taken()
    {
        using var interviewer = site.Visit();
        using var first = site.Visit();
        using var second = site.Visit();
        var (key, _) = await site.StartAsync(interviewer, "room");
        var invitation = await InterviewSite.InvitationAsync(interviewer, key);
        await site.JoinAsync(first, key, invitation);

        var page = await second.ReadAsync(invitation);

        Assert.Contains("이미 다른 지원자가", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("form:has(input[name=_handler])"));
    }

    [Fact]
    public async Task Unknown_revoked_renewed_and_expired_links_show_the_same_page()
    {
        using var interviewer = site.Visit();
        using var visitor = site.Visit();
        var (key, _) = await site.StartAsync(interviewer, "room");
        var first = await InterviewSite.InvitationAsync(interviewer, key);
        (await interviewer.SubmitAsync($"/interview/{key}", $"/interview/{key}/invite")).Dispose();
        var second = await InterviewSite.InvitationAsync(interviewer, key);
        Assert.Null((await visitor.ReadAsync(first)).QuerySelector("form:has(input[name=_handler])"));
        Assert.NotNull((await visitor.ReadAsync(second)).QuerySelector("form:has(input[name=_handler])"));

        (await interviewer.SubmitAsync($"/interview/{key}", $"/interview/{key}/invite/revoke")).Dispose();
        Assert.Null((await interviewer.ReadAsync($"/interview/{key}")).QuerySelector("#invite"));
        var (late, _) = await site.StartAsync(interviewer, "room");
        var expiring = await InterviewSite.InvitationAsync(interviewer, late);
        site.Time.Advance(InviteLifetime.Default + TimeSpan.FromSeconds(1));

        List<string> said = [];
        foreach (var link in (string[])[first, second, expiring, "/interview/rooms/nothing", "/interview/rooms/" + new string('x', 300)])
        {
            using var shown = await visitor.GetAsync(link);
            Assert.Equal(HttpStatusCode.OK, shown.StatusCode);
            said.Add((await Visitor.ReadAsync(shown)).QuerySelector("main")!.TextContent);
        }

        Assert.Single(said.Distinct());
        Assert.Contains("쓸 수 없는 초대 링크", said[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_links_page_tells_no_other_site_where_it_was_and_is_never_stored()
    {
        using var interviewer = site.Visit();
        var (key, _) = await site.StartAsync(interviewer, "room");

        using var page = await interviewer.GetAsync(await InterviewSite.InvitationAsync(interviewer, key));

        Assert.Equal("no-referrer", page.Headers.GetValues("Referrer-Policy").Single());
        Assert.True(page.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task No_log_holds_a_link()
    {
        using var interviewer = site.Visit();
        using var candidate = site.Visit();
        var (key, _) = await site.StartAsync(interviewer, "room");
        var invitation = await InterviewSite.InvitationAsync(interviewer, key);
        await site.JoinAsync(candidate, key, invitation);
        var token = invitation.Split('/')[^1];

        // A request is logged after its response has gone.
        List<string> lines = [];
        await Waiting.UntilAsync(() =>
        {
            lines = [.. Directory.EnumerateFiles(Path.Combine(site.Data, "logs")).SelectMany(Lines)];
            return lines.Exists(line => line.Contains("POST", StringComparison.Ordinal) && line.Contains("/interview/rooms/…", StringComparison.Ordinal));
        });

        Assert.DoesNotContain(lines, line => line.Contains(token, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Only_the_interviewer_makes_and_revokes_links()
    {
        using var interviewer = site.Visit();
        using var candidate = site.Visit();
        var (key, _) = await site.StartAsync(interviewer, "room");
        var learner = await site.JoinAsync(candidate, key, await InterviewSite.InvitationAsync(interviewer, key));

        Assert.IsType<InviteOutcome.Unknown>(await site.Services.GetRequiredService<RenewInvite>().HandleAsync(learner, key));
        Assert.Null((await candidate.ReadAsync($"/interview/{key}")).QuerySelector("form[action$='/invite']"));
    }

    private static IEnumerable<string> Lines(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n');
    }
}

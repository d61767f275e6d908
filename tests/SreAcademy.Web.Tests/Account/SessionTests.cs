using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SreAcademy.Web.Account.Sessions;

namespace SreAcademy.Web.Tests.Account;

public sealed class SessionTests(AccountSite site) : IClassFixture<AccountSite>
{
    [Fact]
    public async Task Ending_a_session_turns_its_browser_into_a_visitor_at_the_next_request()
    {
        var (here, there) = await TwoDevicesAsync("one@example.org");
        var other = await site.QueryAsync(context => context.Sessions.OrderByDescending(session => session.Id).Select(session => session.Id).FirstAsync());

        using var ended = await here.SubmitAsync("/account/sessions", $"end-{other:N}");

        Assert.Contains("로그아웃했어요", await ended.Content.ReadAsStringAsync());
        Assert.True(await here.IsSignedInAsync());
        Assert.False(await there.IsSignedInAsync());
    }

    [Fact]
    public async Task All_others_can_be_ended_at_once()
    {
        var (here, there) = await TwoDevicesAsync("all@example.org");

        (await here.SubmitAsync("/account/sessions", "end-others")).Dispose();

        Assert.True(await here.IsSignedInAsync());
        Assert.False(await there.IsSignedInAsync());
    }

    [Fact]
    public async Task Sessions_of_others_are_neither_shown_nor_ended()
    {
        var (mine, _) = await TwoDevicesAsync("mine@example.org");
        var foreign = await site.QueryAsync(context => context.Sessions.OrderByDescending(session => session.Id).Select(session => session.Id).FirstAsync());
        using var stranger = site.Visit();
        (await stranger.RegisterAsync("stranger@example.org")).Dispose();
        var id = (await site.FindAsync("stranger@example.org"))!.Id;

        Assert.DoesNotContain(foreign.ToString("N"), (await stranger.ReadAsync("/account/sessions")).Body!.InnerHtml);
        await site.Services.GetRequiredService<LearnerSessions>().EndAsync(id, foreign);
        Assert.True(await site.QueryAsync(context => context.Sessions.AnyAsync(session => session.Id == foreign)));
        Assert.True(await mine.IsSignedInAsync());
    }

    [Fact]
    public async Task A_new_password_ends_the_others()
    {
        var (here, there) = await TwoDevicesAsync("changes@example.org");

        using var changed = await here.SubmitAsync(
            "/account/password", "change-password", ("Current", Visitor.GoodPassword), ("Password", "새 비밀번호 열 글자"), ("Repeated", "새 비밀번호 열 글자"));

        Assert.Contains("비밀번호를 바꿨어요", await changed.Content.ReadAsStringAsync());
        Assert.True(await here.IsSignedInAsync());
        Assert.False(await there.IsSignedInAsync());
        using var again = site.Visit();
        using var signedIn = await again.SignInAsync("changes@example.org", "새 비밀번호 열 글자");
        Assert.True(await again.IsSignedInAsync());
    }

    [Fact]
    public async Task The_current_password_must_be_known_to_change_it()
    {
        var (here, there) = await TwoDevicesAsync("keeps@example.org");

        using var refused = await here.SubmitAsync(
            "/account/password", "change-password", ("Current", "not the password"), ("Password", "새 비밀번호 열 글자"), ("Repeated", "새 비밀번호 열 글자"));

        Assert.Contains("지금 비밀번호가 맞지 않아요", await refused.Content.ReadAsStringAsync());
        Assert.True(await there.IsSignedInAsync());
    }

    [Fact]
    public async Task Another_instance_notices_within_a_minute()
    {
        var (_, there) = await TwoDevicesAsync("far@example.org");
        Assert.True(await there.IsSignedInAsync());
        await site.QueryAsync(context => context.Sessions.ExecuteDeleteAsync());

        site.Time.Advance(LearnerSessions.TrustedFor);

        Assert.True(LearnerSessions.TrustedFor < TimeSpan.FromMinutes(1));
        Assert.False(await there.IsSignedInAsync());
    }

    [Fact]
    public async Task A_disabled_learner_is_a_visitor()
    {
        var (here, _) = await TwoDevicesAsync("gone@example.org");
        await site.QueryAsync(context => context.Learners.Where(learner => learner.Email == "gone@example.org")
            .ExecuteUpdateAsync(row => row.SetProperty(learner => learner.DisabledAt, site.Time.GetUtcNow())));

        site.Time.Advance(LearnerSessions.TrustedFor);

        Assert.False(await here.IsSignedInAsync());
    }

    [Fact]
    public async Task The_last_visit_is_written_only_now_and_then()
    {
        using var visitor = site.Visit();
        (await visitor.RegisterAsync("seen@example.org")).Dispose();
        var id = (await site.FindAsync("seen@example.org"))!.Id;
        var began = site.Time.GetUtcNow();

        site.Time.Advance(TimeSpan.FromMinutes(4));
        Assert.True(await visitor.IsSignedInAsync());
        Assert.Equal(began, await SeenAsync(id));

        site.Time.Advance(TimeSpan.FromMinutes(4));
        Assert.True(await visitor.IsSignedInAsync());
        Assert.Equal(site.Time.GetUtcNow(), await SeenAsync(id));
    }

    [Fact]
    public async Task A_device_is_named_by_browser_and_system()
    {
        using var visitor = site.Visit();
        (await visitor.RegisterAsync("device@example.org")).Dispose();

        Assert.Contains("Chrome · Windows", (await visitor.ReadAsync("/account/sessions")).Body!.TextContent);
    }

    [Theory]
    [InlineData("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile/15E148 Safari/604.1", "Safari · iPhone")]
    [InlineData("Mozilla/5.0 (Linux; Android 15) SamsungBrowser/27.0 Chrome/125.0 Mobile Safari/537.36", "Samsung Internet · Android")]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/140.0 Safari/537.36 Edg/140.0", "Edge · Windows")]
    [InlineData("curl/8.5", "")]
    [InlineData(null, "")]
    public void Browsers_are_told_apart(string? userAgent, string name) => Assert.Equal(name, DeviceName.Of(userAgent));

    private Task<DateTimeOffset> SeenAsync(long learnerId) =>
        site.QueryAsync(context => context.Sessions.Where(session => session.LearnerId == learnerId).Select(session => session.LastSeenAt).SingleAsync());

    private async Task<(Visitor Here, Visitor There)> TwoDevicesAsync(string email)
    {
        var (here, there) = (site.Visit(), site.Visit());
        (await here.RegisterAsync(email)).Dispose();
        site.Time.Advance(TimeSpan.FromSeconds(1));
        (await there.SignInAsync(email)).Dispose();
        Assert.True(await there.IsSignedInAsync());
        return (here, there);
    }
}

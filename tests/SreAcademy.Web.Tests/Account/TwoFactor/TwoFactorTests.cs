using System.Net;
using Microsoft.EntityFrameworkCore;
using SreAcademy.Data;

namespace SreAcademy.Web.Tests.Account.TwoFactor;

public sealed class TwoFactorTests(AccountSite site) : IClassFixture<AccountSite>
{
    [Fact]
    public async Task Signing_in_asks_for_the_code_and_leads_on()
    {
        using var home = site.Visit();
        using var elsewhere = site.Visit();
        await site.RegisterAsync(home, "second-step@example.org");
        var (app, _) = await AuthenticatorApp.SetUpAsync(site, home);

        using var first = await elsewhere.SignInAsync("second-step@example.org");
        var between = await elsewhere.IsSignedInAsync();
        using var second = await elsewhere.SubmitAsync(first.Way(), "app", ("App.Code", app.Code(site.Time.GetUtcNow())));

        Assert.StartsWith("/account/sign-in/second-factor", first.Way());
        Assert.False(between);
        Assert.Equal("/account", second.Way());
        Assert.True(await elsewhere.IsSignedInAsync());
    }

    [Fact]
    public async Task A_wrong_code_switches_nothing_on()
    {
        using var visitor = site.Visit();
        var id = await site.RegisterAsync(visitor, "wrong-start@example.org");
        (await visitor.SubmitAsync("/account/two-factor", "begin")).Dispose();

        using var refused = await visitor.SubmitAsync("/account/two-factor", "confirm", ("Code", "000000"));

        Assert.Contains("코드가 맞지 않아요", await refused.Content.ReadAsStringAsync());
        Assert.False(await IsOnAsync(id));
    }

    [Fact]
    public async Task A_code_counts_once()
    {
        using var home = site.Visit();
        using var one = site.Visit();
        using var two = site.Visit();
        await site.RegisterAsync(home, "code-once@example.org");
        var (app, _) = await AuthenticatorApp.SetUpAsync(site, home);
        var code = app.Code(site.Time.GetUtcNow());

        using var first = await SecondStepAsync(one, "code-once@example.org", code);
        using var again = await SecondStepAsync(two, "code-once@example.org", code);
        site.Time.Advance(TimeSpan.FromSeconds(30));
        using var stillInTime = await SecondStepAsync(two, "code-once@example.org", code);
        using var next = await SecondStepAsync(two, "code-once@example.org", app.Code(site.Time.GetUtcNow()));

        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Equal(HttpStatusCode.OK, stillInTime.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, next.StatusCode);
    }

    [Theory]
    [InlineData(-90, false)]
    [InlineData(-30, true)]
    [InlineData(30, true)]
    [InlineData(90, false)]
    public async Task The_phones_clock_may_be_half_a_minute_off(int secondsOff, bool accepted)
    {
        using var home = site.Visit();
        using var elsewhere = site.Visit();
        var email = $"clock{secondsOff}@example.org";
        await site.RegisterAsync(home, email);
        var (app, _) = await AuthenticatorApp.SetUpAsync(site, home);
        site.Time.Advance(TimeSpan.FromMinutes(5));

        using var answer = await SecondStepAsync(elsewhere, email, app.Code(site.Time.GetUtcNow().AddSeconds(secondsOff)));

        Assert.Equal(accepted ? HttpStatusCode.Redirect : HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task A_recovery_code_stands_in_once()
    {
        using var home = site.Visit();
        using var one = site.Visit();
        using var two = site.Visit();
        await site.RegisterAsync(home, "recovery@example.org");
        var (_, codes) = await AuthenticatorApp.SetUpAsync(site, home);

        using var first = await RecoveryStepAsync(one, "recovery@example.org", codes[3].ToUpperInvariant());
        using var again = await RecoveryStepAsync(two, "recovery@example.org", codes[3]);
        using var other = await RecoveryStepAsync(two, "recovery@example.org", codes[4]);

        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        Assert.Contains("이미 쓴 코드", await again.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.Redirect, other.StatusCode);
        Assert.Contains("8개 남았어요", (await one.ReadAsync("/account/recovery-codes")).Body!.TextContent);
    }

    [Fact]
    public async Task Recovery_codes_are_kept_as_hashes_and_new_ones_void_the_old()
    {
        using var home = site.Visit();
        using var elsewhere = site.Visit();
        var id = await site.RegisterAsync(home, "renew@example.org");
        var (_, old) = await AuthenticatorApp.SetUpAsync(site, home);
        using var renewed = await home.SubmitAsync("/account/recovery-codes", "renew");
        var fresh = (await Visitor.ReadAsync(renewed)).QuerySelector("figure.code pre")!.TextContent.Split('\n');

        using var refused = await RecoveryStepAsync(elsewhere, "renew@example.org", old[0]);
        using var accepted = await RecoveryStepAsync(elsewhere, "renew@example.org", fresh[0]);
        var kept = await site.QueryAsync(context => context.UserTokens.Where(row => row.UserId == id).Select(row => row.Name + row.Value).ToListAsync());

        Assert.Equal(10, fresh.Length);
        Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, accepted.StatusCode);
        Assert.DoesNotContain(kept, row => fresh.Any(code => row.Contains(code, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public async Task Codes_are_tried_only_so_often_even_if_wrong_ones_were_not_counted()
    {
        using var home = site.Visit();
        using var elsewhere = site.Visit();
        var id = await site.RegisterAsync(home, "at-once@example.org");
        var (app, _) = await AuthenticatorApp.SetUpAsync(site, home);
        using var first = await elsewhere.SignInAsync("at-once@example.org");
        for (var attempt = 0; attempt < 15; attempt++)
        {
            (await elsewhere.SubmitAsync(first.Way(), "app", ("App.Code", "000000"))).Dispose();
            // As when many arrive at the same moment, of which only one is counted.
            await site.QueryAsync(context => context.Learners.Where(row => row.Id == id).ExecuteUpdateAsync(row => row.SetProperty(one => one.AccessFailedCount, 0)));
        }

        using var right = await elsewhere.SubmitAsync(first.Way(), "app", ("App.Code", app.Code(site.Time.GetUtcNow())));

        Assert.Contains("잠시 잠겼어요", await right.Content.ReadAsStringAsync());
        Assert.False(await elsewhere.IsSignedInAsync());
    }

    [Fact]
    public async Task What_no_code_can_hold_is_a_wrong_code()
    {
        using var home = site.Visit();
        using var elsewhere = site.Visit();
        await site.RegisterAsync(home, "odd-code@example.org");
        await AuthenticatorApp.SetUpAsync(site, home);
        using var first = await elsewhere.SignInAsync("odd-code@example.org");

        using var byApp = await elsewhere.SubmitAsync(first.Way(), "app", ("App.Code", "12\uFFFE3456"));
        using var byCode = await elsewhere.SubmitAsync(first.Way(), "recovery", ("Recovery.Code", "\uFFFE"));

        Assert.Equal(HttpStatusCode.OK, byApp.StatusCode);
        Assert.Equal(HttpStatusCode.OK, byCode.StatusCode);
    }

    [Fact]
    public async Task Too_many_wrong_codes_lock_and_no_good_one_opens_then()
    {
        using var home = site.Visit();
        using var elsewhere = site.Visit();
        await site.RegisterAsync(home, "locked@example.org");
        var (app, codes) = await AuthenticatorApp.SetUpAsync(site, home);
        using var first = await elsewhere.SignInAsync("locked@example.org");
        var page = first.Way();
        for (var attempt = 0; attempt < 10; attempt++)
            (await elsewhere.SubmitAsync(page, "app", ("App.Code", "000000"))).Dispose();

        using var byApp = await elsewhere.SubmitAsync(page, "app", ("App.Code", app.Code(site.Time.GetUtcNow())));
        using var byCode = await elsewhere.SubmitAsync(page, "recovery", ("Recovery.Code", codes[0]));

        Assert.Contains("잠시 잠겼어요", await byApp.Content.ReadAsStringAsync());
        Assert.Contains("잠시 잠겼어요", await byCode.Content.ReadAsStringAsync());
        Assert.False(await elsewhere.IsSignedInAsync());
    }

    [Fact]
    public async Task A_remembered_browser_is_not_asked_again()
    {
        using var home = site.Visit();
        using var elsewhere = site.Visit();
        await site.RegisterAsync(home, "remember@example.org");
        var (app, _) = await AuthenticatorApp.SetUpAsync(site, home);
        using var first = await elsewhere.SignInAsync("remember@example.org");
        (await elsewhere.SubmitAsync(first.Way(), "app", ("App.Code", app.Code(site.Time.GetUtcNow())), ("App.Remember", "true"))).Dispose();
        (await elsewhere.SubmitAsync("/account", "/account/sign-out")).Dispose();

        using var again = await elsewhere.SignInAsync("remember@example.org");

        Assert.Equal("/account", again.Way());
    }

    [Fact]
    public async Task Switched_off_the_password_is_enough_again()
    {
        using var home = site.Visit();
        using var elsewhere = site.Visit();
        var id = await site.RegisterAsync(home, "off@example.org");
        var (old, _) = await AuthenticatorApp.SetUpAsync(site, home);
        (await home.SubmitAsync("/account/two-factor", "off")).Dispose();

        using var signedIn = await elsewhere.SignInAsync("off@example.org");
        var (fresh, _) = await AuthenticatorApp.SetUpAsync(site, home);

        Assert.Equal("/account", signedIn.Way());
        Assert.NotEqual(old.Key, fresh.Key);
        Assert.True(await IsOnAsync(id));
    }

    [Fact]
    public async Task Without_a_first_step_there_is_no_second()
    {
        using var visitor = site.Visit();

        var page = await visitor.ReadAsync("/account/sign-in/second-factor");

        Assert.Contains("시간이 지났어요", page.Body!.TextContent);
        Assert.Null(page.QuerySelector("main form"));
    }

    [Fact]
    public async Task Those_without_a_password_are_told_why_there_is_nothing_to_switch()
    {
        using var visitor = site.Visit();
        await site.BecomeGuestAsync(visitor);

        var page = await visitor.ReadAsync("/account/two-factor");

        Assert.Contains("비밀번호가 없는 계정", page.Body!.TextContent);
        Assert.Null(page.QuerySelector("main form"));
    }

    private Task<bool> IsOnAsync(long id) => site.QueryAsync(context => context.Learners.Where(row => row.Id == id).Select(row => row.TwoFactorEnabled).SingleAsync());

    private static async Task<HttpResponseMessage> SecondStepAsync(Visitor visitor, string email, string code)
    {
        using var first = await visitor.SignInAsync(email);
        return await visitor.SubmitAsync(first.Way(), "app", ("App.Code", code));
    }

    private static async Task<HttpResponseMessage> RecoveryStepAsync(Visitor visitor, string email, string code)
    {
        using var first = await visitor.SignInAsync(email);
        return await visitor.SubmitAsync(first.Way(), "recovery", ("Recovery.Code", code));
    }
}

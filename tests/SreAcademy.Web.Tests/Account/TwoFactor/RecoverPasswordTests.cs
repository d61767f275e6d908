using System.Net;

namespace SreAcademy.Web.Tests.Account.TwoFactor;

public sealed class RecoverPasswordTests(AccountSite site) : IClassFixture<AccountSite>
{
    private const string NewPassword = "새로 정한 긴 비밀번호";

    [Fact]
    public async Task A_recovery_code_sets_a_new_password_also_without_a_second_factor()
    {
        using var home = site.Visit();
        using var elsewhere = site.Visit();
        await site.RegisterAsync(home, "forgot@example.org");
        using var made = await home.SubmitAsync("/account/recovery-codes", "renew");
        var codes = (await Visitor.ReadAsync(made)).QuerySelector("figure.code pre")!.TextContent.Split('\n');

        using var reset = await RecoverAsync(elsewhere, "forgot@example.org", codes[0]);
        using var again = await RecoverAsync(elsewhere, "forgot@example.org", codes[0]);
        using var signedIn = await elsewhere.SignInAsync("forgot@example.org", NewPassword);

        Assert.Equal(HttpStatusCode.Redirect, reset.StatusCode);
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Equal("/account", signedIn.Way());
        Assert.False(await home.IsSignedInAsync());
    }

    [Fact]
    public async Task Unknown_addresses_and_wrong_codes_get_the_same_answer()
    {
        using var home = site.Visit();
        using var elsewhere = site.Visit();
        await site.RegisterAsync(home, "known@example.org");

        using var known = await RecoverAsync(elsewhere, "known@example.org", "k7qm-2x9d-0a1b-stvw");
        using var unknown = await RecoverAsync(elsewhere, "unknown@example.org", "k7qm-2x9d-0a1b-stvw");

        Assert.Equal(known.StatusCode, unknown.StatusCode);
        Assert.Equal(await FaultAsync(known), await FaultAsync(unknown));
        Assert.True(await home.IsSignedInAsync());
    }

    private static async Task<string> FaultAsync(HttpResponseMessage response) => (await Visitor.ReadAsync(response)).QuerySelector("[role=alert]")!.TextContent;

    private static Task<HttpResponseMessage> RecoverAsync(Visitor visitor, string email, string code) => visitor.SubmitAsync(
        "/account/forgotten-password", "recovery", ("Email", email), ("Code", code), ("Password", NewPassword), ("Repeated", NewPassword));
}

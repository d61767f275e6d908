using SreAcademy.Web.Account.TwoFactor;

namespace SreAcademy.Web.Tests.Account.TwoFactor;

/// <summary>The app on a learner's phone, which knows the key that the page showed.</summary>
internal sealed record AuthenticatorApp(string Key)
{
    public string Code(DateTimeOffset at) => Totp.Code(Totp.Key(Key), Totp.StepAt(at));

    /// <summary>Switches the second factor on.</summary>
    /// <returns>The app, and the recovery codes as they were shown.</returns>
    public static async Task<(AuthenticatorApp App, string[] Codes)> SetUpAsync(AccountSite site, Visitor visitor)
    {
        using var begun = await visitor.SubmitAsync("/account/two-factor", "begin");
        var app = new AuthenticatorApp((await Visitor.ReadAsync(begun)).QuerySelector(".secret")!.TextContent.Replace(" ", "", StringComparison.Ordinal));
        using var on = await visitor.SubmitAsync("/account/two-factor", "confirm", ("Code", app.Code(site.Time.GetUtcNow())));
        var codes = (await Visitor.ReadAsync(on)).QuerySelector("figure.code pre")!.TextContent.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        // Its code is used up.
        site.Time.Advance(TimeSpan.FromMinutes(1));
        return (app, codes);
    }
}

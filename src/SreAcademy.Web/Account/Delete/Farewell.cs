using Microsoft.AspNetCore.Identity;
using SreAcademy.Data;
using SreAcademy.Web.Account.Access;
using SreAcademy.Web.Account.Cookies;
using SreAcademy.Web.Account.Guests;

namespace SreAcademy.Web.Account.Delete;

/// <summary>What a browser still holds of a learner who is gone, and the page that says what went.</summary>
public sealed class Farewell(SignInManager<Learner> signIn, TimedSeal seal)
{
    private const string Purpose = "farewell";
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    public async Task SignOutAsync(HttpContext http)
    {
        await signIn.SignOutAsync();
        await signIn.ForgetTwoFactorClientAsync();
        HostCookie.Delete(http, RecentProof.CookieName);
        MergeOffer.Take(http);
    }

    public string Address(DeleteOutcome.Deleted deleted) =>
        $"{AccountAddresses.Deleted}?was={Uri.EscapeDataString(seal.Close(Purpose, deleted, Lifetime))}";

    public DeleteOutcome.Deleted? Open(string? was) => seal.Open<DeleteOutcome.Deleted>(Purpose, was);
}

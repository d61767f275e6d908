using SreAcademy.Web.Account.Delete;
using SreAcademy.Web.Account.Merge;
using SreAcademy.Web.Account.Passkeys;
using SreAcademy.Web.Account.Takeout;
using SreAcademy.Web.Account.TwoFactor;

namespace SreAcademy.Web.Account;

/// <summary>What an account can do beyond signing in: passkeys, the second factor, taking out, merging and deleting everything.</summary>
public static class AccountKeys
{
    public static IServiceCollection AddAccountKeys(this IServiceCollection services) =>
        services.AddPasskeys().AddTwoFactor().AddTakeout().AddMerging().AddDeletion();

    public static void MapAccountKeys(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPasskeys();
        endpoints.MapTakeout();
    }
}

using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using SreAcademy.Data;

namespace SreAcademy.Web.Account.TwoFactor;

/// <summary>
/// Checks the codes of an authenticator app in place of the framework's own provider, which takes a code five times over two and a half
/// minutes and reads the machine's clock: here a code is good once, for a step before and after its own.
/// </summary>
public sealed class AuthenticatorCodes(IDbContextFactory<AcademyDbContext> contexts, TimeProvider time) : IUserTwoFactorTokenProvider<Learner>
{
    private const string Provider = "AuthenticatorStep";

    public async Task<bool> CanGenerateTwoFactorTokenAsync(UserManager<Learner> manager, Learner user)
    {
        ArgumentNullException.ThrowIfNull(manager);
        return !string.IsNullOrEmpty(await manager.GetAuthenticatorKeyAsync(user));
    }

    // The app makes them.
    public Task<string> GenerateAsync(string purpose, UserManager<Learner> manager, Learner user) => Task.FromResult("");

    public async Task<bool> ValidateAsync(string purpose, string token, UserManager<Learner> manager, Learner user)
    {
        ArgumentNullException.ThrowIfNull(manager);
        ArgumentNullException.ThrowIfNull(user);
        return await manager.GetAuthenticatorKeyAsync(user) is { Length: > 0 } key
            && Totp.Match(Totp.Key(key), Typed(token), time.GetUtcNow()) is { } step
            && await UseUpAsync(user.Id, step);
    }

    // As apps show them, "123 456", and as a Korean keyboard may give them, in full width.
    private static string Typed(string? token) =>
        string.Concat(TypedCode.Plain(token ?? "").Where(char.IsAsciiDigit));

    /// <summary>Leaves a row for the code: a second one of the same name is refused by the database, in whichever process.</summary>
    private async Task<bool> UseUpAsync(long learnerId, long step)
    {
        string[] stillTaken = [.. Enumerable.Range(-2, 5).Select(offset => Name(step + offset))];
        await using var context = await contexts.CreateDbContextAsync();
        await context.UserTokens
            .Where(row => row.UserId == learnerId && row.LoginProvider == Provider && !stillTaken.Contains(row.Name))
            .ExecuteDeleteAsync();
        context.UserTokens.Add(new IdentityUserToken<long> { UserId = learnerId, LoginProvider = Provider, Name = Name(step) });
        try
        {
            await context.SaveChangesAsync();
            return true;
        }
        catch (DbUpdateException)
        {
            return false;
        }
    }

    private static string Name(long step) => step.ToString(CultureInfo.InvariantCulture);
}

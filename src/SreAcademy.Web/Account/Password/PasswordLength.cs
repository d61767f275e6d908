using Microsoft.AspNetCore.Identity;
using SreAcademy.Data;

namespace SreAcademy.Web.Account.Password;

/// <summary>The only rule for passwords: their length in characters (Unicode scalar values). They are taken exactly as typed.</summary>
public sealed class PasswordLength(IdentityErrorDescriber errors) : IPasswordValidator<Learner>
{
    public const int Least = 10;
    public const int Most = 128;

    public Task<IdentityResult> ValidateAsync(UserManager<Learner> manager, Learner user, string? password) => Task.FromResult(
        IsGood(password) ? IdentityResult.Success : IdentityResult.Failed(errors.PasswordTooShort(Least)));

    public static bool IsGood(string? password) => password?.EnumerateRunes().Count() is >= Least and <= Most;
}

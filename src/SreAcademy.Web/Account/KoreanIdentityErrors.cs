using Microsoft.AspNetCore.Identity;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Account;

/// <summary>The framework's refusals as people read them. What cannot happen here shares one general sentence.</summary>
public sealed class KoreanIdentityErrors : IdentityErrorDescriber
{
    public override IdentityError DefaultError() => General(nameof(DefaultError));

    public override IdentityError ConcurrencyFailure() => Error(nameof(ConcurrencyFailure), UiText.IdentityConcurrency);

    public override IdentityError PasswordMismatch() => Error(nameof(PasswordMismatch), UiText.IdentityPasswordMismatch);

    public override IdentityError InvalidToken() => Error(nameof(InvalidToken), UiText.IdentityInvalidToken);

    public override IdentityError RecoveryCodeRedemptionFailed() => Error(nameof(RecoveryCodeRedemptionFailed), UiText.IdentityRecoveryCode);

    public override IdentityError LoginAlreadyAssociated() => General(nameof(LoginAlreadyAssociated));

    public override IdentityError InvalidUserName(string? userName) => General(nameof(InvalidUserName));

    public override IdentityError InvalidEmail(string? email) => Error(nameof(InvalidEmail), UiText.EmailInvalid);

    public override IdentityError DuplicateUserName(string userName) => General(nameof(DuplicateUserName));

    public override IdentityError DuplicateEmail(string email) => General(nameof(DuplicateEmail));

    public override IdentityError InvalidRoleName(string? role) => General(nameof(InvalidRoleName));

    public override IdentityError DuplicateRoleName(string role) => General(nameof(DuplicateRoleName));

    public override IdentityError UserAlreadyHasPassword() => General(nameof(UserAlreadyHasPassword));

    public override IdentityError UserLockoutNotEnabled() => General(nameof(UserLockoutNotEnabled));

    public override IdentityError UserAlreadyInRole(string role) => General(nameof(UserAlreadyInRole));

    public override IdentityError UserNotInRole(string role) => General(nameof(UserNotInRole));

    public override IdentityError PasswordTooShort(int length) => Error(nameof(PasswordTooShort), UiText.PasswordRule);

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) => General(nameof(PasswordRequiresUniqueChars));

    public override IdentityError PasswordRequiresNonAlphanumeric() => General(nameof(PasswordRequiresNonAlphanumeric));

    public override IdentityError PasswordRequiresDigit() => General(nameof(PasswordRequiresDigit));

    public override IdentityError PasswordRequiresLower() => General(nameof(PasswordRequiresLower));

    public override IdentityError PasswordRequiresUpper() => General(nameof(PasswordRequiresUpper));

    private static IdentityError General(string code) => Error(code, UiText.IdentityGeneral);

    private static IdentityError Error(string code, string text) => new() { Code = code, Description = text };
}

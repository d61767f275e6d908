namespace SreAcademy.Web.Account;

/// <summary>Every address under /account, so that pages link to each other by name.</summary>
public static class AccountAddresses
{
    public const string Overview = "/account";
    public const string SignIn = "/account/sign-in";
    public const string SignOut = "/account/sign-out";
    public const string Register = "/account/register";
    public const string ConfirmRegistration = "/account/register/confirm";
    public const string Password = "/account/password";
    public const string ForgottenPassword = "/account/forgotten-password";
    public const string ResetPassword = "/account/reset-password";
    public const string Sessions = "/account/sessions";

    /// <summary>Asks once more for the password before something that cannot be taken back.</summary>
    public const string ConfirmIdentity = "/account/confirm";

    /// <summary>The second step of signing in, where a second factor is on.</summary>
    public const string SecondFactor = "/account/sign-in/second-factor";
    public const string TwoFactor = "/account/two-factor";
    public const string RecoveryCodes = "/account/recovery-codes";
    public const string Passkeys = "/account/passkeys";
    public const string Takeout = "/account/takeout";

    /// <summary>What one wants to hear of by mail.</summary>
    public const string Messages = "/account/messages";
    public const string Notices = "/notices";
    public const string Delete = "/account/delete";
    public const string Deleted = "/account/deleted";
    public const string Merge = "/account/merge";

    /// <summary>Makes a visitor a guest learner; POST only.</summary>
    public const string Guest = "/guest";

    /// <summary>The page with the way back behind it.</summary>
    /// <param name="returnUrl">Followed only if it is an address of this site.</param>
    public static string With(string address, string? returnUrl) =>
        string.IsNullOrEmpty(returnUrl) ? address : $"{address}?returnUrl={Uri.EscapeDataString(returnUrl)}";
}

using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Account.Password;

public static class NewPassword
{
    /// <returns>What is wrong with a password that was typed twice; null if nothing is.</returns>
    public static string? Fault(string? password, string? repeated) =>
        !PasswordLength.IsGood(password) ? UiText.PasswordRule : password != repeated ? UiText.PasswordsDiffer : null;
}

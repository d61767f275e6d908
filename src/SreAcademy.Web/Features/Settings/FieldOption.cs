using SreAcademy.Web.Hosting.Appearance;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Settings;

/// <param name="Language">Of the text, where it is not the page's.</param>
public sealed record FieldOption(string Value, string Text, string? Language = null)
{
    /// <summary>Each by its own name, so that it is found by whoever reads no other.</summary>
    public static IReadOnlyList<FieldOption> Languages =>
        [new(PageLanguage.Korean, "한국어", PageLanguage.Korean), new(PageLanguage.English, "English", PageLanguage.English)];

    public static IReadOnlyList<FieldOption> Themes =>
        [new(PageTheme.System, UiText.ThemeSystem), new("light", UiText.ThemeLight), new("dark", UiText.ThemeDark)];

    public static IReadOnlyList<FieldOption> Buttons =>
        [new(SettingsFields.TwoButtons, UiText.SettingsTwoButtons), new(SettingsFields.FourButtons, UiText.SettingsFourButtons)];
}

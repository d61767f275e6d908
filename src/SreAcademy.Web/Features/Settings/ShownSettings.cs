using SreAcademy.Core.Review;
using SreAcademy.Web.Hosting.Appearance;

namespace SreAcademy.Web.Features.Settings;

/// <summary>Where settings and what the browser remembers meet.</summary>
public static class ShownSettings
{
    /// <summary>With the language and theme that this browser shows now: chosen as a visitor, or with the switches on any page.</summary>
    public static StudySettings AsShownTo(this StudySettings settings, HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return settings with { Language = PageLanguage.Of(http), Theme = PageTheme.Of(http) };
    }

    /// <summary>After saving and after signing in: this browser shows what was saved, perhaps elsewhere.</summary>
    public static void Show(this StudySettings settings, HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(settings);
        if (settings.Version == 0)
            return;
        PageLanguage.Remember(http, settings.Language);
        PageTheme.Remember(http, settings.Theme);
    }
}

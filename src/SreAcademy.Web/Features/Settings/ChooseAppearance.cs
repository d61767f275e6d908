using SreAcademy.Core.Review;
using SreAcademy.Data.Study;
using SreAcademy.Web.Account;
using SreAcademy.Web.Hosting.Appearance;

namespace SreAcademy.Web.Features.Settings;

/// <summary>Language and theme, chosen on any page: kept in the browser, and for a learner in the settings too.</summary>
public sealed class ChooseAppearance(ReadStudySettings read, SaveStudySettings save)
{
    private const int Attempts = 5;

    /// <param name="language">Null leaves it as it is.</param>
    /// <param name="theme">Null leaves it as it is.</param>
    /// <returns>False, and nothing was changed, for a language or theme that does not exist.</returns>
    public async Task<bool> HandleAsync(HttpContext http, string? language, string? theme)
    {
        ArgumentNullException.ThrowIfNull(http);
        if ((language is not null && !StudySettingsLimits.Languages.Contains(language)) || (theme is not null && !StudySettingsLimits.Themes.Contains(theme)))
            return false;
        if (http.User.LearnerId() is { } learner)
            await KeepAsync(http, learner, language, theme);
        if (language is not null)
            PageLanguage.Remember(http, language);
        if (theme is not null)
            PageTheme.Remember(http, theme);
        return true;
    }

    // The two choices stand apart from all others, so a change made meanwhile elsewhere is no reason to refuse.
    private async Task KeepAsync(HttpContext http, long learner, string? language, string? theme)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var settings = (await read.HandleAsync(learner, http.RequestAborted)).AsShownTo(http);
            var wanted = settings with { Language = language ?? settings.Language, Theme = theme ?? settings.Theme };
            if (await save.HandleAsync(learner, wanted, http.RequestAborted) is not SettingsOutcome.Stale)
                return;
        }
    }
}

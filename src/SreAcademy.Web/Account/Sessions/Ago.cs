using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Account.Sessions;

/// <summary>How long ago something was, in words; needs no time zone.</summary>
public static class Ago
{
    public static string Of(DateTimeOffset then, DateTimeOffset now) => (now - then) switch
    {
        { TotalMinutes: < 10 } => UiText.AgoNow,
        { TotalHours: < 1 } span => Phrase.Of(UiText.AgoMinutes, (int)span.TotalMinutes),
        { TotalDays: < 1 } span => Phrase.Of(UiText.AgoHours, (int)span.TotalHours),
        var span => Phrase.Of(UiText.AgoDays, (int)span.TotalDays),
    };
}

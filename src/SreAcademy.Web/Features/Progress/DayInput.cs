using System.Globalization;

namespace SreAcademy.Web.Features.Progress;

/// <summary>A day as people type it, and as the pages write it: 2026-10-01, 2026.10.1, 2026. 10. 1., 2026/10/1, 20261001, 2026년 10월 1일.</summary>
public static class DayInput
{
    private static readonly string[] Formats =
        ["yyyy-M-d", "yyyy.M.d", "yyyy.M.d.", "yyyy. M. d.", "yyyy. M. d", "yyyy/M/d", "yyyyMMdd", "yyyy년 M월 d일", "yyyy년M월d일"];

    public static bool TryRead(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}

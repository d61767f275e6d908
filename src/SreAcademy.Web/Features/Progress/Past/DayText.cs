using SreAcademy.Core.Progress;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Progress.Past;

public static class DayText
{
    /// <summary>2026년 3월 4일: 42번, 12분, 회상률 91%.</summary>
    public static string Of(DayDigest day) =>
        Phrase.Of(UiText.ProgressDayFigure, ProgressWords.Date(day.Day), ProgressWords.Count(day.Answers), ProgressWords.Time(day.Time))
        + (ProgressWords.Share(day.Recalled, day.Tested) is { } share ? Phrase.Of(UiText.ProgressDayRetention, share) : "");
}

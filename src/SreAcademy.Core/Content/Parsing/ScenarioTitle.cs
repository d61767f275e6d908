using System.Globalization;

namespace SreAcademy.Core.Content.Parsing;

/// <summary><c>시나리오 1: 제목</c>, <c>[시나리오 1] 제목</c>, <c>🔥 시나리오 1 - 제목</c>; number and title are optional, one of them is there.</summary>
internal static class ScenarioTitle
{
    private const string Word = "시나리오";

    public static bool TryRead(ReadOnlySpan<char> text, out int? number, out string title)
    {
        (number, title) = (null, "");
        var start = text.IndexOf(Word);
        if (start < 0 || !MayPrecede(text[..start].Trim())) return false;
        var whole = text[start..].Trim();
        var rest = whole[Word.Length..].TrimStart(" #");
        var digits = rest.IndexOfAnyExceptInRange('0', '9');
        if (digits < 0) digits = rest.Length;
        if (digits is > 0 and < 5 && (digits == rest.Length || !char.IsLetter(rest[digits])))
        {
            number = int.Parse(rest[..digits], CultureInfo.InvariantCulture);
            rest = rest[digits..].TrimStart();
        }

        var name = rest.TrimStart(":：.-–—)]").Trim();
        var isLettered = rest.Length > 2 && char.IsAsciiLetterUpper(rest[0]) && Marker.IsColon(rest[1]);
        title = (name.IsEmpty ? whole.TrimEnd("]:：") : name).ToString();
        return number is not null || isLettered || (name.Length > 0 && name.Length < rest.Length);
    }

    /// <summary>Only <c>실무</c>, a number or signs may stand before the word: <c>부하 시나리오: …</c> is prose.</summary>
    private static bool MayPrecede(ReadOnlySpan<char> before)
    {
        if (before.SequenceEqual("실무")) return true;
        foreach (var c in before)
            if (char.IsLetter(c)) return false;
        return true;
    }
}

using System.Text;

namespace SreAcademy.Core.Content.Parsing;

internal enum SectionKind
{
    /// <summary>No word of the grammar: a topic (##) or a sub-topic (###).</summary>
    Other,
    LevelGuide,
    Contents,
    Concept,
    Levels,
    Scenarios,
    Interview,
    References,
}

/// <summary>A heading's number and words, and the section it opens.</summary>
internal readonly record struct SectionTitle(int? Number, string Title, SectionKind Kind)
{
    public static SectionTitle Read(ReadOnlySpan<char> heading)
    {
        var title = heading.Trim();
        int? number = null;
        var digits = title.IndexOfAnyExceptInRange('0', '9');
        if (digits is >= 1 and <= 4 && title[digits] is '.' or ')' && title[(digits + 1)..] is [not (>= '0' and <= '9'), ..] behind && behind.TrimStart() is { IsEmpty: false } rest)
        {
            number = int.Parse(title[..digits], System.Globalization.CultureInfo.InvariantCulture);
            title = rest;
        }

        return new SectionTitle(number, title.ToString(), KindOf(title));
    }

    private static SectionKind KindOf(ReadOnlySpan<char> title)
    {
        // A gloss may follow: `참고 자료 (References)`.
        var open = title.IndexOfAny('(', '（');
        if (open > 0 && title[open..].IndexOfAnyInRange('가', '힣') < 0) title = title[..open];
        Span<char> letters = stackalloc char[24];
        var length = 0;
        foreach (var c in title)
        {
            if (!char.IsLetterOrDigit(c)) continue;
            if (length == letters.Length) return SectionKind.Other;
            letters[length++] = char.ToLowerInvariant(c);
        }

        return letters[..length] switch
        {
            "레벨가이드" or "학습레벨" or "레벨안내" => SectionKind.LevelGuide,
            "목차" => SectionKind.Contents,
            "개념설명" or "개념" => SectionKind.Concept,
            "레벨별지식" or "레벨별학습" => SectionKind.Levels,
            "실무시나리오" or "시나리오" => SectionKind.Scenarios,
            "면접빈출질문" or "면접질문" or "면접예상질문" or "빈출면접질문" => SectionKind.Interview,
            "참고자료" or "참고문헌" or "references" => SectionKind.References,
            _ => SectionKind.Other,
        };
    }
}

internal static class Slug
{
    /// <summary>Letters and digits of a title in lower case, joined by single hyphens; empty where it has none.</summary>
    public static string From(string title)
    {
        var builder = new StringBuilder(title.Length);
        foreach (var c in title.ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(c)) builder.Append(c);
            else if (builder.Length > 0 && builder[^1] != '-') builder.Append('-');
        }

        return builder.ToString().TrimEnd('-');
    }

    public static bool IsValid(string slug) => slug.Length is > 0 and <= 100 && slug == From(slug);
}

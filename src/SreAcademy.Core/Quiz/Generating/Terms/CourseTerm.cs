using System.Collections.Frozen;
using System.Text.RegularExpressions;
using SreAcademy.Core.Content;
using SreAcademy.Core.Search;

namespace SreAcademy.Core.Quiz;

/// <summary>A knowledge bullet as quizzes ask about it: <c>번 레이트(Burn Rate): 에러 버짓을 쓰는 속도예요.</c></summary>
internal sealed partial class CourseTerm
{
    /// <summary>Characters. A longer text is no description that is read at a glance; its first sentences may be.</summary>
    private const int LongestDescription = 140;
    private const int ShortestDescription = 8;

    /// <summary>What opens a paragraph of any topic.</summary>
    private static readonly FrozenSet<string> Headings = FrozenSet.ToFrozenSet(
        ["계산", "계산식", "목적", "정의", "특징", "특성", "장점", "단점", "장단점", "예시", "종류", "유형", "방법", "역할", "구성", "구성요소", "도구", "원칙", "목표", "절차", "과정", "단계", "주의", "주의점", "측정", "기준", "조건", "범위", "개념", "의미", "형식", "핵심", "요약", "참고"]);

    private CourseTerm(Bullet bullet, string term, string description, Level level)
    {
        Bullet = bullet;
        Term = term;
        Level = level;
        Names = [term, .. (bullet.Gloss ?? "").Split([',', '，'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
        FoldedNames = [.. Names.Select(name => FoldedText.Of(name))];
        Stems = WordStems.Of(string.Join(' ', Names));
        Description = ShownOf(description);
        DescriptionStems = WordStems.Of(Description ?? "");
        FoldedDescription = FoldedText.Of(Description ?? "");
    }

    public Bullet Bullet { get; }

    public string Term { get; }

    public Level Level { get; }

    /// <summary>The term and its other names, none empty.</summary>
    public IReadOnlyList<string> Names { get; }

    public IReadOnlyList<string> FoldedNames { get; }

    public HashSet<string> Stems { get; }

    /// <summary>As many sentences of the bullet as do not say the term; null where the first one does.</summary>
    public string? Description { get; }

    public HashSet<string> DescriptionStems { get; }

    public string FoldedDescription { get; }

    /// <summary>
    /// Whether it is a name that one can be asked to type: one thing, of a few words, and either with an English name, in Latin letters, or a
    /// single word. <c>좋은 SLI의 특성</c> and <c>Ops vs SRE</c> are headings.
    /// </summary>
    public bool IsName => !Several().IsMatch(Term) && !Headings.Contains(Term) && Term.Length is >= 2 and <= 30 && Term.Count(letter => letter == ' ') <= 3
        && (Bullet.Gloss is not null || !Term.Contains(' ', StringComparison.Ordinal) || Latin().IsMatch(Term));

    public static CourseTerm? Of(Bullet bullet, Level level) =>
        bullet is { Term: { Length: > 0 and <= 40 } term, Description: { Length: >= ShortestDescription } description } && !Sentence().IsMatch(term)
            ? new CourseTerm(bullet, term, description, level)
            : null;

    private string? ShownOf(string description)
    {
        var end = 0;
        foreach (var sentence in Sentences.Of(description))
        {
            var next = sentence.End.GetOffset(description.Length);
            if (next > LongestDescription || FoldedNames.Any(FoldedText.Of(description[..next]).Contains))
                break;
            end = next;
        }
        var shown = description[..end].Trim();
        return shown.Length >= ShortestDescription ? shown : null;
    }

    /// <summary>Two things in one term, or a heading.</summary>
    [GeneratedRegex(@"[/·,]|\bvs\b|[와과] |의 |별 | 외 |[은는] ", RegexOptions.IgnoreCase)]
    private static partial Regex Several();

    [GeneratedRegex(@"^[A-Za-z0-9+%][A-Za-z0-9+%. -]*$")]
    private static partial Regex Latin();

    /// <summary><c>IC는 직접 디버깅하지 않음</c> states something; it is no term.</summary>
    [GeneratedRegex(@"(?:[않없있]음|[하되]기|[가-힣]다)$|[은는] .+[함됨음]$")]
    private static partial Regex Sentence();
}

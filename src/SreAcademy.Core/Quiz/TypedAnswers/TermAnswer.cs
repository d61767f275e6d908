using System.Text.RegularExpressions;

namespace SreAcademy.Core.Quiz;

/// <summary>Judges a typed name against a key of kind <see cref="TypedKeyKind.Term"/>.</summary>
internal static partial class TermAnswer
{
    public static bool IsRight(string typed, TypedKey key)
    {
        typed = Article().Replace(typed, "");
        var names = Spellings(key.Others.Prepend(key.Written));
        var opposites = Spellings(key.Opposites ?? []);
        if (Names(typed, names, opposites))
            return true;
        var pieces = Bracketed.Pieces(typed);
        if (pieces.Count > 1 && pieces.Count < 8 && pieces.Any(piece => Names(piece, names, opposites)))
            return pieces.All(piece => Names(piece, names, opposites) || Expands(piece, names) || AnswerPhrase.IsEnding(AnswerFolding.Fold(piece)));
        return Forms(typed).Any(form => names.Exists(name => form.StartsWith(name.Folded, StringComparison.Ordinal) && names.Exists(other => other != name && other.Folded.Length > 0 && other.Folded == form[name.Folded.Length..])));
    }

    private static List<NameSpelling> Spellings(IEnumerable<string> names) =>
        [.. names.SelectMany(Bracketed.Names).Select(name => new NameSpelling(name)).Where(name => name.Folded.Length > 0)];

    private static bool Names(string typed, List<NameSpelling> names, List<NameSpelling> opposites)
    {
        var forms = Forms(typed);
        // 구축 is 구축, however much 축 may look like an ending: the longest form that is a known name decides.
        foreach (var form in forms)
        {
            if (names.Exists(name => name.Is(form)))
                return true;
            if (opposites.Exists(name => name.Is(form)))
                return false;
        }
        return forms.Any(form => Closest(form, names) is var distance && distance < NameSpelling.TooFar && distance < Closest(form, opposites));
    }

    private static int Closest(string form, List<NameSpelling> names) => names.Count == 0 ? NameSpelling.TooFar : names.Min(name => name.Distance(form));

    private static IReadOnlyList<string> Forms(string typed)
    {
        var folded = AnswerFolding.Fold(typed);
        return folded.Length is 0 or > AnswerPhrase.Longest ? [] : AnswerPhrase.Forms(folded);
    }

    /// <summary>Beside an abbreviation the words it stands for: <c>SLO (Service Level Objective)</c>.</summary>
    private static bool Expands(string piece, List<NameSpelling> names)
    {
        var initials = string.Concat(LatinWords().Matches(piece).Select(match => char.ToLowerInvariant(match.Value[0])));
        return initials.Length > 1 && piece.All(c => char.IsAsciiLetter(c) || c is ' ' or '-') && names.Exists(name => name.Folded == initials);
    }

    [GeneratedRegex(@"^\s*(?:the|an?)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Article();

    [GeneratedRegex("[A-Za-z]+")]
    private static partial Regex LatinWords();
}

using System.Text;
using System.Text.RegularExpressions;
using SreAcademy.Core.Content;

namespace SreAcademy.Core.Quiz;

/// <summary>
/// The right answer with two names taken for each other: <c>RTO는 시간, RPO는 시점</c> becomes <c>RPO는 시간, RTO는 시점</c>. Only names that the question
/// asks about and that each open a statement of the answer: what is said of one is then not true of the other.
/// </summary>
internal static partial class SwappedNames
{
    /// <returns>Empty for an answer that does not tell named things apart.</returns>
    public static IReadOnlyList<WrongAnswer> Of(string question, string answer)
    {
        var heads = Heads(question, answer);
        return
        [
            .. heads.SelectMany((one, at) => heads.Skip(at + 1).Select(other => (One: one, Other: other)))
                .Select(pair => (pair.One, pair.Other, Text: Exchange(answer, pair.One, pair.Other)))
                .Where(swap => swap.Text != answer)
                .Select(swap => new WrongAnswer(
                    LeadingSentences.Plain(swap.Text), LeadingSentences.Plain($"‘{swap.One}’ 이야기와 ‘{swap.Other}’ 이야기가 서로 뒤바뀌었어요."), WrongSource.Swapped)),
        ];
    }

    private static List<string> Heads(string question, string answer)
    {
        var names = Names().Matches(question).Select(match => BareName(match.Value)).Where(name => name.Length >= 2).Distinct(StringComparer.Ordinal).ToList();
        return names.Where(name => OpensStatement(answer, name)).ToList();
    }

    /// <summary>At the start of a sentence or clause, perhaps with its gloss, before 은, 는, 이, 가 or a colon.</summary>
    private static bool OpensStatement(string answer, string name) =>
        Regex.IsMatch(answer, $@"(?:^|[.,;:·/\n] ?|고,? |며,? |지만,? ){Regex.Escape(name)}(?:\([^()]*\))?(?:은|는|이|가|:| -)(?![가-힣])", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private static string Exchange(string answer, string one, string other)
    {
        var exchanged = new StringBuilder(answer.Length + 8);
        var places = Places(answer, one).Select(at => (At: at.Start, at.End, To: other)).Concat(Places(answer, other).Select(at => (At: at.Start, at.End, To: one))).OrderBy(place => place.At).ToList();
        var rest = 0;
        var last = "";
        foreach (var (at, end, to) in places)
        {
            exchanged.Append(Particles.Behind(last, answer[rest..at]));
            // A gloss belongs to its name.
            last = Whole(answer, to);
            exchanged.Append(last);
            rest = end;
        }
        return exchanged.Append(rest == 0 ? answer : Particles.Behind(last, answer[rest..])).ToString();
    }

    /// <summary>The name with the gloss it has anywhere in the answer.</summary>
    private static string Whole(string answer, string name)
    {
        foreach (var (start, end) in Places(answer, name))
        {
            if (end - start > name.Length)
                return answer[start..end];
        }
        return name;
    }

    private static IEnumerable<(int Start, int End)> Places(string answer, string name)
    {
        for (var at = answer.IndexOf(name, StringComparison.Ordinal); at >= 0; at = answer.IndexOf(name, at + name.Length, StringComparison.Ordinal))
        {
            var end = at + name.Length;
            if (!IsWhole(answer, at, end, name))
                continue;
            if (end < answer.Length && answer[end] == '(' && answer.IndexOf(')', end) is > 0 and var close)
                end = close + 1;
            yield return (at, end);
        }
    }

    private static bool IsWhole(string answer, int start, int end, string name)
    {
        var before = start == 0 ? ' ' : answer[start - 1];
        var after = end == answer.Length ? ' ' : answer[end];
        var latin = char.IsAsciiLetterOrDigit(name[^1]);
        return !char.IsLetterOrDigit(before) && before is not ('-' or '.')
            && (latin ? !char.IsAsciiLetterOrDigit(after) && after is not '-' : !char.IsLetterOrDigit(after) || FollowsAsParticle(answer[end..]));
    }

    private static bool FollowsAsParticle(string rest) => ParticleAtWordEnd().IsMatch(rest);

    private static string BareName(string word) => word[^1] is >= '가' and <= '힣' ? TrailingParticle().Replace(word, "") : word;

    [GeneratedRegex(@"(?<![A-Za-z0-9])(?!vs\b)[A-Za-z][A-Za-z0-9+\-]*(?: [A-Z][A-Za-z]+)*|[0-9]+(?:\.[0-9]+)?%|[가-힣]{2,}")]
    private static partial Regex Names();

    [GeneratedRegex("^(?:은|는|이|가|을|를|과|와|의|에|로|으로|도|보다|에서|이고|고|이며|이에요|예요)(?![가-힣])")]
    private static partial Regex ParticleAtWordEnd();

    [GeneratedRegex("(?<=..)(?:은|는|이|가|을|를|과|와|의)$")]
    private static partial Regex TrailingParticle();
}

using System.Globalization;

namespace SreAcademy.Core.Content.Parsing;

/// <summary>Reads <c>3</c>, <c>4, 5</c>, <c>4~6</c> and <c>4번, 5번</c> as steps of one scenario.</summary>
internal sealed class StepNumbers
{
    private const int MostDigits = 9;

    private readonly IReadOnlyList<ScenarioStep> steps;
    private readonly Dictionary<int, int> places = [];

    public StepNumbers(IReadOnlyList<ScenarioStep> steps)
    {
        this.steps = steps;
        for (var at = 0; at < steps.Count; at++) places.TryAdd(steps[at].Number, at);
    }

    public bool Has(int number) => places.ContainsKey(number);

    /// <summary>The numbers from one step to another, as written; steps between them included.</summary>
    public IReadOnlyList<int> Between(int first, int last) => [.. steps.Skip(first).Take(last - first + 1).Select(step => step.Number)];

    /// <summary>
    /// Places of the first and the last step, where the steps follow each other without a gap.
    /// </summary>
    /// <param name="spans">As <see cref="Read"/> gives them, all of steps that exist.</param>
    public (int First, int Last)? Consecutive(IEnumerable<(int From, int To)> spans)
    {
        (int First, int Last)? run = null;
        foreach (var (from, to) in spans.Select(span => (From: places[span.From], To: places[span.To])).Order())
        {
            if (to < from) return null;
            if (run is { } before && from > before.Last + 1) return null;
            run = (run?.First ?? from, Math.Max(run?.Last ?? to, to));
        }

        return run;
    }

    /// <summary>Spans of step numbers; a single number is a span of itself. Null where anything else stands there.</summary>
    public static IReadOnlyList<(int From, int To)>? Read(string text)
    {
        var spans = new List<(int From, int To)>();
        var mayExtend = false;
        var extends = false;
        for (var rest = text.AsSpan().Trim(); !rest.IsEmpty;)
        {
            if (char.IsAsciiDigit(rest[0]))
            {
                var digits = rest.IndexOfAnyExceptInRange('0', '9');
                if (digits < 0) digits = rest.Length;
                if (digits > MostDigits) return null;
                var number = int.Parse(rest[..digits], NumberStyles.None, CultureInfo.InvariantCulture);
                if (extends) spans[^1] = (spans[^1].From, number);
                else spans.Add((number, number));
                (mayExtend, extends) = (!extends, false);
                rest = rest[digits..];
            }
            else if (rest[0] is '~' or '∼' or '～' or '-' or '–')
            {
                if (!mayExtend || extends) return null;
                extends = true;
                rest = rest[1..];
            }
            else if (rest[0] is ',' or '，' or '、' or '·' or ' ' or '\t' or '*')
            {
                if (rest[0] is not (' ' or '\t')) mayExtend = false;
                rest = rest[1..];
            }
            else if (Skip(ref rest) is false)
            {
                return null;
            }
        }

        return extends || spans.Count == 0 ? null : spans;
    }

    private static bool Skip(ref ReadOnlySpan<char> rest)
    {
        var end = 0;
        while (end < rest.Length && char.IsLetter(rest[end])) end++;
        if (rest[..end] is not ("번" or "단계" or "번과" or "번째" or "단계와" or "과" or "와")) return false;
        rest = rest[end..];
        return true;
    }
}

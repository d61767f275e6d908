namespace SreAcademy.Core.Quiz;

/// <summary>Reads one folded form: <c>bound? number unit (range number unit)? 정도? bound? label?</c>. Bounded: forms are short and every choice ends one further on.</summary>
internal static class MeasureReader
{
    private static readonly (string Text, MeasureBound Bound)[] Before =
    [
        ("최소", MeasureBound.AtLeast), ("적어도", MeasureBound.AtLeast), ("≥", MeasureBound.AtLeast), (">=", MeasureBound.AtLeast), ("최대", MeasureBound.AtMost),
        ("많아야", MeasureBound.AtMost), ("≤", MeasureBound.AtMost), ("<=", MeasureBound.AtMost), (">", MeasureBound.Above), ("<", MeasureBound.Below),
    ];

    private static readonly (string Text, MeasureBound Bound)[] After =
    [
        ("이상", MeasureBound.AtLeast), ("이하", MeasureBound.AtMost), ("이내", MeasureBound.AtMost), ("미만", MeasureBound.Below), ("초과", MeasureBound.Above),
    ];

    private static readonly string[] Roughly = ["대략", "거의", "약", "한", "about", "approximately", "approx.", "around", "~", "≈", "≒", "총", "딱", "정확히"];
    private static readonly string[] OrSo = ["정도", "가량", "쯤", "내외", "안팎", "사이"];
    private static readonly string[] To = ["부터", "에서", "내지", "-", "~", "to", ".."];
    private static readonly (string Name, decimal Days)[] Days = [("하루", 1), ("이틀", 2), ("사흘", 3), ("나흘", 4), ("열흘", 10), ("보름", 15)];
    private static readonly (string Name, int Nines)[] Nines = [("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("투", 2), ("쓰리", 3), ("포", 4), ("파이브", 5)];

    public static Measure? Read(string text) => Rough(text.TrimStart(':', '='));

    private static Measure? Rough(string text) => Plain(text) ?? Roughly.Where(word => text.StartsWith(word, StringComparison.Ordinal)).Select(word => Plain(text[word.Length..])).FirstOrDefault(found => found is not null);

    private static Measure? Plain(string text)
    {
        var bound = MeasureBound.None;
        foreach (var (word, meant) in Before)
        {
            if (!text.StartsWith(word, StringComparison.Ordinal))
                continue;
            (bound, text) = (meant, text[word.Length..]);
            break;
        }
        Measure? labelled = null;
        foreach (var (low, end) in Single(text))
        {
            foreach (var to in To)
            {
                if (text.AsSpan(end).StartsWith(to) && Single(text[(end + to.Length)..]).Select(high => Range(low, high.Read, Tail(text[(end + to.Length + high.End)..], bound))).FirstOrDefault(range => range is { Label: "" }) is { } found)
                    return found;
            }
            var (meant, label) = Tail(text[end..], bound);
            var single = low with { Bound = meant, Label = label };
            if (label.Length == 0)
                return single;
            // Letters alone are a label: what holds another number, or joins one (43분이나 44분), is no quantity.
            if (labelled is null && single.Unit != MeasureUnit.None && label.Length <= 12 && label.All(char.IsLetter) && MeasureLabel.IsDirection(label))
                labelled = single;
        }
        return labelled;
    }

    private static Measure? Range(Measure low, Measure high, (MeasureBound Bound, string Label) tail)
    {
        if (low.Unit == MeasureUnit.None && high.Number is not null)
            low = low with { Low = low.Low * high.Unit.Factor, Unit = high.Unit };
        if (low.Unit.Dimension != high.Unit.Dimension)
            return null;
        var written = low.Number is { } l && high.Number is { } h ? (l.Low, h.Low) : ((decimal, decimal)?)null;
        return new Measure(low.Low, high.Low, high.Unit, written, tail.Bound, tail.Label);
    }

    private static (MeasureBound Bound, string Label) Tail(string text, MeasureBound bound)
    {
        if (text.StartsWith("까지", StringComparison.Ordinal))
            text = text[2..];
        foreach (var word in OrSo)
            if (text.StartsWith(word, StringComparison.Ordinal))
                text = text[word.Length..];
        foreach (var (word, meant) in After)
            if (text.StartsWith(word, StringComparison.Ordinal))
                return (meant, text[word.Length..]);
        return (bound, text);
    }

    /// <summary>One quantity at the start of the text, in all the ways it can be read, longest first.</summary>
    private static IEnumerable<(Measure Read, int End)> Single(string text)
    {
        foreach (var (name, days) in Days)
            if (text.StartsWith(name, StringComparison.Ordinal))
                yield return (Of(days, new MeasureUnit("time", 86_400)), name.Length);
        foreach (var (percent, end) in CountedNines(text))
            yield return (Of(percent, MeasureUnit.Percent), end);
        var sign = text.StartsWith('-') ? -1 : 1;
        var start = sign < 0 ? 1 : 0;
        var currency = start < text.Length && text[start] is '₩' or '$' ? MeasureUnit.StartsOf(text[start..(start + 1)]).First().Unit : null;
        var perSecond = text.AsSpan(start).StartsWith("초당") || text.AsSpan(start).StartsWith("분당");
        if (currency is not null || perSecond)
            start += perSecond ? 2 : 1;
        foreach (var (value, end) in KoreanNumber.StartsOf(text[start..]))
        {
            var after = text[(start + end)..];
            if (perSecond)
            {
                var rate = new MeasureUnit("rate", text[start - 2] == '초' ? 1 : 1 / 60m);
                foreach (var (name, unit) in MeasureUnit.StartsOf(after).Where(pair => pair.Unit.Counts))
                    yield return (Of(value, rate), start + end + name.Length);
                if (after.StartsWith("요청", StringComparison.Ordinal))
                    yield return (Of(value, rate), start + end + 2);
                continue;
            }
            if (currency is not null)
            {
                yield return (Of(sign * value, currency), start + end);
                continue;
            }
            foreach (var (name, unit) in MeasureUnit.StartsOf(after))
            {
                var used = start + end + name.Length;
                var first = Of(sign * value, unit);
                foreach (var (more, length) in Rest(text[used..], unit))
                    yield return (first with { Low = first.Low + (sign * more), High = first.Low + (sign * more), Number = null }, used + length);
                yield return (first, used);
            }
            // A spelled digit alone is more often a part of a word: 이, 사, 오.
            if (char.IsAsciiDigit(text[start]) || end > 1 || value >= 10)
                yield return (Of(sign * value, MeasureUnit.None), start + end);
        }
    }

    /// <summary>The smaller units of a compound: <c>12초</c> behind <c>43분</c>, or half of the unit.</summary>
    private static IEnumerable<(decimal More, int Length)> Rest(string text, MeasureUnit larger)
    {
        if (larger.Dimension is not ("time" or "months"))
            yield break;
        if (text.StartsWith('반'))
            yield return (larger.Factor / 2, 1);
        foreach (var (value, end) in KoreanNumber.StartsOf(text))
        {
            foreach (var (name, unit) in MeasureUnit.StartsOf(text[end..]).Where(pair => pair.Unit.Dimension == larger.Dimension && pair.Unit.Factor < larger.Factor))
            {
                foreach (var (more, length) in Rest(text[(end + name.Length)..], unit))
                    yield return ((value * unit.Factor) + more, end + name.Length + length);
                yield return (value * unit.Factor, end + name.Length);
            }
        }
    }

    /// <summary><c>three nines</c>, <c>쓰리 나인</c>, <c>9가 3개</c>: so many percent.</summary>
    private static IEnumerable<(decimal Percent, int End)> CountedNines(string text)
    {
        foreach (var (name, count) in Nines.Concat(Enumerable.Range(2, 5).Select(count => (Name: $"{count}", Nines: count))))
            foreach (var nines in (string[])[$"{name}nines", $"{name}나인", $"{name}나인스", $"{name}9s"])
                if (text.StartsWith(nines, StringComparison.Ordinal))
                    yield return (100 - (decimal)Math.Pow(10, 2 - count), nines.Length);
        foreach (var count in Enumerable.Range(2, 5))
            foreach (var nines in (string[])[$"9가{count}개", $"9{count}개", $"나인{count}개", $"나인이{count}개"])
                if (text.StartsWith(nines, StringComparison.Ordinal) && (nines[0] != '9' || nines[1] == '가'))
                    yield return (100 - (decimal)Math.Pow(10, 2 - count), nines.Length);
    }

    private static Measure Of(decimal number, MeasureUnit unit) => new(number * unit.Factor, number * unit.Factor, unit, (number, number), MeasureBound.None, "");
}

using System.Globalization;

namespace SreAcademy.Core.Quiz;

/// <summary>Numbers as they are typed in Korean: <c>1,000</c>, <c>43,2</c>, <c>3만5천</c>, <c>천</c>, <c>삼십</c>, <c>구십구점구</c>, <c>두</c>, <c>10k</c>.</summary>
internal static class KoreanNumber
{
    /// <summary>Larger numbers are no answers; smaller ones stay exact in every unit.</summary>
    private const decimal Largest = 5e13m;

    private const string Digits = "영일이삼사오육칠팔구";

    private static readonly (string Name, int Value)[] Counted =
    [
        ("하나", 1), ("한", 1), ("둘", 2), ("두", 2), ("셋", 3), ("세", 3), ("넷", 4), ("네", 4), ("다섯", 5), ("여섯", 6), ("일곱", 7), ("여덟", 8), ("아홉", 9),
        ("열두", 12), ("열", 10), ("스물네", 24), ("스무", 20), ("스물", 20),
    ];

    /// <summary>Each number the text can begin with and where it ends, longest first.</summary>
    public static IEnumerable<(decimal Value, int End)> StartsOf(string text)
    {
        var found = new List<(decimal Value, int End)>();
        var (total, section, current, pointed) = (0m, 0m, (decimal?)null, false);
        for (var at = 0; at < text.Length && at < 40;)
        {
            if (char.IsAsciiDigit(text[at]))
            {
                if (current is not null || ReadDigits(text, ref at) is not { } digits)
                    break;
                current = digits;
            }
            else if (Digit(text[at]) is { } digit && current is null)
            {
                (current, at) = (digit, at + 1);
                if (at < text.Length && text[at] == '점')
                {
                    (current, section, pointed) = (ReadFraction(text, digit + section, ref at), 0, true);
                }
            }
            else if (Small(text[at]) is { } small && !pointed)
            {
                (section, current, at) = (section + ((current ?? 1) * small), null, at + 1);
            }
            else if (Large(text[at]) is { } large && (current is not null || section > 0 || total == 0))
            {
                var much = section + (current ?? 0);
                (total, section, current, at) = (total + ((much == 0 ? 1 : much) * large), 0, null, at + 1);
            }
            else if (text[at] == 'k' && current is not null)
            {
                (section, current, at) = (section + (current.Value * 1000), null, at + 1);
            }
            else
            {
                break;
            }
            if (total + section + (current ?? 0) is var value && value > Largest)
                break;
            found.Add((value, at));
        }
        found.Reverse();
        foreach (var (name, value) in Counted)
            if (text.StartsWith(name, StringComparison.Ordinal))
                found.Add((value, name.Length));
        return found;
    }

    /// <summary>Commas part thousands, or, where they cannot, the decimals.</summary>
    private static decimal? ReadDigits(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || (text[at] is '.' or ',' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))))
            at++;
        if (at - start > 24)
            return null;
        var digits = text[start..at];
        var groups = digits.Split('.')[0].Split(',');
        if (groups.Length == 2 && !digits.Contains('.', StringComparison.Ordinal) && (groups[1].Length != 3 || groups[0] == "0"))
            digits = digits.Replace(',', '.');
        else if (groups.Length > 1 && (groups[0].Length > 3 || groups.Skip(1).Any(group => group.Length != 3) || digits.LastIndexOf(',') > digits.IndexOf('.', StringComparison.Ordinal) && digits.Contains('.', StringComparison.Ordinal)))
            return null;
        return decimal.TryParse(digits.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value <= Largest ? value : null;
    }

    private static decimal ReadFraction(string text, decimal whole, ref int at)
    {
        var place = 0.1m;
        for (at++; at < text.Length && place > 1e-9m && Digit(text[at]) is { } digit; at++, place /= 10)
            whole += digit * place;
        return whole;
    }

    private static int? Digit(char c) => c == '공' ? 0 : Digits.IndexOf(c, StringComparison.Ordinal) is >= 0 and var digit ? digit : null;

    private static int? Small(char c) => c switch { '십' => 10, '백' => 100, '천' => 1000, _ => null };

    private static decimal? Large(char c) => c switch { '만' => 1e4m, '억' => 1e8m, '조' => 1e12m, _ => null };
}

using System.Text;

namespace SreAcademy.Core.Content.Parsing;

/// <summary>
/// A document's text made uniform: line feeds only, no byte order mark, composed Hangul, valid UTF-16, and no line that
/// would make parsing it unboundedly expensive. Lines that had to be emptied are reported and keep their number.
/// </summary>
internal sealed class SourceText
{
    /// <summary>Bytes of UTF-8.</summary>
    public const int MaximumSize = 4 * 1024 * 1024;

    /// <summary>More, each nearly empty, cost more than their size tells.</summary>
    public const int MaximumLines = 200_000;

    /// <summary>UTF-16 units.</summary>
    public const int MaximumLineLength = 20_000;

    /// <summary>Quotes and lists inside one another.</summary>
    public const int MaximumNesting = 32;

    private SourceText(string text, string[]? emptied, int[] starts)
    {
        Text = text;
        this.emptied = emptied;
        this.starts = starts;
    }

    private readonly string[]? emptied;
    private readonly int[] starts;

    public string Text { get; }

    public int LineCount => starts.Length - 1;

    public int Start(int line) => starts[line];

    /// <summary>Where the line ends, its line feed not included.</summary>
    public int End(int line) => starts[line + 1] - 1;

    public ReadOnlySpan<char> Line(int line) => Text.AsSpan(Start(line), End(line) - Start(line));

    /// <summary>The line as its author sees it, also where it was emptied.</summary>
    public string Written(int line) => emptied?[line] ?? Line(line).ToString();

    public static SourceText Read(string text, Problems problems)
    {
        text = Normalise(text, problems);
        if (IsTooLarge(text))
        {
            problems.Add(ProblemCode.FileTooLarge, 0, 0, FirstLine(text));
            text = "";
        }

        var starts = LineStarts(text);
        var guard = new NestingGuard();
        string[]? emptied = null;
        for (var line = 0; line < starts.Length - 1; line++)
        {
            var span = text.AsSpan(starts[line], starts[line + 1] - 1 - starts[line]);
            var code = span.Length > MaximumLineLength ? ProblemCode.LineTooLong
                : guard.Depth(span) > MaximumNesting ? ProblemCode.NestingTooDeep
                : null;
            if (code is null) continue;
            emptied ??= new string[starts.Length - 1];
            emptied[line] = span.ToString();
            problems.Add(code, line, 0, emptied[line]);
        }

        if (emptied is null) return new SourceText(text, null, starts);
        text = WithoutLines(text, starts, emptied);
        return new SourceText(text, emptied, LineStarts(text));
    }

    private static bool IsTooLarge(string text) =>
        (text.Length > MaximumSize / 3 && Encoding.UTF8.GetByteCount(text) > MaximumSize)
        || (text.Length > MaximumLines && text.AsSpan().Count('\n') > MaximumLines);

    private static string Normalise(string text, Problems problems)
    {
        if (text.StartsWith('\uFEFF')) text = text[1..];
        if (text.Contains('\r')) text = text.ReplaceLineEndings("\n");
        if (FirstInvalid(text) is var at and >= 0)
        {
            var line = text.AsSpan(0, at).Count('\n');
            problems.Add(ProblemCode.InvalidCharacter, line, 0, "");
            text = ReplaceInvalid(text);
        }

        // Only text with conjoining Hangul or combining marks can be decomposed; asking every text is what costs.
        return text.AsSpan().IndexOfAnyInRange('\u0300', '\u036F') >= 0 || text.AsSpan().IndexOfAnyInRange('\u1100', '\u11FF') >= 0
            || text.AsSpan().IndexOfAnyInRange('\u3099', '\u309A') >= 0 ? text.Normalize(NormalizationForm.FormC) : text;
    }

    /// <summary>A NUL, or a surrogate without its other half.</summary>
    private static int FirstInvalid(ReadOnlySpan<char> text)
    {
        var nul = text.IndexOf('\0');
        if (nul >= 0) text = text[..nul];
        for (var i = 0; i < text.Length; i++)
        {
            var next = text[i..].IndexOfAnyInRange('\uD800', '\uDFFF');
            if (next < 0) break;
            i += next;
            if (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return i;
            i++;
        }

        return nul;
    }

    private static string ReplaceInvalid(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) builder.Append(rune.Value == 0 ? Rune.ReplacementChar : rune);
        return builder.ToString();
    }

    private static int[] LineStarts(string text)
    {
        var span = text.AsSpan();
        var starts = new int[span.Count('\n') + 2];
        var line = 1;
        for (var at = 0; ; line++)
        {
            var next = span[at..].IndexOf('\n');
            if (next < 0) break;
            at += next + 1;
            starts[line] = at;
        }

        starts[line] = text.Length + 1;
        return starts;
    }

    private static string WithoutLines(string text, int[] starts, string[] emptied)
    {
        var builder = new StringBuilder(text.Length);
        for (var line = 0; line < emptied.Length; line++)
        {
            if (line > 0) builder.Append('\n');
            if (emptied[line] is null) builder.Append(text, starts[line], starts[line + 1] - 1 - starts[line]);
        }

        return builder.ToString();
    }

    private static string FirstLine(string text) => text.AsSpan().IndexOf('\n') is var end and >= 0 ? text[..end] : text;
}

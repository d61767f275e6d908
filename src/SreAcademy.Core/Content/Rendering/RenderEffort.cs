using System.Buffers;

namespace SreAcademy.Core.Content.Rendering;

/// <summary>
/// What one document may cost to render. Inline parsing takes a time that grows with the square of the brackets, emphasis and
/// code marks in a paragraph, and it gives up on brackets that stand too deep in one another.
/// </summary>
internal sealed class RenderEffort
{
    /// <summary>Marks in one paragraph.</summary>
    public const int MaximumMarks = 2_000;

    /// <summary>Open brackets in one paragraph; Markdig throws at 128.</summary>
    public const int MaximumOpenBrackets = 60;

    /// <summary>Lines of one text.</summary>
    public const int MaximumLines = 50_000;

    /// <summary>Sum over a document's paragraphs of the square of their marks; about half a second.</summary>
    private const long Budget = 50_000_000;

    private static readonly SearchValues<char> Marks = SearchValues.Create("[]`*_~<(|!:");

    private long spent;

    /// <summary>False where the text is not to be parsed.</summary>
    public bool TrySpend(string markdown)
    {
        var cost = Cost(markdown);
        if (cost is null || spent + cost > Budget) return false;
        spent += cost.Value;
        return true;
    }

    /// <summary>A text that could not be rendered has cost more than its marks tell.</summary>
    public void Fail() => spent += Budget / 50;

    /// <summary>Whether a text of its own is cheap enough to parse.</summary>
    public static bool IsBounded(ReadOnlySpan<char> markdown) => Cost(markdown) is not null;

    /// <summary>Null beyond any bound.</summary>
    private static long? Cost(ReadOnlySpan<char> markdown)
    {
        if (markdown.Count('\n') > MaximumLines) return null;
        var (cost, marks, open) = (0L, 0L, 0);
        while (markdown.IndexOfAny(Marks) is var at and >= 0)
        {
            if (markdown[..at].Contains("\n\n", StringComparison.Ordinal))
            {
                cost += marks * marks;
                (marks, open) = (0, 0);
            }

            if (markdown[at] == '[') open++;
            else if (markdown[at] == ']' && open > 0) open--;
            if (++marks > MaximumMarks || open > MaximumOpenBrackets) return null;
            markdown = markdown[(at + 1)..];
        }

        return cost + marks * marks;
    }
}

using SreAcademy.Core.Content;

namespace SreAcademy.Core.Quiz;

/// <summary>Where the items of an answer come from: those of one kind are written alike.</summary>
internal enum ItemSource
{
    /// <summary>An enumeration that is most of the answer.</summary>
    Enumeration,

    /// <summary>핵심 of the author.</summary>
    Points,
}

/// <summary>An answer taken apart into items that each belong to it.</summary>
internal sealed record AnswerItems(ItemSource Source, IReadOnlyList<string> Items)
{
    private const int Fewest = 2;

    /// <summary>Characters.</summary>
    private const int ShortestItem = 2, LongestItem = 45;

    /// <summary>Share of the answer that the enumeration is: one in passing is not what was asked for.</summary>
    private const double MostOfAnswer = 0.45;

    /// <summary>What closes a sentence; such an item carries the verb of all items and is told apart by it.</summary>
    private static readonly string[] Closings = ["요", "다", "죠", "함", "됨", "음"];

    /// <summary>What joins the last item to the others.</summary>
    private static readonly string[] Joints = ["또는 ", "혹은 ", "그리고 ", "및 "];

    /// <returns>Null for an answer that lists nothing.</returns>
    public static AnswerItems? Of(Card card)
    {
        foreach (var list in card.Facts.Enumerations.Where(list => !list.Ordered).OrderByDescending(list => list.Items.Count))
        {
            if (Clean(list.Items) is { Count: >= Fewest } items && items.Sum(item => item.Length) >= MostOfAnswer * card.Answer.Text.Length)
                return new AnswerItems(ItemSource.Enumeration, items);
        }
        var points = Distinct(card.Points.Select(point => point.Text.Trim()).Where(IsItem));
        return points.Count >= Fewest ? new AnswerItems(ItemSource.Points, points) : null;
    }

    private static IReadOnlyList<string> Clean(IEnumerable<string> items) =>
        Distinct(items.Select(item => Unjoined(item.Trim().TrimEnd('.', ',', ';').Trim())).Where(item => IsItem(item) && !Closes(item)));

    private static IReadOnlyList<string> Distinct(IEnumerable<string> items) => [.. items.DistinctBy(OptionSense.Of, StringComparer.Ordinal)];

    private static bool IsItem(string item) => item.Length is >= ShortestItem and <= LongestItem && OptionSense.Of(item).Length > 1;

    private static string Unjoined(string item) =>
        Array.Find(Joints, joint => item.StartsWith(joint, StringComparison.Ordinal)) is { } joint ? item[joint.Length..] : item;

    private static bool Closes(string item) => item.Length > 3 && Array.Exists(Closings, end => item.EndsWith(end, StringComparison.Ordinal));
}

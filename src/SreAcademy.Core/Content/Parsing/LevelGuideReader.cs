namespace SreAcademy.Core.Content.Parsing;

/// <summary>Reads the table under 레벨 가이드: level, audience, meaning.</summary>
internal sealed class LevelGuideReader(DocumentScope scope)
{
    /// <summary>Words of the table's head, which the site writes itself.</summary>
    private static readonly HashSet<string> Head = new(StringComparer.OrdinalIgnoreCase) { "레벨", "Level", "수준", "대상", "설명", "의미", "내용", "역할", "단계", "구분", "목표", "기준", "경력", "대상자", "학습 목표" };

    private readonly List<LevelGuideRow> rows = [];

    public void Read(TopBlock block)
    {
        for (var line = block.First; line <= block.Last; line++)
        {
            if (scope.Lines[line].Kind is LineKind.Break) scope.Place(line);
            if (scope.Lines[line].Kind is not LineKind.Text) continue;
            var text = scope.Content(line).Trim();
            if (text.IsEmpty) continue;
            var cells = Cells(text);
            if (LevelHeader.TryRead(cells[0], out var header) && header is { Level: { } level, Extra.Length: 0 })
            {
                rows.Add(new LevelGuideRow(level, Cell(cells, 1, line), Cell(cells, 2, line)));
                scope.Place(line);
            }
            else if (IsRule(line) || (cells.All(Head.Contains) && line < block.Last && IsRule(line + 1)))
            {
                scope.Place(line);
            }
        }
    }

    public IReadOnlyList<LevelGuideRow> Take() => [.. rows];

    /// <summary>Of <c>| ⭐ Level 1 | 입문 | 개념 |</c>, also of <c>- ⭐ Level 1: 입문</c>.</summary>
    private static string[] Cells(ReadOnlySpan<char> text)
    {
        if (text.Contains('|')) return text.Trim('|').ToString().Split('|', StringSplitOptions.TrimEntries);
        if (ListMarker.TryRead(text, out var marker)) text = text[marker.Length..];
        var colon = text.IndexOfAny(':', '：');
        return colon < 0 ? [text.ToString()] : [text[..colon].ToString(), text[(colon + 1)..].Trim(" *").ToString()];
    }

    private bool IsRule(int line) => scope.Content(line) is var text && text.Contains("--", StringComparison.Ordinal) && text.IndexOfAnyExcept("|-: \t") < 0;

    private RichText Cell(string[] cells, int index, int line) =>
        index >= cells.Length ? RichText.Empty : scope.Inline(index == 2 ? string.Join(" | ", cells[2..]) : cells[index], line);
}

namespace SreAcademy.Core.Content.Parsing;

/// <summary>Reads the table under 레벨 가이드: level, audience, meaning.</summary>
internal sealed class LevelGuideReader(DocumentScope scope)
{
    private readonly List<LevelGuideRow> rows = [];

    public void Read(TopBlock block)
    {
        for (var line = block.First; line <= block.Last; line++)
        {
            if (scope.Lines[line].Kind is LineKind.Break) scope.Place(line);
            if (scope.Lines[line].Kind is not LineKind.Text) continue;
            var text = scope.Content(line).Trim();
            if (text.IsEmpty || !text.Contains('|')) continue;
            var cells = text.Trim('|').ToString().Split('|', StringSplitOptions.TrimEntries);
            if (LevelHeader.TryRead(cells[0], out var header) && header.Level is { } level)
            {
                rows.Add(new LevelGuideRow(level, Cell(cells, 1, line), Cell(cells, 2, line)));
                scope.Place(line);
            }
            else if (rows.Count == 0)
            {
                // The table's head and the rule below it.
                scope.Place(line);
            }
        }
    }

    public IReadOnlyList<LevelGuideRow> Take() => [.. rows];

    private RichText Cell(string[] cells, int index, int line) =>
        index >= cells.Length ? RichText.Empty : scope.Inline(index == 2 ? string.Join(" | ", cells[2..]) : cells[index], line);
}

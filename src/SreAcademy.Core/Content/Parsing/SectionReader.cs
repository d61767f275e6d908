namespace SreAcademy.Core.Content.Parsing;

/// <summary>The sections that a topic and a whole document may both have: scenarios, interview questions, references.</summary>
internal sealed class SectionReader(DocumentScope scope)
{
    public ScenarioReader Scenarios { get; } = new(scope);

    public KnowledgeReader Interview { get; } = new(scope, CardKind.Interview);

    public ReferenceReader References { get; } = new(scope);

    public void Read(SectionKind section, TopBlock block)
    {
        switch (section)
        {
            case SectionKind.Scenarios:
                Scenarios.Read(block);
                break;
            case SectionKind.Interview:
                Interview.Read(block);
                break;
            case SectionKind.References:
                References.Read(block);
                break;
        }
    }

    /// <summary>A heading below the section's own.</summary>
    public bool TryHeading(SectionKind section, ReadOnlySpan<char> text, int line)
    {
        switch (section)
        {
            case SectionKind.Scenarios:
                if (ScenarioTitle.TryRead(text, out var number, out var title)) Scenarios.Open(number, title, line);
                else if (SectionTitle.Read(text) is var heading && heading.Number is not null || !Scenarios.TryLabel(text.ToString(), line))
                    Scenarios.Open(SectionTitle.Read(text).Number, SectionTitle.Read(text).Title, line);
                return true;
            case SectionKind.Interview when LevelHeader.TryRead(text, out var header):
                Interview.OpenLevel(header, line);
                return true;
            case SectionKind.Interview when Marker.Match($"**{text}**") is { Kind: MarkerKind.Question } marker:
                Interview.OpenQuestion(line, marker);
                return true;
            case SectionKind.References:
                References.AddGroup(text.ToString(), line);
                return true;
            default:
                return false;
        }
    }
}

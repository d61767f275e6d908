namespace SreAcademy.Core.Content;

/// <summary>One Markdown file as the grammar reads it.</summary>
public sealed record CourseDocument
{
    /// <summary>As given to the parser; importers pass it relative to the content folder, with forward slashes.</summary>
    public required string Path { get; init; }

    public string Title { get; init; } = "";

    public string? Subtitle { get; init; }

    public RichText Introduction { get; init; } = RichText.Empty;

    public IReadOnlyList<LevelGuideRow> LevelGuide { get; init; } = [];

    public IReadOnlyList<Topic> Topics { get; init; } = [];

    /// <summary>Scenarios of the document as a whole (<c>## 실무 시나리오</c>).</summary>
    public IReadOnlyList<Scenario> Scenarios { get; init; } = [];

    /// <summary>Interview questions of the document as a whole (<c>## 면접 빈출 질문</c>).</summary>
    public IReadOnlyList<Card> InterviewQuestions { get; init; } = [];

    /// <summary>References of the document as a whole (<c>## 참고 자료</c>).</summary>
    public IReadOnlyList<Reference> References { get; init; } = [];
}

/// <summary>A row of the table under 레벨 가이드.</summary>
public sealed record LevelGuideRow(Level Level, RichText Audience, RichText Meaning);

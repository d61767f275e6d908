namespace SreAcademy.Core.Content;

/// <param name="Problems">In line order.</param>
public sealed record ParsedDocument(CourseDocument Document, DocumentCounts Counts, IReadOnlyList<ContentProblem> Problems)
{
    public bool HasErrors => Problems.Any(problem => problem.Severity == Severity.Error);
}

/// <summary>What <c>content check --json</c> reports of a document; tools rely on these names.</summary>
public sealed record DocumentCounts
{
    public int Topics { get; init; }
    public int LevelBlocks { get; init; }

    /// <summary>Top-level ones in level blocks.</summary>
    public int Bullets { get; init; }

    /// <summary>List items below top-level bullets, ordered ones too.</summary>
    public int NestedBullets { get; init; }

    /// <summary>Complete question–answer pairs in level blocks.</summary>
    public int Cards { get; init; }

    public int AnswersWithCode { get; init; }
    public int SubHeadings { get; init; }
    public int Scenarios { get; init; }

    /// <summary>Top-level numbered lines of scenario bodies outside code.</summary>
    public int Steps { get; init; }

    /// <summary>Fences in scenario bodies.</summary>
    public int ScenarioCodeBlocks { get; init; }

    public int InterviewQuestions { get; init; }

    /// <summary>Links under 참고 자료.</summary>
    public int References { get; init; }
}

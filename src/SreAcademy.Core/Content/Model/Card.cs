namespace SreAcademy.Core.Content;

public enum CardKind
{
    /// <summary>A question in a level block.</summary>
    Knowledge,

    /// <summary>A question under 면접 빈출 질문; its topic and level are optional.</summary>
    Interview,
}

/// <summary>A question with its answer, the unit that is learned, quizzed and asked.</summary>
public sealed record Card
{
    /// <summary>Stable for the life of the card, given by the importer; 0 until then.</summary>
    public long Id { get; init; }

    /// <summary>What the importer recognises the card by: see <see cref="CardKey"/>. Empty until the catalog is built.</summary>
    public string Key { get; init; } = "";

    /// <summary>The author's own id from <c>&lt;!-- id: … --&gt;</c>, if any.</summary>
    public string? ExplicitId { get; init; }

    public required CardKind Kind { get; init; }

    /// <summary>Null only for interview questions that name no level.</summary>
    public Level? Level { get; init; }

    /// <summary>One line, rendered inline (no block elements).</summary>
    public required RichText Question { get; init; }

    /// <summary>What follows the question line before the answer (lists, code); usually empty.</summary>
    public RichText QuestionBody { get; init; } = RichText.Empty;

    public required RichText Answer { get; init; }

    public bool AnswerHasCode { get; init; }

    /// <summary>핵심: key points an interview answer is checked against.</summary>
    public IReadOnlyList<RichText> Points { get; init; } = [];

    /// <summary>오답: tempting wrong answers.</summary>
    public IReadOnlyList<Distractor> Distractors { get; init; } = [];

    /// <summary>꼬리: follow-up questions an interviewer asks next.</summary>
    public IReadOnlyList<FollowUp> FollowUps { get; init; } = [];

    /// <summary>출처: where the answer comes from, one entry a line.</summary>
    public IReadOnlyList<RichText> Sources { get; init; } = [];

    /// <summary>What quizzes are made from.</summary>
    public AnswerFacts Facts { get; init; } = AnswerFacts.None;

    /// <summary>Line of the question in its document, from 1.</summary>
    public int Line { get; init; }
}

/// <param name="Text">The wrong answer as an option.</param>
/// <param name="Why">Why it is wrong; null where the author gave no reason.</param>
public sealed record Distractor(RichText Text, RichText? Why);

/// <param name="Answer">Null where the author gave none.</param>
public sealed record FollowUp(RichText Question, RichText? Answer);

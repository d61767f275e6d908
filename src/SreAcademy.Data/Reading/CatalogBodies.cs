using SreAcademy.Core.Content;

namespace SreAcademy.Data;

/// <summary>The part of a document that has no column of its own. Cards stand in it as their ids.</summary>
public sealed record DocumentBody
{
    public string? Subtitle { get; init; }
    public RichText Introduction { get; init; } = RichText.Empty;
    public IReadOnlyList<LevelGuideRow> LevelGuide { get; init; } = [];
    public IReadOnlyList<Scenario> Scenarios { get; init; } = [];
    public IReadOnlyList<Card> InterviewQuestions { get; init; } = [];
    public IReadOnlyList<Reference> References { get; init; } = [];

    public static DocumentBody Of(CourseDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new DocumentBody
        {
            Subtitle = document.Subtitle,
            Introduction = document.Introduction,
            LevelGuide = document.LevelGuide,
            Scenarios = document.Scenarios,
            InterviewQuestions = document.InterviewQuestions,
            References = document.References,
        };
    }

    public CourseDocument ToDocument(string path, string title, IReadOnlyList<Topic> topics) => new()
    {
        Path = path,
        Title = title,
        Subtitle = Subtitle,
        Introduction = Introduction,
        LevelGuide = LevelGuide,
        Topics = topics,
        Scenarios = Scenarios,
        InterviewQuestions = InterviewQuestions,
        References = References,
    };
}

/// <summary>The part of a topic that has no column of its own. Cards stand in it as their ids.</summary>
public sealed record TopicBody
{
    public int? Number { get; init; }
    public IReadOnlyList<string> Aliases { get; init; } = [];
    public IReadOnlyList<string> Tags { get; init; } = [];
    public RichText Concept { get; init; } = RichText.Empty;
    public IReadOnlyList<LevelBlock> Blocks { get; init; } = [];
    public IReadOnlyList<SubTopic> SubTopics { get; init; } = [];
    public IReadOnlyList<Scenario> Scenarios { get; init; } = [];
    public IReadOnlyList<Card> InterviewQuestions { get; init; } = [];
    public IReadOnlyList<Reference> References { get; init; } = [];
    public int Line { get; init; }

    public static TopicBody Of(Topic topic)
    {
        ArgumentNullException.ThrowIfNull(topic);
        return new TopicBody
        {
            Number = topic.Number,
            Aliases = topic.Aliases,
            Tags = topic.Tags,
            Concept = topic.Concept,
            Blocks = topic.Blocks,
            SubTopics = topic.SubTopics,
            Scenarios = topic.Scenarios,
            InterviewQuestions = topic.InterviewQuestions,
            References = topic.References,
            Line = topic.Line,
        };
    }

    public Topic ToTopic(string slug, string title) => new()
    {
        Slug = slug,
        Title = title,
        Number = Number,
        Aliases = Aliases,
        Tags = Tags,
        Concept = Concept,
        Blocks = Blocks,
        SubTopics = SubTopics,
        Scenarios = Scenarios,
        InterviewQuestions = InterviewQuestions,
        References = References,
        Line = Line,
    };
}

/// <summary>The part of a card that has no column of its own.</summary>
public sealed record CardDetails
{
    public RichText QuestionBody { get; init; } = RichText.Empty;
    public IReadOnlyList<RichText> Points { get; init; } = [];
    public IReadOnlyList<Distractor> Distractors { get; init; } = [];
    public IReadOnlyList<FollowUp> FollowUps { get; init; } = [];
    public IReadOnlyList<RichText> Sources { get; init; } = [];
    public AnswerFacts Facts { get; init; } = AnswerFacts.None;

    /// <returns>Null for the plain card, which is question and answer only.</returns>
    public static CardDetails? Of(Card card)
    {
        ArgumentNullException.ThrowIfNull(card);
        var isPlain = card.QuestionBody == RichText.Empty && card.Points.Count == 0 && card.Distractors.Count == 0
            && card.FollowUps.Count == 0 && card.Sources.Count == 0 && card.Facts.IsEmpty;
        return isPlain ? null : new CardDetails
        {
            QuestionBody = card.QuestionBody,
            Points = card.Points,
            Distractors = card.Distractors,
            FollowUps = card.FollowUps,
            Sources = card.Sources,
            Facts = card.Facts,
        };
    }
}

using SreAcademy.Core.Content;

namespace SreAcademy.Core.Quiz;

/// <summary>The numbers are stored.</summary>
public enum QuizMode
{
    /// <summary>학습: feedback after each question; an answer stands.</summary>
    Learning = 0,

    /// <summary>시험: feedback at the end; until then answers can be changed, skipped and flagged.</summary>
    Exam = 1,
}

/// <summary>What a quiz was begun as. The numbers are stored.</summary>
public enum QuizPreset
{
    /// <summary>Topics, levels and kinds chosen freely.</summary>
    Custom = 0,

    /// <summary>레벨 점검: one level over all topics.</summary>
    Level = 1,

    /// <summary>주제 점검: one topic.</summary>
    Topic = 2,

    /// <summary>약점 모음: the cards of the learner that are most likely forgotten.</summary>
    Weak = 3,

    /// <summary>오답 노트: cards missed and not yet remembered.</summary>
    Notebook = 4,

    /// <summary>10분 혼합.</summary>
    Mixed = 5,

    /// <summary>진단: a pretest before a topic.</summary>
    Pretest = 6,

    /// <summary>틀린 것만 다시: what an earlier quiz was answered wrong.</summary>
    Retry = 7,
}

/// <summary>How sure a learner is before feedback. The numbers are stored.</summary>
public enum Confidence
{
    Guess = 1,
    Likely = 2,
    Sure = 3,
}

/// <summary>
/// All that a quiz is made from beside the catalog: the same plan and catalog give the same quiz. An address holds it (<see cref="QuizQuery"/>).
/// Empty lists narrow nothing; lists in canonical order (topics as in the catalog, levels and kinds ascending, cards as given).
/// </summary>
public sealed record QuizPlan
{
    public const int MostQuestions = 100;
    public const int MostCards = 100;
    public const int DefaultQuestions = 10;
    public static readonly TimeSpan ShortestLimit = TimeSpan.FromMinutes(1);
    public static readonly TimeSpan LongestLimit = TimeSpan.FromHours(3);

    public QuizPreset Preset { get; init; }

    /// <summary>Slugs.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    public IReadOnlyList<Level> Levels { get; init; } = [];

    public IReadOnlyList<QuestionKind> Kinds { get; init; } = [];

    /// <summary>Only these cards, in this order of preference; at most <see cref="MostCards"/>. Empty: any.</summary>
    public IReadOnlyList<long> Cards { get; init; } = [];

    /// <summary>Only questions about these figures of the SLO workshop; null for questions of the course.</summary>
    public GivenFigures? Given { get; init; }

    /// <summary>1–<see cref="MostQuestions"/>; fewer are made where the choice holds fewer.</summary>
    public int Count { get; init; } = DefaultQuestions;

    public QuizMode Mode { get; init; }

    /// <summary><see cref="ShortestLimit"/>–<see cref="LongestLimit"/> for the whole quiz; null for none.</summary>
    public TimeSpan? Limit { get; init; }

    /// <summary>Whether to ask for <see cref="Confidence"/> before feedback.</summary>
    public bool AsksConfidence { get; init; }

    public required int Seed { get; init; }

    public bool Equals(QuizPlan? other) =>
        other is not null && Preset == other.Preset && Count == other.Count && Mode == other.Mode && Limit == other.Limit && AsksConfidence == other.AsksConfidence && Seed == other.Seed && Given == other.Given
        && Topics.SequenceEqual(other.Topics) && Levels.SequenceEqual(other.Levels) && Kinds.SequenceEqual(other.Kinds) && Cards.SequenceEqual(other.Cards);

    public override int GetHashCode() => HashCode.Combine(Preset, Count, Mode, Seed, Topics.Count, Levels.Count, Cards.Count, Given);
}

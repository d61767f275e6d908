using SreAcademy.Core.Quiz;

namespace SreAcademy.Data.Quizzes;

/// <summary>A learner's answer to a question of a quiz.</summary>
public sealed record QuizAnswer
{
    /// <summary>The time a question is on screen counts to here; beyond, the learner was elsewhere.</summary>
    public static readonly TimeSpan LongestDuration = TimeSpan.FromMinutes(30);

    /// <summary>From the signed-in principal, never from the page.</summary>
    public required long LearnerId { get; init; }

    /// <summary>Of the quiz.</summary>
    public required string Key { get; init; }

    /// <summary>From 0.</summary>
    public required int Place { get; init; }

    public required Response Response { get; init; }

    public Confidence? Confidence { get; init; }

    /// <summary>Made once for each answer, however often it is sent.</summary>
    public required Guid AnswerId { get; init; }

    /// <summary>Cut to <see cref="LongestDuration"/>.</summary>
    public required TimeSpan Duration { get; init; }

    internal string AnswerKey => AnswerId.ToString("N");

    internal TimeSpan CutDuration => TimeSpan.FromMilliseconds((int)Math.Clamp(Duration.TotalMilliseconds, 0, LongestDuration.TotalMilliseconds));

    internal void Check()
    {
        if (AnswerId == Guid.Empty || Response is null || Confidence is { } confidence && !Enum.IsDefined(confidence))
            throw new ArgumentException($"not an answer: {this}");
    }
}

using SreAcademy.Core.Content;

namespace SreAcademy.Core.Interviews;

/// <summary>What an interview is made from beside the catalog: the same plan and catalog give the same questions. Empty lists narrow nothing.</summary>
public sealed record InterviewPlan
{
    public const int MostQuestions = 30;
    public const int DefaultQuestions = 5;

    /// <summary>The level of the role. Questions of this level come first, then those of the level below; none from above.</summary>
    public required Level Role { get; init; }

    /// <summary>Slugs, in the catalog's order.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>1–<see cref="MostQuestions"/>; fewer are asked where the choice holds fewer.</summary>
    public int Count { get; init; } = DefaultQuestions;

    /// <summary>Time meant for one question, follow-ups included; the timer shows it, nothing is cut off. 1–15 min.</summary>
    public TimeSpan TimePerQuestion { get; init; } = TimeSpan.FromMinutes(4);

    public required int Seed { get; init; }

    public bool Equals(InterviewPlan? other) =>
        other is not null && Role == other.Role && Count == other.Count && TimePerQuestion == other.TimePerQuestion && Seed == other.Seed && Topics.SequenceEqual(other.Topics);

    public override int GetHashCode() => HashCode.Combine(Role, Count, Seed, Topics.Count);
}

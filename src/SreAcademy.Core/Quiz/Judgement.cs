namespace SreAcademy.Core.Quiz;

/// <summary>What became of a response.</summary>
/// <param name="IsRight">Wholly right.</param>
/// <param name="Score">Share of the parts that are right, 0–1; 1 exactly when right.</param>
/// <param name="Missed">Cards that are to come back: those of the wrong parts, else the question's own. Empty when right.</param>
public sealed record Judgement(bool IsRight, double Score, IReadOnlyList<long> Missed)
{
    /// <summary>For each option, term, step or correction (as the question has them) whether the learner's part is right; empty for kinds without parts.</summary>
    public IReadOnlyList<bool> Parts { get; init; } = [];
}

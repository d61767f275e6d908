namespace SreAcademy.Core.Quiz;

public enum TypedKeyKind
{
    /// <summary>A name: Korean, English or an abbreviation.</summary>
    Term,

    /// <summary>A number with or without a unit, or a range of numbers.</summary>
    Number,
}

/// <summary>What a typed answer is compared with: see <see cref="TypedAnswer"/>.</summary>
/// <param name="Written">The answer as the learner is shown it: <c>번 레이트</c>, <c>43.2분</c>, <c>5-10분</c>.</param>
/// <param name="Others">Other names for the same: <c>Burn Rate</c>.</param>
/// <param name="Tolerance">For numbers: how far off relative to the answer still counts, ≥ 0 (0.005 = half a percent, for rounding); 0 for exactly.</param>
/// <param name="Opposites">Answers that look close and must not pass: sibling terms of the catalog (SLI beside SLO).</param>
public sealed record TypedKey(
    TypedKeyKind Kind, string Written, IReadOnlyList<string> Others, double Tolerance = 0, IReadOnlyList<string>? Opposites = null);

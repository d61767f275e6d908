using System.Text.Json.Serialization;

namespace SreAcademy.Core.Content;

/// <summary>What the parser recovers from a text for quizzes.</summary>
public sealed record AnswerFacts
{
    public static AnswerFacts None { get; } = new();

    /// <summary><c>가, 나, 다</c>, <c>1) … 2) …</c> or <c>A. … B. …</c>: each a list of at least two items.</summary>
    public IReadOnlyList<Enumeration> Enumerations { get; init; } = [];

    /// <summary><c>43.2분</c>, <c>99.9%</c>, <c>5-10분</c>.</summary>
    public IReadOnlyList<Quantity> Quantities { get; init; } = [];

    /// <summary><c>번 레이트(Burn Rate)</c>: a term with its other name.</summary>
    public IReadOnlyList<Gloss> Glosses { get; init; } = [];

    [JsonIgnore]
    public bool IsEmpty => Enumerations.Count == 0 && Quantities.Count == 0 && Glosses.Count == 0;
}

/// <param name="Ordered">True where the order carries meaning: numbered items or arrows.</param>
public sealed record Enumeration(IReadOnlyList<string> Items, bool Ordered);

/// <param name="Low">The number, or the lower end of a range.</param>
/// <param name="High">The upper end of a range; equal to <paramref name="Low"/> for a single number.</param>
/// <param name="Unit">As written: <c>분</c>, <c>%</c>, <c>배</c>, <c>ms</c>; may be empty.</param>
/// <param name="Written">The whole as it stands in the text.</param>
public sealed record Quantity(decimal Low, decimal High, string Unit, string Written);

/// <param name="Term">As written before the parenthesis: <c>번 레이트</c>.</param>
/// <param name="OtherName">As written inside: <c>Burn Rate</c>.</param>
public sealed record Gloss(string Term, string OtherName);

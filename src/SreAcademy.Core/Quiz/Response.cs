using System.Text.Json.Serialization;

namespace SreAcademy.Core.Quiz;

/// <summary>What a learner gave for an answer. Comes from outside: <see cref="QuestionJudge"/> says whether it fits the question at all.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Chosen), "chosen")]
[JsonDerivedType(typeof(Matched), "matched")]
[JsonDerivedType(typeof(Ordered), "ordered")]
[JsonDerivedType(typeof(Typed), "typed")]
[JsonDerivedType(typeof(Decided), "decided")]
[JsonDerivedType(typeof(Recalled), "recalled")]
[JsonDerivedType(typeof(GaveUp), "gaveUp")]
public abstract record Response
{
    private Response()
    {
    }

    /// <summary>To choice, odd one out (exactly one) and several (any number, also none).</summary>
    /// <param name="Options">Indices, each once.</param>
    public sealed record Chosen(IReadOnlyList<int> Options) : Response
    {
        public bool Equals(Chosen? other) => other is not null && Options.SequenceEqual(other.Options);

        public override int GetHashCode() => Options.Count;
    }

    /// <param name="Descriptions">For each term the index of a description; null for a term left open. No description twice.</param>
    public sealed record Matched(IReadOnlyList<int?> Descriptions) : Response
    {
        public bool Equals(Matched? other) => other is not null && Descriptions.SequenceEqual(other.Descriptions);

        public override int GetHashCode() => Descriptions.Count;
    }

    /// <param name="Steps">Indices of the steps in the learner's order, each once.</param>
    public sealed record Ordered(IReadOnlyList<int> Steps) : Response
    {
        public bool Equals(Ordered? other) => other is not null && Steps.SequenceEqual(other.Steps);

        public override int GetHashCode() => Steps.Count;
    }

    /// <summary>To cloze and worked questions; of free recall what was written before it is judged.</summary>
    public sealed record Typed(string Text) : Response
    {
        /// <summary>UTF-16 units; longer ones do not fit.</summary>
        public const int LongestText = 500;
    }

    /// <summary>To true or false.</summary>
    /// <param name="Correction">Index of the correction chosen by whoever says that the statement does not hold; null with true, or where there are none.</param>
    public sealed record Decided(bool IsTrue, int? Correction) : Response;

    /// <summary>The learner's own judgement after free recall.</summary>
    /// <param name="Text">What was written to compare; null where nothing was. At most <see cref="Typed.LongestText"/>.</param>
    public sealed record Recalled(bool Remembered, string? Text = null) : Response;

    /// <summary>The answer was asked for (답 보기). Counts as wrong.</summary>
    public sealed record GaveUp : Response;
}

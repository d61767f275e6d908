using System.Text.Json.Serialization;
using SreAcademy.Core.Content;

namespace SreAcademy.Core.Quiz;

/// <summary>
/// A question as it is asked: complete in itself, so that it is shown, judged and explained with the text it was asked with, whatever becomes
/// of the catalog. Made by <see cref="QuizGenerator"/> from the catalog and a seed; judged by <see cref="QuestionJudge"/>.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(ChoiceQuestion), "choice")]
[JsonDerivedType(typeof(SeveralQuestion), "several")]
[JsonDerivedType(typeof(MatchingQuestion), "matching")]
[JsonDerivedType(typeof(ClozeQuestion), "cloze")]
[JsonDerivedType(typeof(OrderingQuestion), "ordering")]
[JsonDerivedType(typeof(TrueFalseQuestion), "trueFalse")]
[JsonDerivedType(typeof(WorkedQuestion), "worked")]
[JsonDerivedType(typeof(RecallQuestion), "recall")]
public abstract record Question
{
    [JsonIgnore]
    public abstract QuestionKind Kind { get; }

    /// <summary>The card it asks about: the one that comes back when the question is missed, and where it is taught.</summary>
    public required long CardId { get; init; }

    /// <summary>Of the card; null for a card of a whole document.</summary>
    public string? TopicSlug { get; init; }

    public string? TopicTitle { get; init; }

    /// <summary>Of the card; null where it names none.</summary>
    public Level? Level { get; init; }

    /// <summary>What is asked, in one sentence.</summary>
    public required RichText Prompt { get; init; }

    /// <summary>Code, a list or a situation that belongs to what is asked; usually empty.</summary>
    public RichText Body { get; init; } = RichText.Empty;

    /// <summary>A push in the right direction that does not give the answer away; null where there is none. Whoever takes it is never graded Good.</summary>
    public RichText? Hint { get; init; }

    /// <summary>What is right and why.</summary>
    public required RichText Explanation { get; init; }

    public IReadOnlyList<RichText> Sources { get; init; } = [];
}

/// <summary>Something to choose.</summary>
/// <param name="IsRight">For odd one out: that it is the odd one.</param>
/// <param name="Why">Why it is wrong, or why it is right where that needs saying; null where nobody wrote a reason.</param>
/// <param name="CardId">The card the option comes from, if it is another than the question's; it comes back when this part is missed.</param>
public sealed record QuizOption(RichText Text, bool IsRight, RichText? Why = null, long? CardId = null);

/// <summary>Choice of four and odd one out: exactly one option is right.</summary>
public sealed record ChoiceQuestion : Question
{
    [JsonIgnore]
    public override QuestionKind Kind => IsOddOneOut ? QuestionKind.OddOneOut : QuestionKind.Choice;

    public bool IsOddOneOut { get; init; }

    /// <summary>2–4, in the order in which they are shown.</summary>
    public required IReadOnlyList<QuizOption> Options { get; init; }
}

/// <summary>At least one option is right and at least one is not.</summary>
public sealed record SeveralQuestion : Question
{
    [JsonIgnore]
    public override QuestionKind Kind => QuestionKind.Several;

    /// <summary>4–6, in the order in which they are shown.</summary>
    public required IReadOnlyList<QuizOption> Options { get; init; }
}

/// <summary>Terms on the left, as many descriptions on the right.</summary>
public sealed record MatchingQuestion : Question
{
    [JsonIgnore]
    public override QuestionKind Kind => QuestionKind.Matching;

    /// <summary>3–5.</summary>
    public required IReadOnlyList<MatchingTerm> Terms { get; init; }

    /// <summary>In the order in which they are shown.</summary>
    public required IReadOnlyList<RichText> Descriptions { get; init; }
}

/// <param name="Description">Index of its description.</param>
/// <param name="CardId">The card that teaches the term, if it is another than the question's; null where none does.</param>
public sealed record MatchingTerm(RichText Text, int Description, long? CardId = null);

/// <summary>A sentence with one gap. The sentence stands in <see cref="Before"/> and <see cref="After"/>, what is to be done in the prompt.</summary>
public sealed record ClozeQuestion : Question
{
    [JsonIgnore]
    public override QuestionKind Kind => QuestionKind.Cloze;

    /// <summary>Plain text before the gap.</summary>
    public required string Before { get; init; }

    /// <summary>Plain text after the gap.</summary>
    public required string After { get; init; }

    public required TypedKey Key { get; init; }
}

/// <summary>Steps to be brought into order.</summary>
public sealed record OrderingQuestion : Question
{
    [JsonIgnore]
    public override QuestionKind Kind => QuestionKind.Ordering;

    /// <summary>3–7, in the order in which they are shown at first, which is not the right one.</summary>
    public required IReadOnlyList<RichText> Steps { get; init; }

    /// <summary>The right order: indices into <see cref="Steps"/>, first step first.</summary>
    public required IReadOnlyList<int> Order { get; init; }
}

/// <summary>A statement that holds or does not.</summary>
public sealed record TrueFalseQuestion : Question
{
    [JsonIgnore]
    public override QuestionKind Kind => QuestionKind.TrueFalse;

    public required RichText Statement { get; init; }

    public required bool IsTrue { get; init; }

    /// <summary>
    /// For a statement that does not hold: what it should say, one of 2–4 being right; asked of whoever says that it does not hold, and shown
    /// for a true one too so that its presence gives nothing away. Empty where the statement is only judged.
    /// </summary>
    public IReadOnlyList<QuizOption> Corrections { get; init; } = [];
}

/// <summary>A calculation with figures drawn for this question.</summary>
public sealed record WorkedQuestion : Question
{
    [JsonIgnore]
    public override QuestionKind Kind => QuestionKind.Worked;

    public required TypedKey Key { get; init; }

    /// <summary>The way to the answer, one step a line, formulas and figures filled in.</summary>
    public required IReadOnlyList<RichText> Solution { get; init; }
}

/// <summary>The answer is recalled freely, then judged by the learner.</summary>
public sealed record RecallQuestion : Question
{
    [JsonIgnore]
    public override QuestionKind Kind => QuestionKind.Recall;

    /// <summary>What a good answer holds; may be empty.</summary>
    public IReadOnlyList<RichText> Points { get; init; } = [];
}

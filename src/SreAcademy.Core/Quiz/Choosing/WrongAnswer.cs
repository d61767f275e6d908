using SreAcademy.Core.Content;

namespace SreAcademy.Core.Quiz;

/// <summary>Where a wrong answer comes from.</summary>
internal enum WrongSource
{
    /// <summary>오답 of the card's author.</summary>
    Authored,

    /// <summary>The right answer with names taken for each other.</summary>
    Swapped,

    /// <summary>The right answer with other figures.</summary>
    Renumbered,

    /// <summary>The right answer to another question.</summary>
    Borrowed,
}

/// <param name="CardId">The card it is borrowed from; null else.</param>
internal sealed record WrongAnswer(RichText Text, RichText? Why, WrongSource Source, long? CardId = null)
{
    public string Sense { get; } = OptionSense.Of(Text);

    public QuizOption AsOption() => new(Text, IsRight: false, Why, CardId);
}

/// <param name="Right">The right answer as an option: in full, or shortened by the rule that the wrong ones are shortened by.</param>
/// <param name="Wrong">No two of one sense, none of the right one's.</param>
internal sealed record AnswerSet(RichText Right, IReadOnlyList<WrongAnswer> Wrong);

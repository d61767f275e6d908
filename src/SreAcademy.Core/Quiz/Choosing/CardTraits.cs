using SreAcademy.Core.Content;

namespace SreAcademy.Core.Quiz;

/// <summary>How an answer is written: a numbered list beside three sentences is told apart without reading.</summary>
internal enum AnswerShape
{
    Prose,
    List,
    Numbered,
}

/// <summary>A card as wrong answers are chosen by: what it asks for, and what its question and answer speak about.</summary>
internal sealed class CardTraits
{
    private const int ShortestOption = 6;

    private readonly Lazy<RichText> option;
    private readonly Lazy<IReadOnlyList<int>> ends;
    private readonly Lazy<AnswerItems?> items;

    public CardTraits(CardPlace place, WordWeights weights)
    {
        Place = place;
        var card = place.Card;
        Form = QuestionForms.Of(card.Question.Text);
        Question = new ContentWords(card.Question.Text);
        Answer = new ContentWords(card.Answer.Text);
        Topic = place.Topic is { } topic ? new ContentWords(topic.Title) : ContentWords.None;
        QuestionWeight = Question.Weight(weights);
        AnswerWeight = Answer.Weight(weights);
        Shape = ShapeOf(card.Answer.Text);
        // Most cards that are looked at lend nothing.
        option = new Lazy<RichText>(() => AnswerOption.Of(card));
        ends = new Lazy<IReadOnlyList<int>>(() => [.. LeadingSentences.Ends(Option.Text).Where(end => end >= ShortestOption)]);
        items = new Lazy<AnswerItems?>(() => AnswerItems.Of(card));
    }

    public CardPlace Place { get; }

    public QuestionForm Form { get; }

    public ContentWords Question { get; }

    public ContentWords Answer { get; }

    /// <summary>Of the topic's title.</summary>
    public ContentWords Topic { get; }

    public double QuestionWeight { get; }

    public double AnswerWeight { get; }

    public AnswerShape Shape { get; }

    /// <summary>The answer as an option, in full.</summary>
    public RichText Option => option.Value;

    /// <summary>Null for an answer that lists nothing.</summary>
    public AnswerItems? Items => items.Value;

    /// <summary>Where <see cref="Option"/> may be cut; empty for an answer that no option can be made of.</summary>
    public IReadOnlyList<int> Ends => ends.Value;

    /// <summary>Finds now what is else found when it is first asked for.</summary>
    public void Prepare() => _ = (Ends, Items);

    private static AnswerShape ShapeOf(string answer) =>
        answer.StartsWith("1)", StringComparison.Ordinal) || answer.StartsWith("1.", StringComparison.Ordinal) || answer.StartsWith('①') ? AnswerShape.Numbered
        : answer.AsSpan().Count(',') >= 2 && answer.AsSpan().Count(". ") <= 1 ? AnswerShape.List
        : AnswerShape.Prose;
}

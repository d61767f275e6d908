using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using SreAcademy.Core.Content;

namespace SreAcademy.Data;

/// <summary>A card of the catalog that is being imported, with what its row needs.</summary>
internal sealed class FoundCard
{
    private static readonly ContentJson Json = ContentJson.With(new CardReference(new Dictionary<long, Card>()));

    private FoundCard(Card card, CardTraits traits)
    {
        Card = card;
        Traits = traits;
        Details = CardDetails.Of(card) is { } details ? JsonSerializer.Serialize(details, Json.CardDetails) : null;
        var content = string.Join('\n', card.Question.Html, card.Answer.Html, Details);
        ContentHash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)).AsSpan(0, 16));
    }

    public Card Card { get; }
    public CardTraits Traits { get; }
    public string ContentHash { get; }
    private string? Details { get; }

    /// <summary>All cards, keyed before, in catalog order.</summary>
    public static List<FoundCard> In(IEnumerable<Subject> subjects) =>
    [
        .. from subject in subjects
           from document in subject.Documents
           from home in DocumentCards.Of(document).GroupBy(place => place.Topic?.Slug)
           from placed in home.Select((place, index) => (place.Card, Index: index))
           select new FoundCard(placed.Card, new CardTraits
           {
               Key = placed.Card.Key,
               Subject = subject.Slug,
               TopicSlug = home.Key,
               Kind = placed.Card.Kind,
               Level = placed.Card.Level,
               Place = placed.Index,
               Question = QuestionText.Normalise(placed.Card.Question.Text),
               Answer = placed.Card.Answer.Text,
           }),
    ];

    public static KnownCard Known(CardRow row) => new(row.Id, new CardTraits
    {
        Key = row.Key,
        Subject = row.Subject,
        TopicSlug = row.TopicSlug,
        Kind = row.Kind,
        Level = row.Level,
        Place = row.Place,
        Question = row.NormalisedQuestion,
        Answer = row.AnswerText,
    }, row.RetiredAt is not null);

    public CardRow ToRow()
    {
        var row = new CardRow
        {
            Key = Traits.Key,
            Subject = Traits.Subject,
            Kind = Traits.Kind,
            Place = Traits.Place,
            NormalisedQuestion = Traits.Question,
            QuestionHtml = Card.Question.Html,
            QuestionText = Card.Question.Text,
            AnswerHtml = Card.Answer.Html,
            AnswerText = Card.Answer.Text,
            ContentHash = ContentHash,
        };
        WriteTo(row);
        return row;
    }

    public void WriteTo(CardRow row)
    {
        row.Key = Traits.Key;
        row.Subject = Traits.Subject;
        row.TopicSlug = Traits.TopicSlug;
        row.Kind = Traits.Kind;
        row.Level = Traits.Level;
        row.Place = Traits.Place;
        row.ExplicitId = Card.ExplicitId;
        row.NormalisedQuestion = Traits.Question;
        row.QuestionHtml = Card.Question.Html;
        row.QuestionText = Card.Question.Text;
        row.AnswerHtml = Card.Answer.Html;
        row.AnswerText = Card.Answer.Text;
        row.AnswerHasCode = Card.AnswerHasCode;
        row.Details = Details;
        row.Line = Card.Line;
        row.ContentHash = ContentHash;
        row.RetiredAt = null;
    }
}

using SreAcademy.Core.Content;
using SreAcademy.Web.Features.Catalog;
using SreAcademy.Web.Features.Reading;

namespace SreAcademy.Web.Features.Search;

/// <summary>Finds what a learner typed in the catalog that is shown now.</summary>
public sealed class SearchCatalog(CurrentCatalog current)
{
    public const int MostHits = 50;

    /// <returns>Best first: topics, then terms, questions and answers.</returns>
    public IReadOnlyList<SearchHit> Find(string? query, int limit)
    {
        var typed = query?.Trim() ?? "";
        return typed.Length == 0 ? [] : [.. Candidates(typed, current.Snapshot).Take(limit)];
    }

    static IEnumerable<SearchHit> Candidates(string typed, CatalogSnapshot catalog)
    {
        foreach (var topic in catalog.Topics.Where(topic => topic.Aliases.Append(topic.Title).Any(name => Has(name, typed))))
            yield return new(SearchHitKind.Topic, Addresses.Topic(topic.Slug), Marked(topic.Title, typed), Marked(string.Join(" · ", topic.Aliases), typed), null, null);
        foreach (var topic in catalog.Topics)
        {
            foreach (var block in topic.AllBlocks)
            {
                foreach (var bullet in block.Bullets.Where(bullet => Has(bullet.Term, typed) || Has(bullet.Gloss, typed)))
                {
                    yield return new(SearchHitKind.Term, Addresses.Topic(topic.Slug, part: Anchors.Bullet(bullet)),
                        Marked(bullet.Gloss is null ? bullet.Term! : $"{bullet.Term} ({bullet.Gloss})", typed), Marked(bullet.Description ?? "", typed), topic, block.Level);
                }
            }
        }
        foreach (var place in catalog.Cards.Concat(catalog.InterviewQuestions).OrderByDescending(place => Has(place.Card.Question.Text, typed)))
        {
            if (Has(place.Card.Question.Text, typed) || Has(place.Card.Answer.Text, typed))
                yield return new(place.Card.Kind == CardKind.Knowledge ? SearchHitKind.Card : SearchHitKind.Interview, Addresses.Card(place.Card.Id),
                    Marked(place.Card.Question.Text, typed), Marked(place.Card.Answer.Text, typed), place.Topic, place.Card.Level);
        }
        foreach (var place in catalog.Scenarios.Where(place => Has(place.Scenario.Title, typed)))
            yield return new(SearchHitKind.Scenario, Addresses.Scenarios(part: Anchors.Scenario(place)), Marked(place.Scenario.Title, typed), [], place.Topic, null);
    }

    static bool Has(string? text, string typed) => text?.Contains(typed, StringComparison.OrdinalIgnoreCase) == true;

    static List<TextPiece> Marked(string text, string typed)
    {
        List<TextPiece> pieces = [];
        var from = 0;
        for (int at; (at = text.IndexOf(typed, from, StringComparison.OrdinalIgnoreCase)) >= 0; from = at + typed.Length)
        {
            if (at > from)
                pieces.Add(new TextPiece(text[from..at], false));
            pieces.Add(new TextPiece(text.Substring(at, typed.Length), true));
        }
        if (from < text.Length)
            pieces.Add(new TextPiece(text[from..], false));
        return pieces;
    }
}

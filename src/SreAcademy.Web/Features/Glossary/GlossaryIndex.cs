using SreAcademy.Core.Content;
using SreAcademy.Web.Features.Reading;

namespace SreAcademy.Web.Features.Glossary;

/// <summary>Gathers the terms of a catalog: those that bullets define, and those that texts gloss.</summary>
public static class GlossaryIndex
{
    public static IReadOnlyList<GlossarySection> Of(CatalogSnapshot catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return [.. catalog.Topics.SelectMany(Mentions)
            .GroupBy(mention => Key(mention.Term))
            .Select(Merge)
            .GroupBy(entry => GlossaryLetter.Of(entry.Term))
            .OrderBy(section => GlossaryLetter.Order(section.Key))
            .Select(section => new GlossarySection(section.Key,
                [.. section.OrderBy(entry => Key(entry.Term), StringComparer.Ordinal)]))];
    }

    /// <summary>Terms that differ only in case or spacing are one term.</summary>
    static string Key(string term) => string.Concat(term.Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant();

    static GlossaryEntry Merge(IEnumerable<Mention> mentions)
    {
        var all = mentions.OrderByDescending(mention => mention.Description is not null).ToList();
        return new GlossaryEntry(
            all[0].Term,
            all.Select(mention => mention.OtherName).FirstOrDefault(name => name is not null),
            all[0].Description,
            [.. all.Select(mention => mention.Place).DistinctBy(place => (place.Topic.Slug, place.Level))]);
    }

    static IEnumerable<Mention> Mentions(Topic topic)
    {
        foreach (var block in topic.AllBlocks)
        {
            foreach (var bullet in block.Bullets)
            {
                var place = new GlossaryPlace(topic, block.Level, Addresses.Topic(topic.Slug, part: Anchors.Bullet(bullet)));
                if (bullet.Term is { } term)
                {
                    foreach (var mention in BothNames(term, bullet.Gloss, bullet.Description, place))
                        yield return mention;
                }
                foreach (var gloss in bullet.Facts.Glosses)
                    foreach (var mention in BothNames(gloss.Term, gloss.OtherName, null, place))
                        yield return mention;
            }
            foreach (var card in block.Cards)
            {
                var place = new GlossaryPlace(topic, block.Level, Addresses.Topic(topic.Slug, part: Anchors.Card(card)));
                foreach (var gloss in card.Facts.Glosses)
                    foreach (var mention in BothNames(gloss.Term, gloss.OtherName, null, place))
                        yield return mention;
            }
        }
    }

    /// <summary>A term with another name is found under both; it is described under the first.</summary>
    static IEnumerable<Mention> BothNames(string term, string? otherName, string? description, GlossaryPlace place)
    {
        yield return new Mention(term, otherName, description, place);
        if (otherName is not null && Key(otherName) != Key(term))
            yield return new Mention(otherName, term, null, place);
    }

    sealed record Mention(string Term, string? OtherName, string? Description, GlossaryPlace Place);
}

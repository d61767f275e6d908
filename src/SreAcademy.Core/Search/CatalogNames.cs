using SreAcademy.Core.Content;

namespace SreAcademy.Core.Search;

/// <summary>Every place where a catalog gives one thing several names.</summary>
internal static class CatalogNames
{
    public static IEnumerable<IEnumerable<string>> Of(CatalogSnapshot snapshot)
    {
        foreach (var topic in snapshot.Topics)
        {
            yield return topic.Aliases.Prepend(topic.Title);
            yield return NamesInTitle(topic.Title);
            foreach (var sub in topic.SubTopics)
                yield return NamesInTitle(sub.Title);
            foreach (var bullet in topic.AllBlocks.SelectMany(block => block.Bullets))
            {
                if (bullet is { Term: { } term, Gloss: { } gloss })
                    yield return [term, gloss];
                foreach (var names in NamesIn(bullet.Facts))
                    yield return names;
            }
        }
        foreach (var names in snapshot.Cards.Concat(snapshot.InterviewQuestions).SelectMany(place => NamesIn(place.Card.Facts)))
            yield return names;
    }

    private static IEnumerable<string[]> NamesIn(AnswerFacts facts) => facts.Glosses.Select(gloss => new[] { gloss.Term, gloss.OtherName });

    /// <summary><c>NAT (주소 변환)</c>: both are names; none of any other title.</summary>
    private static string[] NamesInTitle(string title)
    {
        var open = title.IndexOf('(', StringComparison.Ordinal);
        return open > 0 && title.EndsWith(')') && title.LastIndexOf('(') == open ? [title[..open], title[(open + 1)..^1]] : [];
    }
}

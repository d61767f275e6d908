using SreAcademy.Core.Content;

namespace SreAcademy.Core.Search;

/// <summary>Every place where a catalog gives one thing several names.</summary>
internal static class CatalogNames
{
    public static IEnumerable<IEnumerable<string>> Of(CatalogSnapshot snapshot)
    {
        foreach (var topic in snapshot.Topics)
        {
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

    /// <summary>
    /// Words that lead to a topic, with its title. Authors list what people may search it by (번 레이트 for SLI/SLO/SLA), so an alias
    /// brings the title, but neither the title nor another alias brings it.
    /// </summary>
    public static IEnumerable<(string Alias, string Title)> AliasesOf(CatalogSnapshot snapshot) =>
        snapshot.Topics.SelectMany(topic => topic.Aliases.Select(alias => (alias, topic.Title)));

    private static IEnumerable<string[]> NamesIn(AnswerFacts facts) => facts.Glosses.Select(gloss => new[] { gloss.Term, gloss.OtherName });

    /// <summary><c>NAT (주소 변환)</c>: both are names; none of any other title.</summary>
    private static string[] NamesInTitle(string title)
    {
        var open = title.IndexOf('(', StringComparison.Ordinal);
        return open > 0 && title.EndsWith(')') && title.LastIndexOf('(') == open ? [title[..open], title[(open + 1)..^1]] : [];
    }
}

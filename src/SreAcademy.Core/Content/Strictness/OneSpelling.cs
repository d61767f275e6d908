namespace SreAcademy.Core.Content.Strictness;

/// <summary>
/// A term has one spelling in the whole course. Terms are what bullets define, what glosses name, topic titles, and the settled words; two spellings are
/// forms that differ only in spaces, hyphens, middle dots or case, or a form that <see cref="SettledSpellings"/> rules out. The settled form is right, else the
/// one written most often. Aliases in front matter are free.
/// </summary>
public static class OneSpelling
{
    public static IEnumerable<ContentProblem> Check(IReadOnlyList<CourseDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var settled = SettledSpellings.All.SelectMany(entry => entry.Others.Prepend(entry.Written), (entry, form) => (Key: Spelling.Key(form), entry.Written))
            .ToDictionary(form => form.Key, form => form.Written);
        var finder = new TermFinder([.. documents.SelectMany(TermsOf), .. SettledSpellings.All.SelectMany(entry => entry.Others.Prepend(entry.Written))]);
        var uses = documents.SelectMany(document => RunningText.Of(document).SelectMany(place => finder.In(place.Text), (place, use) => (Document: document, place.Line, Use: use))).ToList();
        return uses
            .GroupBy(found => found.Use.Key)
            .SelectMany(term =>
            {
                var right = settled.GetValueOrDefault(term.Key) ?? MostOften(term.Select(found => found.Use.Written));
                return term.Where(found => found.Use.Written != right).Distinct()
                    .Select(found => StrictProblem.At(found.Document, found.Line, ProblemCode.TermSpelledTwoWays, found.Use.Written, found.Use.Written, right));
            });
    }

    private static string MostOften(IEnumerable<string> forms) => forms.CountBy(form => form).MaxBy(form => form.Value).Key;

    private static IEnumerable<string> TermsOf(CourseDocument document) => document.Topics.SelectMany(topic =>
        topic.AllBlocks.SelectMany(block => block.Bullets)
            .SelectMany(bullet => new[] { bullet.Term, bullet.Gloss }.Concat(NamesOf(bullet.Facts)))
            .Concat(DocumentCards.Of(document).SelectMany(place => NamesOf(place.Card.Facts)))
            .Append(topic.Title)
            .OfType<string>());

    private static IEnumerable<string> NamesOf(AnswerFacts facts) => facts.Glosses.SelectMany(gloss => new[] { gloss.Term, gloss.OtherName });
}

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
        var forms = SettledSpellings.All.SelectMany(entry => entry.Others.Prepend(entry.Written), (entry, form) => (Form: form, entry.Written)).ToList();
        var settled = forms.ToDictionary(form => Spelling.Key(form.Form), form => form.Written);
        var finder = new TermFinder([.. documents.SelectMany(TermsOf), .. forms.Select(form => form.Form)]);
        var found = documents
            .SelectMany(document => RunningText.Of(document), (document, place) => (Document: document, place.Line, Uses: finder.In(place.Text)))
            .SelectMany(place => place.Uses, (place, use) => (place.Document, place.Line, Use: use))
            .ToList();
        var right = found
            .GroupBy(place => place.Use.Key, place => place.Use.Written)
            .ToDictionary(term => term.Key, term => settled.GetValueOrDefault(term.Key) ?? MostOften(term));
        return found
            .Where(place => place.Use.Written != right[place.Use.Key])
            .DistinctBy(place => (place.Document.Path, place.Line, place.Use))
            .Select(place => StrictProblem.At(
                place.Document, place.Line, ProblemCode.TermSpelledTwoWays, place.Use.Written, place.Use.Written, right[place.Use.Key]));
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

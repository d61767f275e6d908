using SreAcademy.Core.Content;
using SreAcademy.Core.Review;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Review.Start;

/// <summary>A filter in words, short enough for one line.</summary>
public static class ChoiceText
{
    private const int MostNames = 2;

    public static string Of(StudyFilter filter, CatalogSnapshot catalog)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(catalog);
        List<string> parts = [];
        if (filter.Kind == StudyKind.Interview)
            parts.Add(UiText.ReviewChoiceDeckInterview);
        if (filter.Topics.Count > 0)
            parts.Add(Some(filter.Topics.Select(slug => catalog.TopicsBySlug.TryGetValue(slug, out var topic) ? topic.Title : slug)));
        if (filter.Parts.Count > 0)
            parts.Add(Some(filter.Parts.Select(part => Of(part, catalog))));
        if (filter.Levels.Count > 0)
            parts.Add(string.Join(", ", filter.Levels.Select(level => level.Name())));
        if (filter.Tags.Count > 0)
            parts.Add(Some(filter.Tags));
        return parts.Count == 0 ? UiText.ReviewChoiceAll : string.Join(" · ", parts);
    }

    public static string Of(StudyPart part, CatalogSnapshot catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var title = catalog.TopicsBySlug.TryGetValue(part.Topic, out var topic) ? topic.Title : part.Topic;
        return $"{title} {part.From.PlainStars()}{(part.From == part.To ? "" : $"–{part.To.PlainStars()}")}";
    }

    private static string Some(IEnumerable<string> names)
    {
        var all = names.ToList();
        var first = string.Join(", ", all.Take(MostNames));
        return all.Count > MostNames ? Phrase.Of(UiText.ReviewChoiceAndMore, first, all.Count - MostNames) : first;
    }
}

using SreAcademy.Core.Content;
using SreAcademy.Core.Quiz;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Quiz.Start;

/// <summary>A plan in words, short enough for one line.</summary>
public static class PlanText
{
    private const int MostNames = 2;

    public static string Of(QuizPlan plan, CatalogSnapshot catalog)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(catalog);
        List<string> parts = plan.Preset == QuizPreset.Custom ? [] : [plan.Preset.Name()];
        if (plan.Given is { } given)
            parts.Add(Phrase.Of(UiText.QuizGivenFigures, given.Objective));
        if (plan.Topics.Count > 0)
            parts.Add(Some(plan.Topics.Select(slug => catalog.TopicsBySlug.TryGetValue(slug, out var topic) ? topic.Title : slug)));
        if (plan.Levels.Count > 0)
            parts.Add(string.Join(", ", plan.Levels.Select(level => level.Name())));
        if (plan.Kinds.Count > 0)
            parts.Add(Some(plan.Kinds.Select(kind => kind.Name())));
        if (parts.Count == 0)
            parts.Add(UiText.ReviewChoiceAll);
        if (plan.Mode == QuizMode.Exam)
            parts.Add(plan.Mode.Name());
        if (plan.Limit is { } limit)
            parts.Add(QuizWords.Of(limit));
        return string.Join(" · ", parts);
    }

    private static string Some(IEnumerable<string> names)
    {
        var all = names.ToList();
        var first = string.Join(", ", all.Take(MostNames));
        return all.Count > MostNames ? Phrase.Of(UiText.ReviewChoiceAndMore, first, all.Count - MostNames) : first;
    }
}

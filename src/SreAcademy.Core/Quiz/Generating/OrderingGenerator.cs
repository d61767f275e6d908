using SreAcademy.Core.Content;
using SreAcademy.Core.Content.Strictness;

namespace SreAcademy.Core.Quiz;

/// <summary>Steps whose order carries meaning: of a scenario close to the card, or of an answer that tells how something goes.</summary>
internal static class OrderingGenerator
{
    private const int Fewest = 3;
    private const int Most = 7;

    public static Question? Of(CardPlace place, QuizMaterial material, QuizDraw draw)
    {
        var sources = material.Sequences.Of(place);
        if (sources.Count == 0)
            return null;
        var source = draw.Pick(sources);
        return Chosen(source, draw) is { } steps ? Asked(place, source, steps, draw) : null;
    }

    private static OrderingQuestion Asked(CardPlace place, Sequence source, IReadOnlyList<RichText> steps, QuizDraw draw)
    {
        var shown = Mixed(steps.Count, draw);
        var order = new int[steps.Count];
        for (var at = 0; at < order.Length; at++)
            order[shown[at]] = at;
        return new OrderingQuestion
        {
            CardId = place.Card.Id,
            Prompt = source.Prompt,
            Body = source.Body,
            Hint = QuizPrompts.FirstAndLast,
            Steps = [.. shown.Select(at => steps[at])],
            Order = order,
            Explanation = source.Explanation,
        };
    }

    /// <summary>Any order but the right one, each equally likely.</summary>
    private static IReadOnlyList<int> Mixed(int count, QuizDraw draw)
    {
        for (; ; )
        {
            var shown = draw.Shuffle(Enumerable.Range(0, count));
            if (!shown.SequenceEqual(Enumerable.Range(0, count)))
                return shown;
        }
    }

    /// <summary>All steps, or as many as can be asked, in their order; null where there are too few, or two that say the same.</summary>
    private static IReadOnlyList<RichText>? Chosen(Sequence source, QuizDraw draw)
    {
        var steps = source.Steps;
        if (steps.Count > Most)
            steps = [.. draw.Shuffle(Enumerable.Range(0, steps.Count)).Take(Most).Order().Select(at => source.Steps[at])];
        if (steps.Count < Fewest || steps.Any(step => string.IsNullOrWhiteSpace(step.Text)))
            return null;
        var same = steps.Select(step => new Sameness(step)).ToList();
        return same.Where((step, at) => same.Take(at).Any(step.SaysNearly)).Any() ? null : steps;
    }
}

using System.Globalization;
using SreAcademy.Core.Content;
using SreAcademy.Core.Review;

namespace SreAcademy.Core.Quiz;

/// <summary>
/// A plan as an address holds it: <c>?preset=topic&amp;topic=error-budget&amp;level=2&amp;kind=cloze&amp;card=12&amp;n=20&amp;mode=exam&amp;limit=10&amp;confidence=1&amp;seed=7</c>.
/// The limit is in minutes; <c>given=slo:99.9,days:30</c> holds <see cref="GivenFigures"/>.
/// </summary>
public static class QuizQuery
{
    /// <summary>Characters; a longer address is not read at all.</summary>
    public const int LongestQuery = 20_000;

    /// <param name="query">With or without its question mark; null for none. Other names in it are passed over.</param>
    public static QuizQueryReading Read(string? query, CatalogSnapshot catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var reader = new QuizQueryReader(catalog);
        foreach (var (name, value) in QueryPairs.Of(query?.Length > LongestQuery ? null : query))
            reader.Take(name, value);
        return reader.Reading;
    }

    /// <returns>With its question mark. What is as usual is left out, the seed never.</returns>
    public static string Write(QuizPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return "?" + string.Join('&', Pairs(plan).Select(pair => $"{pair.Name}={Uri.EscapeDataString(pair.Value)}"));
    }

    private static IEnumerable<(string Name, string Value)> Pairs(QuizPlan plan)
    {
        if (plan.Preset != QuizPreset.Custom)
            yield return ("preset", QuizNames.Of(plan.Preset));
        foreach (var topic in plan.Topics)
            yield return ("topic", topic);
        foreach (var level in plan.Levels)
            yield return ("level", Number(level.Number()));
        foreach (var kind in plan.Kinds)
            yield return ("kind", QuizNames.Of(kind));
        foreach (var card in plan.Cards)
            yield return ("card", Number(card));
        if (plan.Given is { } given)
            yield return ("given", given.Write());
        if (plan.Count != QuizPlan.DefaultQuestions)
            yield return ("n", Number(plan.Count));
        if (plan.Mode != QuizMode.Learning)
            yield return ("mode", QuizNames.Of(plan.Mode));
        if (plan.Limit is { } limit)
            yield return ("limit", Number((long)limit.TotalMinutes));
        if (plan.AsksConfidence)
            yield return ("confidence", "1");
        yield return ("seed", Number(plan.Seed));
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <param name="Plan">With the seed 0 where the address names none.</param>
/// <param name="HasSeed">Whether the address names a seed; without one, the caller draws it.</param>
/// <param name="Unknown">Values that name nothing or lie out of range, and cards beyond <see cref="QuizPlan.MostCards"/>; the plan does without them.</param>
public sealed record QuizQueryReading(QuizPlan Plan, bool HasSeed, IReadOnlyList<UnknownChoice> Unknown);

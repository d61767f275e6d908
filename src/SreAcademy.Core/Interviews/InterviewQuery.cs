using System.Globalization;
using SreAcademy.Core.Content;
using SreAcademy.Core.Review;

namespace SreAcademy.Core.Interviews;

/// <summary>A plan as an address holds it: <c>?role=2&amp;topic=slo&amp;topic=on-call&amp;n=8&amp;minutes=3&amp;seed=7</c>.</summary>
public static class InterviewQuery
{
    /// <summary>Characters; a longer address is not read at all.</summary>
    public const int LongestQuery = 20_000;

    /// <summary>Of an address that names none: 주니어.</summary>
    public const Level DefaultRole = Level.Junior;

    public const int ShortestMinutes = 1;
    public const int LongestMinutes = 15;
    private static readonly InterviewPlan Usual = new() { Role = DefaultRole, Seed = 0 };

    /// <param name="query">With or without its question mark; null for none. Other names in it are passed over, of a value given twice the last counts.</param>
    public static InterviewQueryReading Read(string? query, CatalogSnapshot catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var (plan, hasRole, hasSeed) = (Usual, false, false);
        var topics = new HashSet<string>(StringComparer.Ordinal);
        var unknown = new List<UnknownChoice>();
        foreach (var (name, value) in QueryPairs.Of(query?.Length > LongestQuery ? null : query))
        {
            var number = int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var parsed) ? parsed : (int?)null;
            switch (name, number)
            {
                case ("topic", _) when catalog.TopicsBySlug.ContainsKey(value):
                    topics.Add(value);
                    break;
                case ("role", { } role) when Levels.FromNumber(role) is { } level:
                    (plan, hasRole) = (plan with { Role = level }, true);
                    break;
                case ("n", >= 1 and <= InterviewPlan.MostQuestions):
                    plan = plan with { Count = number.Value };
                    break;
                case ("minutes", >= ShortestMinutes and <= LongestMinutes):
                    plan = plan with { TimePerQuestion = TimeSpan.FromMinutes(number.Value) };
                    break;
                case ("seed", { } seed):
                    (plan, hasSeed) = (plan with { Seed = seed }, true);
                    break;
                case ("topic" or "role" or "n" or "minutes" or "seed", _):
                    unknown.Add(new UnknownChoice(name, value));
                    break;
                default:
                    break;
            }
        }
        plan = plan with { Topics = [.. catalog.Topics.Select(topic => topic.Slug).Where(topics.Contains)] };
        return new InterviewQueryReading(plan, hasRole, hasSeed, unknown);
    }

    /// <returns>With its question mark. What is as usual is left out, role and seed never.</returns>
    public static string Write(InterviewPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return "?" + string.Join('&', Pairs(plan).Select(pair => $"{pair.Name}={Uri.EscapeDataString(pair.Value)}"));
    }

    private static IEnumerable<(string Name, string Value)> Pairs(InterviewPlan plan)
    {
        yield return ("role", Number(plan.Role.Number()));
        foreach (var topic in plan.Topics)
            yield return ("topic", topic);
        if (plan.Count != Usual.Count)
            yield return ("n", Number(plan.Count));
        if (plan.TimePerQuestion != Usual.TimePerQuestion)
            yield return ("minutes", Number((int)plan.TimePerQuestion.TotalMinutes));
        yield return ("seed", Number(plan.Seed));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <param name="Plan">With the usual role and the seed 0 where the address names none.</param>
/// <param name="HasRole">Whether the address names a role.</param>
/// <param name="HasSeed">Whether the address names a seed; without one, the caller draws it.</param>
/// <param name="Unknown">Values that name nothing or lie out of range; the plan does without them.</param>
public sealed record InterviewQueryReading(InterviewPlan Plan, bool HasRole, bool HasSeed, IReadOnlyList<UnknownChoice> Unknown);

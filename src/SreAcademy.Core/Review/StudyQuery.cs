using System.Globalization;
using SreAcademy.Core.Content;

namespace SreAcademy.Core.Review;

/// <summary>A filter as an address holds it: <c>?topic=error-budget&amp;topic=on-call&amp;level=2&amp;tag=운영&amp;part=toil.1-2&amp;deck=interview</c>.</summary>
public static class StudyQuery
{
    private const string InterviewKind = "interview";

    /// <param name="query">With or without its question mark; null for none. Other names in it are passed over.</param>
    public static StudyQueryReading Read(string? query, CatalogSnapshot catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var topics = new HashSet<string>(StringComparer.Ordinal);
        var levels = new SortedSet<Level>();
        var tags = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var parts = new List<StudyPart>();
        var kind = StudyKind.Knowledge;
        var known = TagsOf(catalog);
        var unknown = new List<UnknownChoice>();
        foreach (var (name, value) in QueryPairs.Of(query))
        {
            var isKnown = name switch
            {
                "topic" => catalog.TopicsBySlug.ContainsKey(value) && (topics.Add(value) || true),
                "level" => LevelOf(value) is { } level && (levels.Add(level) || true),
                "tag" => known.Contains(value, StringComparer.OrdinalIgnoreCase) && (tags.Add(value) || true),
                "part" => PartOf(value) is { } part && catalog.TopicsBySlug.ContainsKey(part.Topic) && Added(parts, part),
                "deck" => TryKind(value, ref kind),
                _ => true,
            };
            if (!isKnown)
                unknown.Add(new UnknownChoice(name, value));
        }
        var filter = new StudyFilter
        {
            Topics = [.. catalog.Topics.Select(topic => topic.Slug).Where(topics.Contains)],
            Levels = [.. levels],
            Tags = [.. known.Where(tags.Contains)],
            Parts = parts,
            Kind = kind,
        };
        return new StudyQueryReading(filter, unknown);
    }

    /// <returns>With its question mark; empty for the filter that narrows nothing.</returns>
    public static string Write(StudyFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var pairs = filter.Topics.Select(topic => ("topic", topic))
            .Concat(filter.Levels.Select(level => ("level", level.Number().ToString(CultureInfo.InvariantCulture))))
            .Concat(filter.Tags.Select(tag => ("tag", tag)))
            .Concat(filter.Parts.Select(part => ("part", Text(part))))
            .Concat(filter.Kind == StudyKind.Interview ? [("deck", InterviewKind)] : []);
        var query = string.Join('&', pairs.Select(pair => $"{pair.Item1}={Uri.EscapeDataString(pair.Item2)}"));
        return query.Length == 0 ? "" : "?" + query;
    }

    /// <summary>Every tag of the catalog once, in alphabetical order, spelled as where it stands first.</summary>
    public static IReadOnlyList<string> TagsOf(CatalogSnapshot catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return [.. catalog.Topics.SelectMany(topic => topic.Tags).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>A part as an address holds it.</summary>
    public static string Text(StudyPart part) => string.Create(CultureInfo.InvariantCulture, $"{part.Topic}.{part.From.Number()}-{part.To.Number()}");

    private static StudyPart? PartOf(string value) =>
        value.Length > 4 && value[^4] == '.' && value[^2] == '-' && LevelOf(value[^3..^2]) is { } from && LevelOf(value[^1..]) is { } to && from <= to
            ? new StudyPart(value[..^4], from, to)
            : null;

    private static bool Added(List<StudyPart> parts, StudyPart part)
    {
        if (!parts.Contains(part))
            parts.Add(part);
        return true;
    }

    private static Level? LevelOf(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Levels.FromNumber(number) : null;

    private static bool TryKind(string value, ref StudyKind kind)
    {
        if (value is InterviewKind)
            kind = StudyKind.Interview;
        return value is InterviewKind or "knowledge";
    }
}

/// <param name="Unknown">Values that name nothing in the catalog; the filter does without them.</param>
public sealed record StudyQueryReading(StudyFilter Filter, IReadOnlyList<UnknownChoice> Unknown);

/// <param name="Name"><c>topic</c>, <c>level</c>, <c>tag</c>, <c>part</c> or <c>deck</c>.</param>
/// <param name="Value">As it stood in the address, decoded.</param>
public sealed record UnknownChoice(string Name, string Value);

using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using SreAcademy.Core.Content;
using SreAcademy.Core.Review;

namespace SreAcademy.Web.Features.Review;

/// <summary>What the address of the review page asks for: <c>/review?topic=on-call&amp;level=2&amp;deck=interview&amp;until=2026-12-20&amp;start=1</c>.</summary>
/// <param name="Until">Last day of a cram; null for ordinary reviews.</param>
/// <param name="Started">Goes straight to the first card, so that a reload goes on where one was.</param>
/// <param name="Unknown">Values that name nothing.</param>
public sealed record ReviewRequest(StudyFilter Filter, DateOnly? Until, bool Started, IReadOnlyList<string> Unknown)
{
    public const string Path = "/review";
    private const string DayFormat = "yyyy-MM-dd";

    /// <param name="query">With or without its question mark.</param>
    public static ReviewRequest Read(string query, CatalogSnapshot catalog)
    {
        var reading = StudyQuery.Read(query, catalog);
        var values = QueryHelpers.ParseQuery(query);
        var day = values.GetValueOrDefault("until").ToString().Trim();
        var isDay = DateOnly.TryParseExact(day, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var until);
        IEnumerable<string> unknown = reading.Unknown.Select(choice => choice.Value);
        return new ReviewRequest(
            reading.Filter,
            isDay ? until : null,
            values.ContainsKey("start"),
            [.. day.Length > 0 && !isDay ? unknown.Append(day) : unknown]);
    }

    public string Address(bool started = false)
    {
        var address = Path + StudyQuery.Write(Filter);
        if (Until is { } day)
            address = QueryHelpers.AddQueryString(address, "until", day.ToString(DayFormat, CultureInfo.InvariantCulture));
        return started ? QueryHelpers.AddQueryString(address, "start", "1") : address;
    }

    /// <summary>The review of one topic, for links from pages that only read.</summary>
    public static string OfTopic(string slug, Level? level = null) => Path + StudyQuery.Write(new StudyFilter
    {
        Topics = [slug],
        Levels = level is { } one ? [one] : [],
    });

    public static string OfLevel(Level level) => Path + StudyQuery.Write(new StudyFilter { Levels = [level] });

    public static string OfInterviews(Level? level = null) => Path + StudyQuery.Write(new StudyFilter
    {
        Kind = StudyKind.Interview,
        Levels = level is { } one ? [one] : [],
    });
}

using SreAcademy.Core.Content;
using SreAcademy.Core.Review;
using SreAcademy.Data.Tracks;
using SreAcademy.Web.Features.Review;

namespace SreAcademy.Web.Features.Tracks.Assignments;

/// <summary>Where today's share of an assignment is studied.</summary>
public static class TodayStudy
{
    /// <summary>The review page, limited to the topics and levels that the next new cards are from; to the whole track where none are to begin.</summary>
    public static string Address(OwnAssignment own, CatalogSnapshot catalog)
    {
        ArgumentNullException.ThrowIfNull(own);
        ArgumentNullException.ThrowIfNull(catalog);
        var cells = own.Facts.Scope.Cells;
        var left = own.Seen.Pace.CardsToday;
        var items = new HashSet<int>();
        foreach (var (index, readiness) in own.Seen.Standing.Items.Index())
        {
            if (left <= 0)
                break;
            if (readiness.Seen == readiness.Cards)
                continue;
            items.Add(index);
            left -= readiness.Cards - readiness.Seen;
        }
        var chosen = cells.Where(cell => items.Count == 0 || items.Contains(cell.Item)).ToList();
        var topics = chosen.Select(cell => cell.Topic).ToHashSet();
        var levels = chosen.Select(cell => cell.Level).ToHashSet();
        return ReviewRequest.Path + StudyQuery.Write(new StudyFilter
        {
            Topics = [.. catalog.Topics.Select(topic => topic.Slug).Where(topics.Contains)],
            Levels = [.. Levels.All.Where(levels.Contains)],
        });
    }
}

using SreAcademy.Core.Review;
using SreAcademy.Core.Tracks;
using SreAcademy.Web.Features.Review;

namespace SreAcademy.Web.Features.Tracks.Assignments;

/// <summary>Where an assignment is studied.</summary>
public static class TodayStudy
{
    /// <summary>The review page, limited to the track: new cards come in its order. What has left the course is left out.</summary>
    public static string Address(Track track, TrackScope scope)
    {
        ArgumentNullException.ThrowIfNull(track);
        ArgumentNullException.ThrowIfNull(scope);
        var items = scope.Cells.Select(cell => cell.Item).Distinct().Select(index => track.Items[index]);
        return ReviewRequest.Path + StudyQuery.Write(new StudyFilter { Parts = [.. items.Select(item => new StudyPart(item.Topic, item.From, item.To))] });
    }
}

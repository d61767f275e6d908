using SreAcademy.Core.Tracks;

namespace SreAcademy.Web.Features.Tracks.Edit;

public static class ProblemRow
{
    /// <summary>The row of the form that a problem is about, from 0; null where it is about none.</summary>
    public static int? Row(this TrackProblem problem) => problem switch
    {
        TrackProblem.UnknownLevel of => of.Item,
        TrackProblem.LevelsReversed of => of.Item,
        TrackProblem.UnknownTopic of => of.Item,
        TrackProblem.NoCards of => of.Item,
        TrackProblem.RepeatedCell of => of.Item,
        TrackProblem.LongItemNotes of => of.Item,
        _ => null,
    };
}

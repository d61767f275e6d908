using SreAcademy.Core.Tracks;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Teams.Matrix;

public static class MatrixWords
{
    public static string Name(TrackState state) => state switch
    {
        TrackState.Upcoming => UiText.TrackStateUpcoming,
        TrackState.NotBegun => UiText.TrackStateNotBegun,
        TrackState.OnCourse => UiText.TrackStateOnCourse,
        TrackState.Behind => UiText.TrackStateBehind,
        TrackState.Overdue => UiText.TrackStateOverdue,
        TrackState.Done => UiText.TrackStateDone,
    };
}

using SreAcademy.Core.Tracks;
using SreAcademy.Data.Tracks;
using SreAcademy.Web.Features.Progress;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Tracks.Assignments;

public static class AssignmentWords
{
    /// <summary>순조로움, 늦어짐, 끝남, …</summary>
    public static string Name(this TrackState state) => state switch
    {
        TrackState.Upcoming => UiText.StateUpcoming,
        TrackState.NotBegun => UiText.StateNotBegun,
        TrackState.OnCourse => UiText.StateOnCourse,
        TrackState.Behind => UiText.StateBehind,
        TrackState.Overdue => UiText.StateOverdue,
        TrackState.Done => UiText.StateDone,
    };

    /// <summary>How it goes, and what would help; never a reproach.</summary>
    public static string Pace(OwnAssignment own)
    {
        ArgumentNullException.ThrowIfNull(own);
        var pace = own.Seen.Pace;
        return pace.State switch
        {
            TrackState.Upcoming => Phrase.Of(UiText.PaceUpcoming, ProgressWords.ShortDate(own.Facts.Start)),
            TrackState.NotBegun => Phrase.Of(UiText.PaceNotBegun, pace.CardsToday, pace.DaysLeft),
            TrackState.OnCourse when pace.CardsToday > 0 => Phrase.Of(UiText.PaceOnCourse, pace.CardsToday),
            TrackState.OnCourse => UiText.PaceOnCourseRest,
            TrackState.Behind => Phrase.Of(UiText.PaceBehind, pace.DaysLeft, pace.CardsToday),
            TrackState.Overdue when pace.CardsToday > 0 => Phrase.Of(UiText.PaceOverdue, pace.CardsToday),
            TrackState.Overdue => UiText.PaceOverdueRest,
            TrackState.Done => UiText.PaceDone,
        };
    }

    public static string Dates(AssignmentFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return Phrase.Of(UiText.AssignmentDates, ProgressWords.ShortDate(facts.Start), ProgressWords.ShortDate(facts.Due));
    }

    public static string Of(TermsProblem problem) => problem switch
    {
        TermsProblem.PastDue => UiText.TermsPastDue,
        TermsProblem.StartAfterDue => UiText.TermsStartAfterDue,
        TermsProblem.TooFar far => Phrase.Of(UiText.TermsTooFar, far.MostDays),
        TermsProblem.LongNote note => Phrase.Of(UiText.TermsLongNote, Core.Teams.TeamLimits.LongestNote, note.Length),
        TermsProblem.Nobody => UiText.TermsNobody,
        _ => throw new InvalidOperationException($"No problem of an assignment: {problem}."),
    };
}

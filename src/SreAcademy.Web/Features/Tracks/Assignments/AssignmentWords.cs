using SreAcademy.Core.Tracks;
using SreAcademy.Data.Tracks;
using SreAcademy.Web.Components.Shared;
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
        if (own.Facts.Scope.Cards.Count == 0 && pace.State != TrackState.Done)
            return UiText.PaceNoCards;
        return pace.State switch
        {
            TrackState.Upcoming => Phrase.Of(UiText.PaceUpcoming, ProgressWords.ShortDate(own.Facts.Start)),
            TrackState.NotBegun => Phrase.Of(UiText.PaceNotBegun, pace.CardsToday, pace.DaysLeft),
            TrackState.OnCourse when pace.CardsToday > 0 => Phrase.Of(UiText.PaceOnCourse, pace.CardsToday),
            TrackState.OnCourse when CheckLeft(own) is { } score => Phrase.Of(UiText.PaceCheckLeft, ReadinessWords.Percent(score)),
            TrackState.OnCourse => UiText.PaceOnCourseRest,
            TrackState.Behind => Phrase.Of(UiText.PaceBehind, pace.DaysLeft, pace.CardsToday),
            TrackState.Overdue when pace.CardsToday > 0 => Phrase.Of(UiText.PaceOverdue, pace.CardsToday),
            TrackState.Overdue => UiText.PaceOverdueRest,
            TrackState.Done => UiText.PaceDone,
        };
    }

    /// <summary>The score that a level check has to have yet, where that alone is left.</summary>
    public static double? CheckLeft(OwnAssignment own)
    {
        ArgumentNullException.ThrowIfNull(own);
        return own.Facts.Track.Goal is TrackGoal.StudiedAndChecked { Score: var score } && own.Seen.Standing is { Reached: false, Cards: > 0 } standing && standing.Seen == standing.Cards ? score : null;
    }

    /// <summary>What of check, drills and interview is done; empty where the track has none.</summary>
    public static string Practice(Track track, TrackPractice practice)
    {
        ArgumentNullException.ThrowIfNull(track);
        ArgumentNullException.ThrowIfNull(practice);
        List<string> parts = [];
        if (track.Quiz is not null)
            parts.Add(Phrase.Of(UiText.PracticeOfCheck, Short(practice.Check)));
        if (track.Drills.Count > 0)
            parts.Add(Phrase.Of(UiText.PracticeOfDrills, practice.Drills.Count, track.Drills.Count));
        if (track.Interview is not null)
            parts.Add(Phrase.Of(UiText.PracticeOfInterview, Short(practice.Interview)));
        return string.Join(" · ", parts);
    }

    private static string Short(bool done) => done ? UiText.PracticeDoneShort : UiText.PracticeOpenShort;

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

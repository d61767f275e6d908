using SreAcademy.Core.Tracks;
using SreAcademy.Data;
using SreAcademy.Data.Tracks;
using SreAcademy.Web.Features.Messages.Notices;
using SreAcademy.Web.Features.Reading;
using SreAcademy.Web.Features.Review;
using SreAcademy.Web.Features.Review.Session;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Messages.Composing;

/// <summary>What stands in a learner's digest: today, and never what piled up.</summary>
public static class DigestText
{
    /// <param name="link">Full address of a page; null where it is not known.</param>
    public static (string Subject, string Text) Write(
        DigestPace pace, DayPlan plan, IReadOnlyList<OwnAssignment> running, Func<string, string?> link, string? stop, string? settings)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(running);
        ArgumentNullException.ThrowIfNull(link);
        var letter = new LetterText();
        var today = plan.Cards.Count > 0 ? Phrase.Of(UiText.DigestToday, plan.Cards.Count, plan.Minutes) : UiText.DigestNothingDue;
        letter.Part(today, plan.IsCatchUp ? UiText.DigestCatchUp : null, plan.Cards.Count > 0 ? link(ReviewRequest.Path) : null);
        if (running.Count > 0)
        {
            letter.Part(UiText.DigestAssignments);
            foreach (var one in running)
                letter.Part($"- {one.Facts.Track.Name} ({one.Facts.TeamName})", $"  {Share(one.Seen.Pace, one.Facts.Due)}", Indented(link(Addresses.Assignment(one.Facts.Key))));
        }
        var why = pace == DigestPace.Weekly ? UiText.DigestWhyWeekly : UiText.DigestWhyDaily;
        return (Phrase.Of(UiText.MessageSubject, plan.Cards.Count > 0 ? today : UiText.DigestSubjectAssignments), letter.Ending(why, stop, settings));
    }

    private static string Share(TrackPace pace, DateOnly due)
    {
        var until = pace.State == TrackState.Overdue ? Phrase.Of(UiText.DigestOverdue, NoticeWords.Day(due)) : Phrase.Of(UiText.DigestDue, NoticeWords.Day(due), pace.DaysLeft);
        return $"{until} · {(pace.CardsToday > 0 ? Phrase.Of(UiText.DigestShare, pace.CardsToday) : UiText.DigestNoShare)}";
    }

    private static string? Indented(string? line) => line is null ? null : $"  {line}";
}

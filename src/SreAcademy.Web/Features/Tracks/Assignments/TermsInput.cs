using System.Globalization;
using SreAcademy.Data.Tracks;
using SreAcademy.Web.Features.Progress;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Tracks.Assignments;

/// <summary>The form of an assignment as it was filled in, right or wrong.</summary>
/// <param name="Version">Of the track.</param>
/// <param name="Members">Ids, where it is not for the whole team.</param>
public sealed record TermsInput(int Version, bool Whole, IReadOnlyList<long> Members, string Start, string Due, string Note)
{
    public static TermsInput Of(AssignmentTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return new TermsInput(terms.TrackVersion, terms.WholeTeam, terms.MemberIds, ProgressWords.Iso(terms.Start), ProgressWords.Iso(terms.Due), terms.Note);
    }

    public static TermsInput From(IFormCollection form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return new TermsInput(
            int.TryParse(form["track-version"], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0,
            form["whom"] == "whole",
            [.. form["member"].Select(id => long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).Where(id => id > 0)],
            form["start"].ToString().Trim(), form["due"].ToString().Trim(), form["note"].ToString());
    }

    /// <summary>What is wrong with the days as they were typed, by field; null where nothing is.</summary>
    public (string? Start, string? Due) DayProblems => (
        DayInput.TryRead(Start, out _) ? null : UiText.ProgressGoalDayProblem,
        DayInput.TryRead(Due, out _) ? null : UiText.ProgressGoalDayProblem);

    /// <returns>Null where a day cannot be read.</returns>
    public AssignmentTerms? Terms() => DayInput.TryRead(Start, out var start) && DayInput.TryRead(Due, out var due)
        ? new AssignmentTerms { TrackVersion = Version, WholeTeam = Whole, MemberIds = Members, Start = start, Due = due, Note = Note }
        : null;
}

/// <summary>What is wrong with it, beside the field it is about, in words.</summary>
public sealed record TermsFaults(string? Start = null, string? Due = null, string? Note = null, string? Whom = null)
{
    public static TermsFaults None { get; } = new();

    public static TermsFaults Of(TermsProblem problem)
    {
        var words = AssignmentWords.Of(problem);
        return problem switch
        {
            TermsProblem.LongNote => new(Note: words),
            TermsProblem.Nobody => new(Whom: words),
            TermsProblem.StartAfterDue => new(Start: words),
            _ => new(Due: words),
        };
    }
}

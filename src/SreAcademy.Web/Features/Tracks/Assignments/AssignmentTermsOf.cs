using SreAcademy.Data.Tracks;

namespace SreAcademy.Web.Features.Tracks.Assignments;

public static class AssignmentTermsOf
{
    /// <summary>As they are now; for leads, who see everybody who has it.</summary>
    public static AssignmentTerms Terms(this AssignmentView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return new AssignmentTerms
        {
            TrackVersion = view.Facts.TrackVersion,
            WholeTeam = view.Facts.WholeTeam,
            MemberIds = view.Facts.WholeTeam ? [] : [.. view.Members.Select(member => member.Id)],
            Start = view.Facts.Start,
            Due = view.Facts.Due,
            Note = view.Facts.Note,
        };
    }
}

using System.Globalization;
using SreAcademy.Data.Teams;

namespace SreAcademy.Data.Tracks;

/// <summary>Who is to have an assignment.</summary>
/// <param name="Missing">Asked for, but not in the team.</param>
internal sealed record AssignedPeople(IReadOnlyList<long> Ids, IReadOnlyList<long> Missing)
{
    public static async ValueTask<AssignedPeople> OfAsync(DatabaseWork work, TeamSeat seat, AssignmentTerms terms)
    {
        var members = (await MemberTable.ReadAsync(work, seat.TeamId)).Select(member => member.Id).ToHashSet();
        return terms.WholeTeam
            ? new AssignedPeople([.. members], [])
            : new AssignedPeople(terms.MemberIds, [.. terms.MemberIds.Where(id => !members.Contains(id))]);
    }

    /// <summary>For the audit log.</summary>
    public static string DatesOf(AssignmentTerms terms) => string.Create(CultureInfo.InvariantCulture, $"{terms.Start:yyyy-MM-dd}–{terms.Due:yyyy-MM-dd}");
}

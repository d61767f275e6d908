using SreAcademy.Core.Teams;

namespace SreAcademy.Data.Teams;

/// <summary>Teams that would be without a lead if somebody went or could not sign in any more. For that person, and for administrators before they disable one.</summary>
public sealed class SoleLeadOf(AcademyDatabase database)
{
    /// <returns>By name; those where one is alone among them.</returns>
    public async Task<IReadOnlyList<LedTeam>> HandleAsync(long learnerId, CancellationToken cancellation = default)
    {
        await using var work = new DatabaseWork(await database.OpenAsync(cancellation));
        var teams = await MemberTable.LedAloneAsync(work, learnerId);
        return [.. teams.OrderBy(team => team.Name, ShownName.Order).ThenBy(team => team.Key, StringComparer.Ordinal)];
    }
}

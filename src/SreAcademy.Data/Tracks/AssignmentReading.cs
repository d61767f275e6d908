using SreAcademy.Core.Teams;

namespace SreAcademy.Data.Tracks;

/// <summary>What is read of assignments, as it is shown.</summary>
internal static class AssignmentReading
{
    public static AssignmentFacts FactsOf(AssignedTrack assigned)
    {
        var stored = assigned.Stored;
        return new AssignmentFacts
        {
            Key = stored.Key,
            TeamKey = stored.TeamKey,
            TeamName = stored.TeamName,
            TrackKey = stored.TrackKey,
            Track = assigned.Track,
            TrackVersion = stored.TrackVersion,
            NewestVersion = stored.NewestVersion,
            Scope = assigned.Scope,
            WholeTeam = stored.WholeTeam,
            Start = stored.Start,
            Due = stored.Due,
            Note = stored.Note,
            Version = stored.Version,
            CreatedAt = stored.CreatedAt,
            EndedAt = stored.EndedAt,
        };
    }

    public static IReadOnlyList<AssignedMember> ByName(IEnumerable<MemberStanding> standings) =>
        [.. standings.Select(one => one.Member).OrderBy(member => member.Name, ShownName.Order).ThenBy(member => member.Id)];
}

using SreAcademy.Core.Teams;

namespace SreAcademy.Data.Teams;

/// <summary>Somebody's place in a team at the moment of asking: every command and every view begins with it.</summary>
internal sealed record TeamSeat(long TeamId, string Key, string Name, int Version, DateTimeOffset? ArchivedAt, long LearnerId, TeamRole Role)
{
    public bool IsLead => Role == TeamRole.Lead;

    public bool IsArchived => ArchivedAt is not null;
}

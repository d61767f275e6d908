using SreAcademy.Core.Teams;

namespace SreAcademy.Data.Teams;

/// <summary>A team in the list of one's own.</summary>
/// <param name="Role">One's own.</param>
/// <param name="ArchivedAt">Null while it is used.</param>
public sealed record TeamLine(string Key, string Name, TeamRole Role, int Members, DateTimeOffset? ArchivedAt);

/// <summary>A team as somebody in it sees it.</summary>
public sealed record TeamView
{
    public required string Key { get; init; }
    public required string Name { get; init; }

    /// <summary>For what changes name or messages.</summary>
    public required int Version { get; init; }

    /// <summary>Of who asks.</summary>
    public required TeamRole Role { get; init; }

    public required DateTimeOffset? ArchivedAt { get; init; }

    /// <summary>By <see cref="ShownName.Order"/>.</summary>
    public required IReadOnlyList<TeamMember> Members { get; init; }

    /// <summary>For leads; the newest first, without those that were revoked. Empty for members.</summary>
    public required IReadOnlyList<TeamInvite> Invites { get; init; }
}

/// <param name="Name">See <see cref="ShownName"/>.</param>
/// <param name="IsDisabled">May not sign in at present, and does not count as a lead. Only leads learn of it.</param>
public sealed record TeamMember(long Id, string Name, TeamRole Role, DateTimeOffset JoinedAt, bool IsDisabled)
{
    /// <summary>Whether the team is not without a lead as long as this one has that role.</summary>
    internal bool Leads(TeamRole role) => !IsDisabled && role == TeamRole.Lead;
}

public sealed record TeamInvite(long Id, DateTimeOffset CreatedAt, DateTimeOffset ExpiresAt, int MostUses, int Uses, InviteState State);

public enum InviteState
{
    Open,
    Expired,
    UsedUp,
    Revoked,

    /// <summary>Its team is.</summary>
    Archived,
}

/// <summary>What an invitation's link says before one joins. Looking at it changes nothing.</summary>
/// <param name="Leads">Names, for whom to ask; empty once it was revoked, since then it may be in the wrong hands.</param>
/// <param name="OwnTeam">Key of the team where who looks is in it already; null otherwise.</param>
public sealed record InviteSight(string TeamName, IReadOnlyList<string> Leads, InviteState State, string? OwnTeam);

/// <summary>A team that would be without a lead if somebody went.</summary>
/// <param name="Others">Members besides.</param>
public sealed record LedTeam(string Key, string Name, int Others);

namespace SreAcademy.Data.Teams;

/// <summary>What became of a command to a team that has nothing more to say.</summary>
public abstract record TeamOutcome
{
    private TeamOutcome()
    {
    }

    /// <summary>It is as was asked, through this call or an earlier one.</summary>
    public sealed record Done : TeamOutcome;

    /// <summary>Nothing in an archived team is changed.</summary>
    public sealed record Archived : TeamOutcome;

    public sealed record NotLead : TeamOutcome;

    /// <summary>There is no such team, or who asks has no seat in it: one answer to both.</summary>
    public sealed record Unknown : TeamOutcome;
}

public abstract record CreateTeamOutcome
{
    private CreateTeamOutcome()
    {
    }

    public sealed record Created(string Key) : CreateTeamOutcome;

    /// <summary>It was sent before; nothing was added.</summary>
    public sealed record Earlier(string Key) : CreateTeamOutcome;

    /// <summary>See <see cref="Core.Teams.TeamName"/>.</summary>
    public sealed record BadName : CreateTeamOutcome;

    /// <summary>In so many teams already.</summary>
    public sealed record TooMany(int Most) : CreateTeamOutcome;

    /// <summary>A guest, deleted or disabled.</summary>
    public sealed record NotAnAccount : CreateTeamOutcome;
}

public abstract record RenameTeamOutcome
{
    private RenameTeamOutcome()
    {
    }

    public sealed record Renamed(int Version) : RenameTeamOutcome;

    /// <summary>Another lead was first; nothing is overwritten.</summary>
    /// <param name="Name">As it is now.</param>
    public sealed record Changed(string Name, int Version) : RenameTeamOutcome;

    /// <summary>See <see cref="Core.Teams.TeamName"/>.</summary>
    public sealed record BadName : RenameTeamOutcome;

    public sealed record Archived : RenameTeamOutcome;

    public sealed record NotLead : RenameTeamOutcome;

    /// <inheritdoc cref="TeamOutcome.Unknown"/>
    public sealed record Unknown : RenameTeamOutcome;
}

public abstract record DeleteTeamOutcome
{
    private DeleteTeamOutcome()
    {
    }

    public sealed record Deleted : DeleteTeamOutcome;

    /// <summary>What was typed is not the team's name; nothing is deleted.</summary>
    public sealed record WrongName : DeleteTeamOutcome;

    public sealed record NotLead : DeleteTeamOutcome;

    /// <inheritdoc cref="TeamOutcome.Unknown"/>
    public sealed record Unknown : DeleteTeamOutcome;
}

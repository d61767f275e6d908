namespace SreAcademy.Data.Teams;

public abstract record ChangeRoleOutcome
{
    private ChangeRoleOutcome()
    {
    }

    /// <summary>It is as was asked, through this call or an earlier one.</summary>
    public sealed record Changed : ChangeRoleOutcome;

    /// <summary>Nobody who may sign in would lead the team: somebody else has to become a lead first.</summary>
    public sealed record LastLead : ChangeRoleOutcome;

    /// <summary>Who was to be changed has left, or never was in the team.</summary>
    public sealed record NotAMember : ChangeRoleOutcome;

    public sealed record Archived : ChangeRoleOutcome;

    public sealed record NotLead : ChangeRoleOutcome;

    /// <inheritdoc cref="TeamOutcome.Unknown"/>
    public sealed record Unknown : ChangeRoleOutcome;
}

public abstract record RemoveMemberOutcome
{
    private RemoveMemberOutcome()
    {
    }

    public sealed record Removed : RemoveMemberOutcome;

    /// <summary>One leaves by <see cref="LeaveTeam"/>.</summary>
    public sealed record Oneself : RemoveMemberOutcome;

    /// <summary>Gone already, or never in the team.</summary>
    public sealed record NotAMember : RemoveMemberOutcome;

    public sealed record Archived : RemoveMemberOutcome;

    public sealed record NotLead : RemoveMemberOutcome;

    /// <inheritdoc cref="TeamOutcome.Unknown"/>
    public sealed record Unknown : RemoveMemberOutcome;
}

public abstract record LeaveTeamOutcome
{
    private LeaveTeamOutcome()
    {
    }

    public sealed record Left : LeaveTeamOutcome;

    /// <summary>The team would be without a lead.</summary>
    /// <param name="Others">To whom it can be handed over first, by name. Where there is nobody, the team can only be deleted.</param>
    public sealed record LastLead(IReadOnlyList<TeamMember> Others) : LeaveTeamOutcome;

    /// <inheritdoc cref="TeamOutcome.Unknown"/>
    public sealed record Unknown : LeaveTeamOutcome;
}

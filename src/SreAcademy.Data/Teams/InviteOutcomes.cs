namespace SreAcademy.Data.Teams;

public abstract record MakeInviteOutcome
{
    private MakeInviteOutcome()
    {
    }

    /// <param name="Token">For the link; kept nowhere, so it is shown now or never.</param>
    public sealed record Made(long Id, string Token, DateTimeOffset ExpiresAt, int Uses) : MakeInviteOutcome;

    /// <summary>So many can still be used; one has to be revoked first.</summary>
    public sealed record TooMany(int Most) : MakeInviteOutcome;

    public sealed record Archived : MakeInviteOutcome;

    public sealed record NotLead : MakeInviteOutcome;

    /// <inheritdoc cref="TeamOutcome.Unknown"/>
    public sealed record Unknown : MakeInviteOutcome;
}

public abstract record JoinTeamOutcome
{
    private JoinTeamOutcome()
    {
    }

    public sealed record Joined(string Key) : JoinTeamOutcome;

    /// <summary>The invitation lost no use by it.</summary>
    public sealed record AlreadyIn(string Key) : JoinTeamOutcome;

    public sealed record Expired : JoinTeamOutcome;

    public sealed record UsedUp : JoinTeamOutcome;

    public sealed record Revoked : JoinTeamOutcome;

    /// <summary>The team is not used any more.</summary>
    public sealed record Archived : JoinTeamOutcome;

    /// <summary>The team has as many members as a team can have.</summary>
    public sealed record Full(int Most) : JoinTeamOutcome;

    /// <summary>Who joins is in so many teams already.</summary>
    public sealed record TooMany(int Most) : JoinTeamOutcome;

    /// <summary>A guest, deleted or disabled.</summary>
    public sealed record NotAnAccount : JoinTeamOutcome;

    /// <summary>No invitation has such a token, or its team is gone.</summary>
    public sealed record Unknown : JoinTeamOutcome;
}

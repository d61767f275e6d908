namespace SreAcademy.Data.Interviews;

/// <summary>What became of a command to an interview. Whoever wants to see what is now reads the sheet.</summary>
public abstract record InterviewOutcome
{
    private InterviewOutcome()
    {
    }

    /// <summary>It is as was asked, through this call or an earlier one.</summary>
    public sealed record Done(int Version) : InterviewOutcome;

    /// <summary>The interview is elsewhere by now (the question was left or revealed, the clock stands, the end has come): nothing is changed.</summary>
    public sealed record MovedOn(int Version) : InterviewOutcome;

    /// <summary>A room begins when its candidate is there.</summary>
    public sealed record NoCandidate : InterviewOutcome;

    /// <summary>Every follow-up of the question was asked, or there is none.</summary>
    public sealed record NoFollowUp : InterviewOutcome;

    /// <summary>Longer than is kept; what was stored before stays.</summary>
    public sealed record TextTooLong : InterviewOutcome;

    /// <summary>The other seat's to do.</summary>
    public sealed record OtherSeat : InterviewOutcome;

    /// <summary>There is no such interview, it is somebody else's, or the learner may not study: one answer to all three.</summary>
    public sealed record Unknown : InterviewOutcome;
}

public abstract record StartInterviewOutcome
{
    private StartInterviewOutcome()
    {
    }

    /// <param name="Earlier">This start was made before; the questions are those of then.</param>
    public sealed record Started(string Key, bool Earlier) : StartInterviewOutcome;

    /// <summary>Nothing in the catalog fits the choice.</summary>
    public sealed record NoQuestions : StartInterviewOutcome;

    /// <summary>So many are unfinished that some must be ended first.</summary>
    public sealed record TooMany(int Limit) : StartInterviewOutcome;

    /// <summary>Deleted or disabled.</summary>
    public sealed record UnknownLearner : StartInterviewOutcome;
}

public abstract record OpenRoomOutcome
{
    private OpenRoomOutcome()
    {
    }

    /// <param name="Token">For the link; kept nowhere, so it is shown now or never.</param>
    public sealed record Opened(string Key, string Token, DateTimeOffset ExpiresAt) : OpenRoomOutcome;

    /// <summary>This start was made before, and its link was given out then. A new one can be made: <see cref="RenewInvite"/>.</summary>
    public sealed record OpenedBefore(string Key) : OpenRoomOutcome;

    /// <summary>Nothing in the catalog fits the choice.</summary>
    public sealed record NoQuestions : OpenRoomOutcome;

    /// <summary>So many are unfinished that some must be ended first.</summary>
    public sealed record TooMany(int Limit) : OpenRoomOutcome;

    /// <summary>Deleted or disabled.</summary>
    public sealed record UnknownLearner : OpenRoomOutcome;
}

public abstract record InviteOutcome
{
    private InviteOutcome()
    {
    }

    /// <summary>Links given out before open nothing any more.</summary>
    /// <param name="Token">For the link; kept nowhere, so it is shown now or never.</param>
    public sealed record Renewed(string Token, DateTimeOffset ExpiresAt) : InviteOutcome;

    /// <summary>No link opens the room. Whoever sits in it stays.</summary>
    public sealed record Revoked : InviteOutcome;

    /// <summary>The interview is over: nobody can be invited.</summary>
    public sealed record Finished : InviteOutcome;

    /// <summary>No such room, or not the learner's own.</summary>
    public sealed record Unknown : InviteOutcome;
}

public abstract record JoinOutcome
{
    private JoinOutcome()
    {
    }

    /// <summary>The seat is the learner's, now or since an earlier time.</summary>
    public sealed record Joined(string Key) : JoinOutcome;

    /// <summary>Another learner took it.</summary>
    public sealed record SeatTaken : JoinOutcome;

    /// <summary>The interviewer opened the link that is meant for the candidate.</summary>
    public sealed record OwnRoom(string Key) : JoinOutcome;

    /// <summary>Unknown, revoked, expired, or of an interview that needs nobody any more: one answer to all.</summary>
    public sealed record NoInvitation : JoinOutcome;

    /// <summary>Deleted or disabled.</summary>
    public sealed record UnknownLearner : JoinOutcome;
}

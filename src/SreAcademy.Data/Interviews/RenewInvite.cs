namespace SreAcademy.Data.Interviews;

/// <summary>Gives a room a new link; the one before opens nothing any more.</summary>
public sealed class RenewInvite(InterviewWrites writes)
{
    /// <param name="lifetime">Of the link; <see cref="InviteLifetime.Default"/> for null.</param>
    public Task<InviteOutcome> HandleAsync(long learnerId, string key, TimeSpan? lifetime = null, CancellationToken cancellation = default) =>
        writes.ChangeAsync<InviteOutcome>(learnerId, key, new InviteOutcome.Unknown(), async (work, interview) =>
        {
            if (interview.SeatOf(learnerId) != InterviewSeat.Interviewer)
                return new InviteOutcome.Unknown();
            if (interview.Phase == InterviewPhase.Finished)
                return new InviteOutcome.Finished();
            var (token, invite) = RoomInvite.New(writes.Now, lifetime ?? InviteLifetime.Default);
            await InterviewTable.InviteAsync(work, interview.Id, invite);
            writes.Announce(work, interview.Key);
            return new InviteOutcome.Renewed(token, invite.ExpiresAt);
        }, cancellation);
}

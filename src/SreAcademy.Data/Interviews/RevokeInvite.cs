namespace SreAcademy.Data.Interviews;

/// <summary>Makes a room's link open nothing any more. Whoever sits in the room stays.</summary>
public sealed class RevokeInvite(InterviewWrites writes)
{
    public Task<InviteOutcome> HandleAsync(long learnerId, string key, CancellationToken cancellation = default) =>
        writes.ChangeAsync<InviteOutcome>(learnerId, key, new InviteOutcome.Unknown(), async (work, interview) =>
        {
            if (interview.SeatOf(learnerId) != InterviewSeat.Interviewer)
                return new InviteOutcome.Unknown();
            if (interview.InviteHash is not null)
            {
                await InterviewTable.InviteAsync(work, interview.Id, null);
                writes.Announce(work, interview.Key);
            }
            return new InviteOutcome.Revoked();
        }, cancellation);
}

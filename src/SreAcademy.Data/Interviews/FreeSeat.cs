namespace SreAcademy.Data.Interviews;

/// <summary>
/// Sends the candidate of a room away before it begins: the link had reached somebody else, or the interviewer sits on both seats since a guest became
/// the interviewer's account. The link opens nothing any more, or whoever had it would be back at once.
/// </summary>
public sealed class FreeSeat(InterviewWrites writes)
{
    public Task<InterviewOutcome> HandleAsync(long learnerId, string key, CancellationToken cancellation = default) =>
        writes.ChangeAsync(learnerId, key, async (work, interview) =>
        {
            if (!interview.IsLedBy(learnerId))
                return new InterviewOutcome.OtherSeat();
            if (interview.Phase != InterviewPhase.Waiting)
                return new InterviewOutcome.MovedOn(interview.Version);
            if (interview.CandidateId is null)
                return new InterviewOutcome.Done(interview.Version);
            await InterviewTable.FreeSeatAsync(work, interview.Id);
            writes.Announce(work, interview.Key);
            return new InterviewOutcome.Done(interview.Version + 1);
        }, cancellation);
}

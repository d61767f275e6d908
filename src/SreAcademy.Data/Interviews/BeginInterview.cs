namespace SreAcademy.Data.Interviews;

/// <summary>The interviewer asks the first question of a room, once the candidate is there.</summary>
public sealed class BeginInterview(InterviewWrites writes)
{
    public Task<InterviewOutcome> HandleAsync(long learnerId, string key, CancellationToken cancellation = default) =>
        writes.ChangeAsync(learnerId, key, async (work, interview) =>
        {
            if (!interview.IsLedBy(learnerId))
                return new InterviewOutcome.OtherSeat();
            if (interview.Phase != InterviewPhase.Waiting)
                return interview.StartedAt is null ? new InterviewOutcome.MovedOn(interview.Version) : new InterviewOutcome.Done(interview.Version);
            if (interview.CandidateId is null)
                return new InterviewOutcome.NoCandidate();
            var now = writes.Now;
            await InterviewQuestionTable.StartClockAsync(work, interview.Id, await InterviewQuestionTable.ReadAsync(work, interview.Id, 0), now);
            return await writes.MovedAsync(work, interview with { Phase = InterviewPhase.Asking, StartedAt = now });
        }, cancellation);
}

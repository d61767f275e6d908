namespace SreAcademy.Data.Interviews;

/// <summary>Ends an interview at any time. Questions that were never reached count for nothing.</summary>
public sealed class FinishInterview(InterviewWrites writes, QuestionEnd end)
{
    public Task<InterviewOutcome> HandleAsync(long learnerId, string key, CancellationToken cancellation = default) =>
        writes.ChangeAsync(learnerId, key, async (work, interview) =>
        {
            if (!interview.IsLedBy(learnerId))
                return new InterviewOutcome.OtherSeat();
            if (interview.Phase == InterviewPhase.Finished)
                return new InterviewOutcome.Done(interview.Version);
            var now = writes.Now;
            if (interview.Phase != InterviewPhase.Waiting)
                await end.LeaveAsync(work, interview, passed: false, now);
            return await writes.MovedAsync(work, interview with { Phase = InterviewPhase.Finished, FinishedAt = now });
        }, cancellation);
}

namespace SreAcademy.Data.Interviews;

/// <summary>Leaves a question for the next one; after the last, the interview is over. What was left out goes to the candidate's cards.</summary>
public sealed class NextQuestion(InterviewWrites writes, QuestionEnd end)
{
    /// <param name="place">Of the question that is left: sent again, it does not leave the next one too.</param>
    public Task<InterviewOutcome> HandleAsync(long learnerId, string key, int place, CancellationToken cancellation = default) =>
        writes.ChangeAsync(learnerId, key, async (work, interview) =>
        {
            if (!interview.IsLedBy(learnerId))
                return new InterviewOutcome.OtherSeat();
            var wasLeft = interview.StartedAt is not null && place >= 0
                && (place < interview.Position || (place == interview.Position && interview.Phase == InterviewPhase.Finished));
            if (wasLeft)
                return new InterviewOutcome.Done(interview.Version);
            if (!interview.IsAt(place))
                return new InterviewOutcome.MovedOn(interview.Version);
            var now = writes.Now;
            await end.LeaveAsync(work, interview, passed: true, now);
            var next = place + 1;
            if (next == interview.Questions)
                return await writes.MovedAsync(work, interview with { Phase = InterviewPhase.Finished, FinishedAt = now });
            await InterviewQuestionTable.StartClockAsync(work, interview.Id, await InterviewQuestionTable.ReadAsync(work, interview.Id, next), now);
            return await writes.MovedAsync(work, interview with { Phase = InterviewPhase.Asking, Position = next });
        }, cancellation);
}

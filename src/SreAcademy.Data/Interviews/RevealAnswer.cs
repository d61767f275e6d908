namespace SreAcademy.Data.Interviews;

/// <summary>Shows the model answer beside the candidate's: the clock stands, what was written is compared with the points.</summary>
public sealed class RevealAnswer(InterviewWrites writes)
{
    /// <param name="place">Of the question at hand.</param>
    public Task<InterviewOutcome> HandleAsync(long learnerId, string key, int place, CancellationToken cancellation = default) =>
        writes.ChangeAsync(learnerId, key, async (work, interview) =>
        {
            if (!interview.IsLedBy(learnerId))
                return new InterviewOutcome.OtherSeat();
            if (!interview.IsAt(place))
                return new InterviewOutcome.MovedOn(interview.Version);
            if (interview.Phase == InterviewPhase.Comparing)
                return new InterviewOutcome.Done(interview.Version);
            var now = writes.Now;
            var question = await InterviewQuestionTable.ReadAsync(work, interview.Id, place);
            await InterviewQuestionTable.StopClockAsync(work, interview.Id, question, now);
            await InterviewQuestionTable.RevealAsync(work, interview.Id, place, now);
            if (QuestionTicks.AtReveal(interview, question) is { } ticks)
                await InterviewQuestionTable.TickAsync(work, interview.Id, place, ticks);
            return await writes.MovedAsync(work, interview with { Phase = InterviewPhase.Comparing });
        }, cancellation);
}

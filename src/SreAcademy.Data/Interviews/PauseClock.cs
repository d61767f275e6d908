namespace SreAcademy.Data.Interviews;

/// <summary>Stops the clock of the question at hand: somebody rings at the door.</summary>
public sealed class PauseClock(InterviewWrites writes)
{
    public Task<InterviewOutcome> HandleAsync(long learnerId, string key, int place, CancellationToken cancellation = default) =>
        writes.ChangeAsync(learnerId, key, async (work, interview) =>
        {
            if (!interview.IsLedBy(learnerId))
                return new InterviewOutcome.OtherSeat();
            if (!interview.IsAt(place))
                return new InterviewOutcome.MovedOn(interview.Version);
            var question = await InterviewQuestionTable.ReadAsync(work, interview.Id, place);
            if (question.RunningSince is null)
                return new InterviewOutcome.Done(interview.Version);
            await InterviewQuestionTable.StopClockAsync(work, interview.Id, question, writes.Now);
            return await writes.TouchedAsync(work, interview);
        }, cancellation);
}

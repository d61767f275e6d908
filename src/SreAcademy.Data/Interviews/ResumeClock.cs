namespace SreAcademy.Data.Interviews;

/// <summary>Lets the clock of the question at hand run on.</summary>
public sealed class ResumeClock(InterviewWrites writes)
{
    public Task<InterviewOutcome> HandleAsync(long learnerId, string key, int place, CancellationToken cancellation = default) =>
        writes.ChangeAsync(learnerId, key, async (work, interview) =>
        {
            if (!interview.IsLedBy(learnerId))
                return new InterviewOutcome.OtherSeat();
            if (interview.Phase != InterviewPhase.Asking || !interview.IsAt(place))
                return new InterviewOutcome.MovedOn(interview.Version);
            var question = await InterviewQuestionTable.ReadAsync(work, interview.Id, place);
            if (question.RunningSince is not null)
                return new InterviewOutcome.Done(interview.Version);
            await InterviewQuestionTable.StartClockAsync(work, interview.Id, question, writes.Now);
            return await writes.TouchedAsync(work, interview);
        }, cancellation);
}

using SreAcademy.Core.Interviews;

namespace SreAcademy.Data.Interviews;

/// <summary>Says of one point whether it was made: the interviewer while listening, whoever is alone when comparing. Overrules what the text says.</summary>
public sealed class TickPoint(InterviewWrites writes)
{
    /// <param name="point">From 0; another than the question has changes nothing.</param>
    public Task<InterviewOutcome> HandleAsync(long learnerId, string key, int place, int point, bool made, CancellationToken cancellation = default) =>
        writes.ChangeAsync(learnerId, key, async (work, interview) =>
        {
            if (!interview.IsLedBy(learnerId))
                return new InterviewOutcome.OtherSeat();
            if (!interview.IsAt(place) || (interview.Phase == InterviewPhase.Asking && !interview.Paired))
                return new InterviewOutcome.MovedOn(interview.Version);
            var question = await InterviewQuestionTable.ReadAsync(work, interview.Id, place);
            if (point < 0 || point >= question.Asked.Points.Count)
                return new InterviewOutcome.MovedOn(interview.Version);
            var by = interview.Paired ? TickedBy.Interviewer : TickedBy.Candidate;
            var ticks = QuestionTicks.With(question, point, made, by);
            if (question.Ticks is { } before && before.SequenceEqual(ticks))
                return new InterviewOutcome.Done(interview.Version);
            await InterviewQuestionTable.TickAsync(work, interview.Id, place, ticks);
            return await writes.TouchedAsync(work, interview);
        }, cancellation);
}

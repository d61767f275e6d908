using SreAcademy.Core.Interviews;

namespace SreAcademy.Data.Interviews;

/// <summary>
/// Asks one of the question's follow-ups: the interviewer's choice, or the one closest to what was left out so far. Alone, that is found from the
/// text without showing any point.
/// </summary>
public sealed class AskFollowUp(InterviewWrites writes)
{
    /// <param name="alreadyAsked">How many the page shows as asked: sent again, it does not ask one more.</param>
    /// <param name="followUp">Index of the one to ask, of a room; null for the closest.</param>
    public Task<InterviewOutcome> HandleAsync(
        long learnerId, string key, int place, int alreadyAsked, int? followUp = null, CancellationToken cancellation = default) =>
        writes.ChangeAsync(learnerId, key, async (work, interview) =>
        {
            if (!interview.IsLedBy(learnerId))
                return new InterviewOutcome.OtherSeat();
            if (interview.Phase != InterviewPhase.Asking || !interview.IsAt(place))
                return new InterviewOutcome.MovedOn(interview.Version);
            var question = await InterviewQuestionTable.ReadAsync(work, interview.Id, place);
            var asked = question.FollowUpsAsked;
            if (asked.Count != alreadyAsked)
                return asked.Count > alreadyAsked ? new InterviewOutcome.Done(interview.Version) : new InterviewOutcome.MovedOn(interview.Version);
            var next = interview.Paired && followUp is { } wanted ? Wanted(question, wanted) : FollowUpChoice.Next(question.Asked, QuestionTicks.MadeSoFar(interview, question), asked);
            if (next is not { } index)
                return new InterviewOutcome.NoFollowUp();
            await InterviewQuestionTable.AskAsync(work, interview.Id, place, [.. asked, index]);
            return await writes.TouchedAsync(work, interview);
        }, cancellation);

    private static int? Wanted(StoredQuestion question, int wanted) =>
        wanted >= 0 && wanted < question.Asked.FollowUps.Count && !question.FollowUpsAsked.Contains(wanted) ? wanted : null;
}

using SreAcademy.Data.Study;

namespace SreAcademy.Data.Interviews;

/// <summary>Keeps the interviewer's notes to a question of a room, also after it was left: the candidate sees them with the report.</summary>
public sealed class WriteInterviewerNotes(InterviewWrites writes)
{
    /// <summary>UTF-16 units.</summary>
    public const int LongestText = 20_000;

    public async Task<InterviewOutcome> HandleAsync(long learnerId, string key, int place, string text, CancellationToken cancellation = default)
    {
        var words = StoredText.Of(text);
        return await writes.ChangeAsync(learnerId, key, async (work, interview) =>
        {
            if (interview.SeatOf(learnerId) != InterviewSeat.Interviewer)
                return new InterviewOutcome.OtherSeat();
            if (words.Length > LongestText)
                return new InterviewOutcome.TextTooLong();
            if (interview.Phase == InterviewPhase.Finished || place < 0 || place >= interview.Questions)
                return new InterviewOutcome.MovedOn(interview.Version);
            if ((await InterviewQuestionTable.ReadAsync(work, interview.Id, place)).InterviewerNotes == words)
                return new InterviewOutcome.Done(interview.Version);
            await InterviewQuestionTable.WriteNotesAsync(work, interview.Id, place, words);
            return await writes.TouchedAsync(work, interview);
        }, cancellation);
    }
}

using SreAcademy.Data.Study;

namespace SreAcademy.Data.Interviews;

/// <summary>Keeps what the candidate has written so far, as often as the page sends it.</summary>
public sealed class WriteAnswer(InterviewWrites writes)
{
    /// <summary>UTF-16 units.</summary>
    public const int LongestText = 20_000;

    /// <param name="place">Of the question that is answered; one that is not at hand any more keeps what it has.</param>
    public async Task<InterviewOutcome> HandleAsync(long learnerId, string key, int place, string text, CancellationToken cancellation = default)
    {
        var words = StoredText.Of(text);
        return await writes.ChangeAsync(learnerId, key, async (work, interview) =>
        {
            if (!interview.IsAnsweredBy(learnerId))
                return new InterviewOutcome.OtherSeat();
            if (words.Length > LongestText)
                return new InterviewOutcome.TextTooLong();
            if (interview.Phase != InterviewPhase.Asking || place != interview.Position)
                return new InterviewOutcome.MovedOn(interview.Version);
            if ((await InterviewQuestionTable.ReadAsync(work, interview.Id, place)).Answer == words)
                return new InterviewOutcome.Done(interview.Version);
            await InterviewQuestionTable.WriteAnswerAsync(work, interview.Id, place, words);
            return await writes.TouchedAsync(work, interview);
        }, cancellation);
    }
}

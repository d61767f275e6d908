using System.Security.Cryptography;
using System.Text;
using SreAcademy.Core.Interviews;
using SreAcademy.Core.Review;
using SreAcademy.Data.Study;

namespace SreAcademy.Data.Interviews;

/// <summary>What happens when a question is left, whether for the next one or by the end of the interview.</summary>
public sealed class QuestionEnd(KnownSchedulers schedulers, PracticeChanges changes, TimeProvider time)
{
    private readonly GradeEntry entry = new(schedulers, changes, time);

    /// <param name="passed">It is left for the next one, not by the end of the interview.</param>
    internal async ValueTask LeaveAsync(DatabaseWork work, StoredInterview interview, bool passed, DateTimeOffset now)
    {
        var question = await InterviewQuestionTable.ReadAsync(work, interview.Id, interview.Position);
        await InterviewQuestionTable.StopClockAsync(work, interview.Id, question, now);
        if (QuestionTicks.AtEnd(interview, question, passed) is not { } ticks)
            return;
        await InterviewQuestionTable.TickAsync(work, interview.Id, question.Place, ticks);
        if (interview.CandidateId is { } candidate && await IsQueuedAsync(work, interview, question, ticks, candidate, now))
            await InterviewQuestionTable.QueueAsync(work, interview.Id, question.Place, now);
    }

    /// <returns>Whether the card comes back to the candidate because of it. A card that was taken out of the catalog meanwhile does not.</returns>
    private async ValueTask<bool> IsQueuedAsync(
        DatabaseWork work, StoredInterview interview, StoredQuestion question, IReadOnlyList<PointTick> ticks, long candidate, DateTimeOffset now)
    {
        var card = question.Asked.CardId;
        var isNew = await ProgressTable.ReadAsync(work, candidate, card) is not { Memory.State: not MemoryState.New };
        Rating? given = null;
        var outcome = await entry.RecordAsItStandsAsync(
            work,
            new Grade
            {
                LearnerId = candidate,
                CardId = card,
                Rating = Rating.Again,
                ExpectedVersion = 0,
                AnswerId = AnswerId(interview.Key, question.Place, card),
                Duration = question.Used(now),
                Origin = ReviewOrigin.Interview,
                OriginPlace = $"/interview/{interview.Key}#q{question.Place + 1}",
            },
            isDue => given = InterviewEffect.Of([.. ticks.Select(tick => tick.Made)], question.FollowUpsAsked.Count > 0, isDue, isNew));
        return outcome is GradeOutcome.Recorded && given == Rating.Again;
    }

    // Always the same for the same question: what is sent again is one review.
    private static Guid AnswerId(string key, int place, long card) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes($"/interview/{key}/{place}/{card}")).AsSpan(0, 16));
}

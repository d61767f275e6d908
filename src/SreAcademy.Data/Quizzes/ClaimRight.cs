using SreAcademy.Core.Quiz;
using SreAcademy.Data.Study;

namespace SreAcademy.Data.Quizzes;

/// <summary>맞은 걸로: a learner says that a typed answer was right after all. It is kept as their own judgement, and the lapse is taken back.</summary>
public sealed class ClaimRight(GroupWriter writer, StoredQuizzes quizzes, QuizEnding ending, QuizMemory memory, TimeProvider time)
{
    public Task<ClaimOutcome> HandleAsync(long learnerId, string key, int place, CancellationToken cancellation = default) =>
        writer.WriteAsync(learnerId, work => ClaimAsync(work, learnerId, key, place), cancellation);

    private async ValueTask<ClaimOutcome> ClaimAsync(DatabaseWork work, long learnerId, string key, int place)
    {
        if (await quizzes.LockAsync(work, learnerId, key) is not { } found)
            return new ClaimOutcome.Unknown();
        if (await ending.IfLateAsync(work, found, StudyMoment.Now(time)) is not { } quiz)
            return new ClaimOutcome.Unknown();
        switch (await quizzes.ItemAsync(work, quiz, place))
        {
            case null:
                return new ClaimOutcome.NotAsked();
            case { Item: { Response: Response.Typed, IsRight: true, SelfGraded: true } claimed }:
                return new ClaimOutcome.Claimed(claimed, quiz.Version, Earlier: true);
            case { Item.IsRight: null } when quiz.IsExam:
                return new ClaimOutcome.NotJudgedYet();
            case { Item: { Response: Response.Typed, IsRight: false } } stored:
                var item = await memory.TakeBackAsync(work, quiz, stored.Item with { IsRight = true, Score = 1, SelfGraded = true });
                await QuizQuestionTable.WriteAsync(work, quiz.Id, stored with { Item = item });
                return new ClaimOutcome.Claimed(item, (await QuizTable.WriteAsync(work, quiz)).Version, Earlier: false);
            default:
                return new ClaimOutcome.NotClaimable();
        }
    }
}

namespace SreAcademy.Data.Quizzes;

/// <summary>힌트: whoever takes it is never graded Good. After the feedback of learning mode it changes nothing any more, and where there is none neither.</summary>
public sealed class UseHint(GroupWriter writer, QuizChanges changes)
{
    public Task<ChangeOutcome> HandleAsync(long learnerId, string key, int place, CancellationToken cancellation = default) => writer.WriteAsync(
        learnerId,
        work => changes.ChangeAsync(work, learnerId, key, place, (quiz, item) =>
            (quiz, item.Question.Hint is null || item.IsRight is not null ? item : item with { HintUsed = true })),
        cancellation);
}

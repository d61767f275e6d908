using SreAcademy.Core.Review;
using SreAcademy.Data.Study;

namespace SreAcademy.Data.Tests.Study;

public class StudyChangesTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Theory, SqliteData, PostgresData]
    public async Task Who_follows_a_learner_hears_of_an_answer_and_of_its_undoing_when_they_can_be_read(DatabaseKind kind)
    {
        await using var study = await Studying.BeginAsync(kind);
        var answer = await study.AnswerAsync(study.Cards[0]);
        var (reviews, heard) = (new List<int>(), new SemaphoreSlim(0));
        using var subscription = study.Changes.Subscribe(StudyChanges.KeyOf(study.Learner), async () =>
        {
            reviews.Add((await study.Progress.HandleAsync(study.Learner, study.Cards[0])).Reviews);
            heard.Release();
        });
        Assert.True(study.Changes.IsHeard);

        Assert.IsType<GradeOutcome.Recorded>(await study.Grade.HandleAsync(answer));
        Assert.True(await heard.WaitAsync(Patience));
        Assert.IsType<UndoOutcome.Undone>(await study.Undo.HandleAsync(study.Learner, answer.AnswerId));
        Assert.True(await heard.WaitAsync(Patience));

        Assert.Equal([1, 0], reviews);
        subscription.Dispose();
        Assert.False(study.Changes.IsHeard);
    }

    [Theory, SqliteData, PostgresData]
    public async Task Nobody_hears_of_others_or_of_what_was_refused(DatabaseKind kind)
    {
        await using var study = await Studying.BeginAsync(kind);
        var other = await study.AddLearnerAsync();
        var (heard, own) = (0, new TaskCompletionSource());
        using var subscription = study.Changes.Subscribe(StudyChanges.KeyOf(other), () => Task.FromResult(Interlocked.Increment(ref heard)));
        using var following = study.Changes.Subscribe(StudyChanges.KeyOf(study.Learner), () => Task.FromResult(own.TrySetResult()));

        Assert.IsType<GradeOutcome.Stale>(await study.Grade.HandleAsync((await study.AnswerAsync(study.Cards[0])) with { LearnerId = other, ExpectedVersion = 7 }));
        await study.GradedAsync(study.Cards[0], Rating.Easy);
        await own.Task.WaitAsync(Patience);

        Assert.Equal(0, heard);
    }
}

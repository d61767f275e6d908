using SreAcademy.Core.Quiz;
using SreAcademy.Core.Review;
using SreAcademy.Data.Quizzes;

namespace SreAcademy.Data.Tests.Quizzes;

public class ClaimTests
{
    private static readonly Response Typo = new Response.Typed("예싼");

    [Theory, SqliteData, PostgresData]
    public async Task A_claimed_answer_takes_the_lapse_back_and_recalls_the_card_that_was_due(DatabaseKind kind)
    {
        await using var quiz = await Quizzing.BeginAsync(kind, cards: 4);
        foreach (var card in quiz.Cards.Take(2))
            await quiz.Study.GradedAsync(card, Rating.Easy);
        quiz.Study.Time.Now += TimeSpan.FromDays(40);
        await quiz.Study.GradedAsync(quiz.Cards[2], Rating.Easy);
        var early = await quiz.Study.Progress.HandleAsync(quiz.Learner, quiz.Cards[2]);
        var key = await quiz.StartAsync([.. quiz.Cards.Select(card => Quizzing.Cloze(card))]);
        await quiz.Get<UseHint>().HandleAsync(quiz.Learner, key, 1);
        for (var place = 0; place < 4; place++)
            Assert.False((await quiz.AnsweredAsync(key, place, Typo)).Item.IsRight);

        for (var place = 0; place < 4; place++)
        {
            var claimed = await ClaimedAsync(quiz, key, place);
            Assert.Equal((true, 1, true, false, place == 0 ? Rating.Good : null), (claimed.Item.IsRight, claimed.Item.Score, claimed.Item.SelfGraded, claimed.Earlier, claimed.Item.Recorded));
            Assert.Equal(claimed with { Earlier = true }, await ClaimedAsync(quiz, key, place));
        }

        // Due: recalled. Due, but with a hint, not due, and new: as it was.
        Assert.Equal([MemoryState.Review, MemoryState.Review, MemoryState.Review, MemoryState.New], await StatesAsync(quiz));
        Assert.Equal([2, 1, 1, 0], await ReviewsAsync(quiz));
        Assert.Equal(early.Memory, (await quiz.Study.Progress.HandleAsync(quiz.Learner, quiz.Cards[2])).Memory);
        Assert.Equal((4, 1), (quiz.Study.Log().Count(entry => entry.Kind == ReviewLogKind.Undo), quiz.Study.Log().Count(entry => entry.Rating == Rating.Good)));
        Assert.Equal(0, (await quiz.Study.Rebuild.HandleAsync(write: false, _ => { })).Differences);
        Assert.Empty(await quiz.Get<ReadNotebook>().HandleAsync(quiz.Learner));
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_lapse_that_is_not_the_latest_any_more_stays(DatabaseKind kind)
    {
        await using var quiz = await Quizzing.BeginAsync(kind);
        var key = await quiz.StartAsync(Quizzing.Cloze(quiz.Cards[0]));
        await quiz.AnsweredAsync(key, 0, Typo);
        quiz.Study.Time.Now += TimeSpan.FromMinutes(20);
        await quiz.Study.GradedAsync(quiz.Cards[0]);

        var claimed = await ClaimedAsync(quiz, key, 0);
        Assert.Equal((true, Rating.Again), (claimed.Item.IsRight, claimed.Item.Recorded));

        Assert.Equal([Rating.Again, Rating.Good], quiz.Study.Log().Select(entry => entry.Rating!.Value));
    }

    [Theory, SqliteData, PostgresData]
    public async Task Only_a_typed_answer_that_was_judged_wrong_can_be_claimed(DatabaseKind kind)
    {
        await using var quiz = await Quizzing.BeginAsync(kind);
        var key = await quiz.StartAsync(Quizzing.Choice(quiz.Cards[0]), Quizzing.Cloze(quiz.Cards[1]), Quizzing.Cloze(quiz.Cards[2]), Quizzing.Recall(quiz.Cards[2]), Quizzing.Cloze(quiz.Cards[2]));
        await quiz.AnsweredAsync(key, 0, Quizzing.Wrong);
        await quiz.AnsweredAsync(key, 1, new Response.Typed("예산"));
        await quiz.AnsweredAsync(key, 2, new Response.GaveUp());
        await quiz.AnsweredAsync(key, 3, new Response.Recalled(false));

        for (var place = 0; place < 5; place++)
            Assert.IsType<ClaimOutcome.NotClaimable>(await quiz.Get<ClaimRight>().HandleAsync(quiz.Learner, key, place));
        Assert.IsType<ClaimOutcome.NotAsked>(await quiz.Get<ClaimRight>().HandleAsync(quiz.Learner, key, 5));
    }

    [Theory, SqliteData, PostgresData]
    public async Task In_an_exam_it_can_be_claimed_after_the_end(DatabaseKind kind)
    {
        await using var quiz = await Quizzing.BeginAsync(kind);
        await quiz.Study.GradedAsync(quiz.Cards[0], Rating.Easy);
        quiz.Study.Time.Now += TimeSpan.FromDays(40);
        var key = await quiz.StartAsync(Quizzing.Plan(QuizMode.Exam), [Quizzing.Cloze(quiz.Cards[0])]);
        await quiz.AnsweredAsync(key, 0, Typo);
        Assert.IsType<ClaimOutcome.NotJudgedYet>(await quiz.Get<ClaimRight>().HandleAsync(quiz.Learner, key, 0));
        await quiz.FinishedAsync(key);

        await ClaimedAsync(quiz, key, 0);

        Assert.Equal([Rating.Easy, Rating.Again, null, Rating.Good], quiz.Study.Log().Select(entry => entry.Rating));
        Assert.Equal(0, (await quiz.Study.Progress.HandleAsync(quiz.Learner, quiz.Cards[0])).Lapses);
    }

    private static async Task<ClaimOutcome.Claimed> ClaimedAsync(Quizzing quiz, string key, int place) =>
        Assert.IsType<ClaimOutcome.Claimed>(await quiz.Get<ClaimRight>().HandleAsync(quiz.Learner, key, place)) is var claimed
            ? claimed with { Item = claimed.Item with { Question = Same } }
            : null!;

    private static async Task<List<MemoryState>> StatesAsync(Quizzing quiz) => [.. (await ProgressAsync(quiz)).Select(progress => progress.Memory.State)];

    private static async Task<List<int>> ReviewsAsync(Quizzing quiz) => [.. (await ProgressAsync(quiz)).Select(progress => progress.Reviews)];

    private static async Task<List<CardProgress>> ProgressAsync(Quizzing quiz)
    {
        var all = new List<CardProgress>();
        foreach (var card in quiz.Cards)
            all.Add(await quiz.Study.Progress.HandleAsync(quiz.Learner, card));
        return all;
    }

    // Questions are compared by reference where they hold lists.
    private static readonly Question Same = Quizzing.Cloze(1);
}

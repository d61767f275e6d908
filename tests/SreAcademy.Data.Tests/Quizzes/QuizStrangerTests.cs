using System.Reflection;
using Microsoft.EntityFrameworkCore;
using SreAcademy.Core.Quiz;
using SreAcademy.Data.Quizzes;
using SreAcademy.Data.Study;

namespace SreAcademy.Data.Tests.Quizzes;

/// <summary>Every quiz command, sent by one learner with what belongs to another. One that is not listed here fails.</summary>
public class QuizStrangerTests
{
    private static readonly Dictionary<Type, Func<Sent, Task<bool>>> Commands = new()
    {
        // True: the stranger was told the same as of a quiz that does not exist, or got what is the stranger's own.
        [typeof(StartQuiz)] = async sent => await sent.Quiz.Get<StartQuiz>().HandleAsync(sent.Stranger, sent.StartId, Quizzing.Plan(), [Quizzing.Choice(sent.Quiz.Cards[0])]) is
            StartOutcome.Started { Earlier: false } started && started.Key != sent.Key,
        [typeof(ReadQuiz)] = async sent => await sent.Quiz.Get<ReadQuiz>().HandleAsync(sent.Stranger, sent.Key) is null,
        [typeof(ReadQuizVersion)] = async sent => await sent.Quiz.Get<ReadQuizVersion>().HandleAsync(sent.Stranger, sent.Key) is null,
        [typeof(AnswerQuestion)] = async sent =>
            await sent.Quiz.SendAsync(sent.Answer with { LearnerId = sent.Stranger }) is AnswerOutcome.Unknown
            && await sent.Quiz.SendAsync(sent.Answer with { LearnerId = sent.Stranger, Place = 1 }) is AnswerOutcome.Unknown
            && await sent.Quiz.SendAsync(sent.Answer with { LearnerId = sent.Stranger, Place = 99 }) is AnswerOutcome.Unknown,
        [typeof(UseHint)] = async sent => await sent.Quiz.Get<UseHint>().HandleAsync(sent.Stranger, sent.Key, 1) is ChangeOutcome.Unknown,
        [typeof(FlagQuestion)] = async sent => await sent.Quiz.Get<FlagQuestion>().HandleAsync(sent.Stranger, sent.Key, 1, true) is ChangeOutcome.Unknown,
        [typeof(MoveTo)] = async sent => await sent.Quiz.Get<MoveTo>().HandleAsync(sent.Stranger, sent.Key, 1) is ChangeOutcome.Unknown,
        [typeof(ClaimRight)] = async sent => await sent.Quiz.Get<ClaimRight>().HandleAsync(sent.Stranger, sent.Key, 0) is ClaimOutcome.Unknown,
        [typeof(FinishQuiz)] = async sent => await sent.Quiz.Get<FinishQuiz>().HandleAsync(sent.Stranger, sent.Key) is FinishOutcome.Unknown,
        [typeof(ReportQuestion)] = async sent => await sent.Quiz.Get<ReportQuestion>().HandleAsync(sent.Stranger, sent.Key, 0, "신고") is QuestionReportOutcome.Unknown,
        [typeof(ReadRunningQuizzes)] = async sent => (await sent.Quiz.Get<ReadRunningQuizzes>().HandleAsync(sent.Stranger)).Count == 0,
        [typeof(ReadQuizHistory)] = async sent => await sent.Quiz.Get<ReadQuizHistory>().HandleAsync(sent.Stranger) is { Quizzes: [], HasMore: false },
        [typeof(ReadNotebook)] = async sent => (await sent.Quiz.Get<ReadNotebook>().HandleAsync(sent.Stranger)).Count == 0,
    };

    internal static IReadOnlyCollection<Type> Listed => Commands.Keys;

    [Fact]
    public void Every_quiz_command_is_listed_here()
    {
        var commands = typeof(StartQuiz).Assembly.GetExportedTypes()
            .Where(type => type.Namespace == typeof(StartQuiz).Namespace && type.GetMethods(BindingFlags.Public | BindingFlags.Instance).Any(method => method.Name == "HandleAsync"));

        Assert.Equal(commands.Select(type => type.Name).Order(), Commands.Keys.Select(type => type.Name).Order());
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_stranger_neither_sees_nor_changes_what_is_anothers(DatabaseKind kind)
    {
        await using var quiz = await Quizzing.BeginAsync(kind);
        var start = Guid.NewGuid();
        var begun = await quiz.Get<StartQuiz>().HandleAsync(quiz.Learner, start, Quizzing.Plan(limit: TimeSpan.FromHours(1)), [Quizzing.Choice(quiz.Cards[0]), Quizzing.Choice(quiz.Cards[1])]);
        var key = Assert.IsType<StartOutcome.Started>(begun).Key;
        var answer = quiz.Answer(key, 0, Quizzing.Wrong);
        await quiz.SendAsync(answer);
        var before = await OwnedAsync(quiz);

        // Also when its time is up: not even that may a stranger bring about.
        foreach (var later in new[] { TimeSpan.Zero, TimeSpan.FromHours(2) })
        {
            quiz.Study.Time.Now += later;
            foreach (var (command, send) in Commands)
            {
                var stranger = await quiz.Study.AddLearnerAsync();
                Assert.True(await send(new Sent(quiz, stranger, key, start, answer)), command.Name);
                Assert.Equal(before, await OwnedAsync(quiz));
            }
        }
    }

    /// <summary>All that the database holds of the owner, as text.</summary>
    private static async Task<string> OwnedAsync(Quizzing quiz)
    {
        await using var context = quiz.Study.Database.Context();
        var quizzes = context.Quizzes.AsNoTracking().Where(row => row.LearnerId == quiz.Learner);
        return System.Text.Json.JsonSerializer.Serialize(new
        {
            Quizzes = await quizzes.ToListAsync(),
            Questions = await context.QuizQuestions.AsNoTracking().Where(row => quizzes.Any(one => one.Id == row.QuizId)).OrderBy(row => row.Place).ToListAsync(),
            Progress = await context.Progress.AsNoTracking().Where(row => row.LearnerId == quiz.Learner).ToListAsync(),
            Log = await context.ReviewLog.AsNoTracking().Where(row => row.LearnerId == quiz.Learner).ToListAsync(),
            Reports = await context.CardReports.AsNoTracking().ToListAsync(),
        });
    }

    /// <param name="Answer">The owner's, as it was sent.</param>
    private sealed record Sent(Quizzing Quiz, long Stranger, string Key, Guid StartId, QuizAnswer Answer);
}

using System.Reflection;
using Microsoft.EntityFrameworkCore;
using SreAcademy.Core.Progress;
using SreAcademy.Core.Quiz;
using SreAcademy.Data.Progress;
using SreAcademy.Data.Quizzes;
using SreAcademy.Data.Tests.Quizzes;

namespace SreAcademy.Data.Tests.Progress;

/// <summary>Every command about progress, sent by one learner with what belongs to another. One that is not listed here fails.</summary>
public class ProgressStrangerTests
{
    private static readonly DateOnly Today = new(2026, 1, 5);
    private static readonly StudyGoal Goal = new() { Target = 0.9, By = Today.AddDays(99) };

    private static readonly Dictionary<Type, Func<Sent, Task<bool>>> Commands = new()
    {
        // True: the stranger was told the same as of what does not exist, or got what is the stranger's own.
        [typeof(ReadStandings)] = async sent => await sent.Quiz.Get<ReadStandings>().HandleAsync(sent.Stranger) is { Cards: [], Suspended.Count: 0, SecondsPerReview: null, ReviewedToday: 0 },
        [typeof(ReadPastStandings)] = async sent => (await sent.Quiz.Get<ReadPastStandings>().HandleAsync(sent.Stranger, DateOnly.MaxValue)).Count == 0,
        [typeof(ReadStudyDigest)] = async sent => await sent.Quiz.DigestAsync(sent.Stranger) is { Days: [], Calibration: [] },
        [typeof(ReadConfidence)] = async sent => (await sent.Quiz.Get<ReadConfidence>().HandleAsync(sent.Stranger)).Count == 0,
        [typeof(ReadGoals)] = async sent => (await sent.Quiz.Get<ReadGoals>().HandleAsync(sent.Stranger)).Count == 0,
        [typeof(AddGoal)] = async sent => await sent.Quiz.Get<AddGoal>().HandleAsync(sent.Stranger, sent.SaveId, Goal, Today) is GoalOutcome.Added added && added.Goal.Id != sent.GoalId,
        [typeof(RemoveGoal)] = async sent => await sent.Quiz.Get<RemoveGoal>().HandleAsync(sent.Stranger, sent.GoalId) is RemovalOutcome.Unknown,
    };

    internal static IReadOnlyCollection<Type> Listed => Commands.Keys;

    [Fact]
    public void Every_command_about_progress_is_listed_here()
    {
        var commands = typeof(ReadStandings).Assembly.GetExportedTypes()
            .Where(type => type.Namespace == typeof(ReadStandings).Namespace && type.GetMethods(BindingFlags.Public | BindingFlags.Instance).Any(method => method.Name == "HandleAsync"));

        Assert.Equal(commands.Select(type => type.Name).Order(), Commands.Keys.Select(type => type.Name).Order());
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_stranger_neither_sees_nor_changes_what_is_anothers(DatabaseKind kind)
    {
        await using var quiz = await Quizzing.BeginAsync(kind);
        var save = Guid.NewGuid();
        await quiz.StudyAsync(quiz.Learner);
        await quiz.Study.Suspend.HandleAsync(quiz.Learner, quiz.Cards[0]);
        var goal = Assert.IsType<GoalOutcome.Added>(await quiz.Get<AddGoal>().HandleAsync(quiz.Learner, save, Goal, Today)).Goal;
        var key = await quiz.StartAsync(Quizzing.Choice(quiz.Cards[0]));
        Assert.IsType<AnswerOutcome.Recorded>(await quiz.SendAsync(quiz.Answer(key, 0, Quizzing.Right) with { Confidence = Confidence.Sure }));
        await quiz.DigestAsync();
        var before = await OwnedAsync(quiz);

        foreach (var (command, send) in Commands)
        {
            var stranger = await quiz.Study.AddLearnerAsync();
            Assert.True(await send(new Sent(quiz, stranger, save, goal.Id)), command.Name);
            Assert.Equal(before, await OwnedAsync(quiz));
        }
    }

    /// <summary>All that the database holds of the owner's progress, as text.</summary>
    private static async Task<string> OwnedAsync(Quizzing quiz)
    {
        await using var context = quiz.Study.Database.Context();
        return System.Text.Json.JsonSerializer.Serialize(new
        {
            Goals = await context.Goals.AsNoTracking().Where(row => row.LearnerId == quiz.Learner).ToListAsync(),
            Digest = await context.StudyDigests.AsNoTracking().Where(row => row.LearnerId == quiz.Learner).ToListAsync(),
            Progress = await context.Progress.AsNoTracking().Where(row => row.LearnerId == quiz.Learner).ToListAsync(),
            Log = await context.ReviewLog.AsNoTracking().Where(row => row.LearnerId == quiz.Learner).ToListAsync(),
        });
    }

    /// <param name="SaveId">Under which the owner added the goal.</param>
    private sealed record Sent(Quizzing Quiz, long Stranger, Guid SaveId, long GoalId);
}

using System.Security.Cryptography;
using SreAcademy.Core.Quiz;
using SreAcademy.Data.Study;

namespace SreAcademy.Data.Quizzes;

/// <summary>Begins a quiz and stores its questions as they are asked, once for each start.</summary>
public sealed class StartQuiz(GroupWriter writer, TimeProvider time)
{
    /// <summary>Quizzes of one learner that run at the same time. Nothing ends one in silence: whoever has so many chooses which to finish.</summary>
    public const int MostRunning = 50;

    /// <param name="startId">Made once for each start, however often it is sent.</param>
    /// <param name="questions">Made from the plan; at most <see cref="QuizPlan.MostQuestions"/>.</param>
    public async Task<StartOutcome> HandleAsync(long learnerId, Guid startId, QuizPlan plan, IReadOnlyList<Question> questions, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(questions);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(questions.Count, QuizPlan.MostQuestions);
        ArgumentOutOfRangeException.ThrowIfEqual(startId, Guid.Empty);
        if (questions.Count == 0)
            return new StartOutcome.NoQuestions();
        var start = new Start(learnerId, startId.ToString("N"), RandomNumberGenerator.GetHexString(32, lowercase: true), plan, questions, [.. questions.Select(QuizJson.Write)]);
        return await writer.WriteAsync(learnerId, work => StartAsync(work, start), cancellation);
    }

    private async ValueTask<StartOutcome> StartAsync(DatabaseWork work, Start start)
    {
        if (!await work.FirstAsync(QuizTable.LockLearner, _ => true, start.LearnerId))
            return new StartOutcome.UnknownLearner();
        if (await work.FirstAsync(QuizTable.ByStart, row => row.GetString(0), start.LearnerId, start.StartId) is { } earlier)
            return new StartOutcome.Started(earlier, Earlier: true);
        var now = StudyMoment.Now(time);
        var running = (int)await work.FirstAsync(QuizTable.CountRunning, row => row.GetInt64(0), start.LearnerId, now.ToUnixTimeMilliseconds());
        if (running >= MostRunning)
            return new StartOutcome.TooMany(running, MostRunning);
        var id = await work.FirstAsync(
            QuizTable.Insert, row => row.GetInt64(0), start.Key, start.LearnerId, start.StartId, QuizJson.Write(start.Plan), start.Questions.Count,
            now.ToUnixTimeMilliseconds(), (now + start.Plan.Limit)?.ToUnixTimeMilliseconds(), 0, 1);
        for (var place = 0; place < start.Questions.Count; place++)
            await QuizQuestionTable.AddAsync(work, id, place, start.Questions[place], start.Bodies[place]);
        return new StartOutcome.Started(start.Key, Earlier: false);
    }

    private sealed record Start(long LearnerId, string StartId, string Key, QuizPlan Plan, IReadOnlyList<Question> Questions, IReadOnlyList<string> Bodies);
}

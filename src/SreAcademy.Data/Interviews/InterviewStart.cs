using System.Security.Cryptography;
using SreAcademy.Core.Interviews;

namespace SreAcademy.Data.Interviews;

/// <summary>What beginning alone and opening a room have in common.</summary>
internal sealed record InterviewStart(long LearnerId, Guid StartId, InterviewPlan Plan, IReadOnlyList<AskedQuestion> Questions)
{
    /// <summary>Of one owner; whoever has so many has lost sight of them.</summary>
    public const int MostUnfinished = 20;

    private static readonly Statement Situation = new("""
        SELECT (SELECT i.key FROM interviews i WHERE i.owner_id = l.id AND i.start_id = @start),
            (SELECT count(*) FROM interviews i WHERE i.owner_id = l.id AND i.finished_at IS NULL)
        FROM learners l WHERE l.id = @learner AND l.disabled_at IS NULL
        """);

    public static InterviewStart Of(long learnerId, Guid startId, InterviewPlan plan, IReadOnlyList<AskedQuestion> questions)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(questions);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(questions.Count, InterviewPlan.MostQuestions);
        if (startId == Guid.Empty)
            throw new ArgumentException("a start has an id of its own", nameof(startId));
        return new InterviewStart(learnerId, startId, plan, questions);
    }

    /// <param name="invite">Of a room; null for an interview alone.</param>
    public async ValueTask<StartResult> MakeAsync(DatabaseWork work, DateTimeOffset now, RoomInvite? invite)
    {
        if (await SituationAsync(work) is not { } situation)
            return new StartResult.UnknownLearner();
        if (situation.Earlier is { } earlier)
            return new StartResult.MadeBefore(earlier);
        if (Questions.Count == 0)
            return new StartResult.NoQuestions();
        if (situation.Unfinished >= MostUnfinished)
            return new StartResult.TooMany();
        var isAlone = invite is null;
        var key = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        var made = new NewInterview(
            key, StartId, LearnerId, isAlone ? LearnerId : null, !isAlone, Plan, Questions.Count, isAlone ? InterviewPhase.Asking : InterviewPhase.Waiting, now, invite);
        // Null: another instance was quicker with the same start, and has committed by now.
        if (await InterviewTable.AddAsync(work, made) is not { } id)
            return new StartResult.MadeBefore((await SituationAsync(work))!.Earlier!);
        for (var place = 0; place < Questions.Count; place++)
            await InterviewQuestionTable.AddAsync(work, id, place, Questions[place], isAlone && place == 0 ? now : null);
        return new StartResult.Made(key);
    }

    private ValueTask<StartSituation?> SituationAsync(DatabaseWork work) => work.FirstAsync(
        Situation, row => new StartSituation(row.IsDBNull(0) ? null : row.GetString(0), (int)row.GetInt64(1)), StartId.ToString("N"), LearnerId);

    private sealed record StartSituation(string? Earlier, int Unfinished);
}

internal abstract record StartResult
{
    public sealed record Made(string Key) : StartResult;

    public sealed record MadeBefore(string Key) : StartResult;

    public sealed record NoQuestions : StartResult;

    public sealed record TooMany : StartResult;

    public sealed record UnknownLearner : StartResult;
}

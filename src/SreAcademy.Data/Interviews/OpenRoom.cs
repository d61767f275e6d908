using SreAcademy.Core.Interviews;

namespace SreAcademy.Data.Interviews;

/// <summary>Opens a room for two: the learner asks, whoever comes by the link answers.</summary>
public sealed class OpenRoom(InterviewWrites writes)
{
    /// <param name="startId">Made by the page for each start; sent again, it opens nothing.</param>
    /// <param name="questions">See <see cref="InterviewQuestions"/>; kept as they are.</param>
    /// <param name="lifetime">Of the link; <see cref="InviteLifetime.Default"/> for null.</param>
    public async Task<OpenRoomOutcome> HandleAsync(
        long learnerId, Guid startId, InterviewPlan plan, IReadOnlyList<AskedQuestion> questions, TimeSpan? lifetime = null, CancellationToken cancellation = default)
    {
        var start = InterviewStart.Of(learnerId, startId, plan, questions);
        return await writes.WriteAsync<OpenRoomOutcome>(learnerId, async work =>
        {
            var now = writes.Now;
            var (token, invite) = RoomInvite.New(now, lifetime ?? InviteLifetime.Default);
            return await start.MakeAsync(work, now, invite) switch
            {
                StartResult.Made made => new OpenRoomOutcome.Opened(made.Key, token, invite.ExpiresAt),
                StartResult.MadeBefore before => new OpenRoomOutcome.OpenedBefore(before.Key),
                StartResult.NoQuestions => new OpenRoomOutcome.NoQuestions(),
                StartResult.TooMany => new OpenRoomOutcome.TooMany(InterviewStart.MostUnfinished),
                _ => new OpenRoomOutcome.UnknownLearner(),
            };
        }, cancellation);
    }
}

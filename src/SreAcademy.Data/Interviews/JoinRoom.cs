using SreAcademy.Data.Study;

namespace SreAcademy.Data.Interviews;

/// <summary>Takes the candidate's seat by the room's link, or goes back to it. Once taken, it stays with that learner.</summary>
public sealed class JoinRoom(InterviewWrites writes)
{
    /// <summary>Characters; a token has 32.</summary>
    internal const int LongestToken = 100;

    private static readonly Statement Enabled = new("SELECT l.id FROM learners l WHERE l.id = @learner AND l.disabled_at IS NULL");

    /// <param name="token">As it came from the link: anything.</param>
    public async Task<JoinOutcome> HandleAsync(long learnerId, string token, CancellationToken cancellation = default)
    {
        var words = StoredText.Of(token);
        if (words.Length is 0 or > LongestToken)
            return new JoinOutcome.NoInvitation();
        var hash = RoomInvite.HashOf(words);
        return await writes.WriteAsync(learnerId, work => JoinAsync(work, learnerId, hash), cancellation);
    }

    private async ValueTask<JoinOutcome> JoinAsync(DatabaseWork work, long learnerId, string hash)
    {
        if (await work.FirstAsync<long?>(Enabled, row => row.GetInt64(0), learnerId) is null)
            return new JoinOutcome.UnknownLearner();
        // Held until the end: of two who come at once, the second finds the seat taken.
        if (await InterviewTable.LockInvitedAsync(work, hash) is not { } room)
            return new JoinOutcome.NoInvitation();
        // These two are in already: that a link has expired since keeps nobody from going back.
        if (room.OwnerId == learnerId)
            return new JoinOutcome.OwnRoom(room.Key);
        if (room.CandidateId == learnerId)
            return new JoinOutcome.Joined(room.Key);
        if (room.InviteExpiresAt <= writes.Now || room.Phase == InterviewPhase.Finished)
            return new JoinOutcome.NoInvitation();
        if (room.CandidateId is not null)
            return new JoinOutcome.SeatTaken();
        // Whoever began it has left for good: what was answered is not another's.
        if (room.Phase != InterviewPhase.Waiting)
            return new JoinOutcome.NoInvitation();
        await InterviewTable.SeatAsync(work, room.Id, learnerId);
        writes.Announce(work, room.Key);
        return new JoinOutcome.Joined(room.Key);
    }
}

using SreAcademy.Data.Study;

namespace SreAcademy.Data.Interviews;

/// <summary>What a room's link says before the seat is taken. Looking at it changes nothing.</summary>
/// <param name="InterviewerName">The name the interviewer goes by with others; null without one.</param>
/// <param name="IsTaken">Another learner sits on the candidate's seat.</param>
public sealed record RoomInvitation(string? InterviewerName, int Questions, TimeSpan TimePerQuestion, bool IsTaken);

public sealed class ReadInvitation(AcademyDatabase database, TimeProvider time)
{
    private static readonly Statement Invited = new($"""
        SELECT {StoredInterview.Columns}, o.name FROM interviews i JOIN learners o ON o.id = i.owner_id WHERE i.invite_hash = @hash
        """);

    /// <param name="learnerId">Null for a visitor.</param>
    /// <param name="token">As it came from the link: anything.</param>
    /// <returns>Null where <see cref="JoinRoom"/> would let nobody in.</returns>
    public async Task<RoomInvitation?> HandleAsync(long? learnerId, string token, CancellationToken cancellation = default)
    {
        var words = StoredText.Of(token);
        if (words.Length is 0 or > JoinRoom.LongestToken)
            return null;
        await using var work = new DatabaseWork(await database.OpenAsync(cancellation));
        var found = await work.FirstAsync(
            Invited,
            row => (Room: StoredInterview.Read(row), Name: row.IsDBNull(StoredInterview.ColumnCount) ? null : row.GetString(StoredInterview.ColumnCount)),
            RoomInvite.HashOf(words));
        if (found is not { Room: { } room })
            return null;
        var isIn = learnerId is not null && (room.OwnerId == learnerId || room.CandidateId == learnerId);
        if (!isIn && (room.InviteExpiresAt <= StudyMoment.Now(time) || room.Phase == InterviewPhase.Finished || (room.CandidateId is null && room.Phase != InterviewPhase.Waiting)))
            return null;
        return new RoomInvitation(found.Name, room.Questions, room.Plan.TimePerQuestion, !isIn && room.CandidateId is not null);
    }
}

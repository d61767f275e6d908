using Microsoft.EntityFrameworkCore;

namespace SreAcademy.Data.Interviews;

/// <summary>Empties the seats of a learner who deletes everything, in rooms that belong to others: what was written there goes, the room stays its owner's.</summary>
public static class LeaveRooms
{
    /// <summary>Within the transaction that deletes the learner, before it does.</summary>
    /// <returns>Rooms that were left.</returns>
    public static async Task<int> LeaveRoomsAsync(this AcademyDbContext context, long learnerId, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(context);
        // First the rooms: their rows are what both seats' writes wait for.
        var rooms = context.Interviews.Where(row => row.CandidateId == learnerId && row.OwnerId != learnerId);
        var ids = await rooms.Select(row => row.Id).ToListAsync(cancellation);
        // Nobody else comes in by the old link.
        var left = await rooms.ExecuteUpdateAsync(
            row => row.SetProperty(one => one.CandidateId, (long?)null)
                .SetProperty(one => one.InviteHash, (string?)null)
                .SetProperty(one => one.InviteExpiresAt, (DateTimeOffset?)null)
                .SetProperty(one => one.Version, one => one.Version + 1),
            cancellation);
        await context.InterviewQuestions.Where(row => ids.Contains(row.InterviewId)).ExecuteUpdateAsync(row => row.SetProperty(one => one.Answer, ""), cancellation);
        return left;
    }
}

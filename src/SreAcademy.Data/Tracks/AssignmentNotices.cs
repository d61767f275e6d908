using SreAcademy.Data.Messages;
using SreAcademy.Data.Teams;

namespace SreAcademy.Data.Tracks;

/// <summary>What people are told about what is assigned. Nobody is told of one's own doing.</summary>
internal static class AssignmentNotices
{
    public static string AddressOf(string key) => $"/assignments/{key}";

    /// <param name="occasion">What tells it from the same news of another time.</param>
    /// <param name="address">Null for those who may not look at it any more.</param>
    public static async ValueTask TellAsync(
        DatabaseWork work, DateTimeOffset now, TeamSeat seat, IEnumerable<long> learnerIds, NoticeEvent kind, string key, string occasion, NoticeBody body, string? address)
    {
        var word = kind switch
        {
            NoticeEvent.Assigned => "assigned",
            NoticeEvent.AssignmentChanged => "changed",
            NoticeEvent.AssignmentEnded => "ended",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "not about an assignment"),
        };
        foreach (var learnerId in learnerIds.Where(id => id != seat.LearnerId))
            await NoticeTable.AddAsync(work, now, learnerId, kind, $"{word}:{key}:{occasion}", body, address);
    }

    public static NoticeBody BodyOf(string team, string track, AssignmentTerms terms) =>
        new(team, track, Start: terms.Start.DayNumber, Due: terms.Due.DayNumber, Note: terms.Note.Length == 0 ? null : terms.Note);
}

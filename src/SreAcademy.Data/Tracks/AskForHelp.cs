using System.Globalization;
using SreAcademy.Core.Teams;
using SreAcademy.Data.Messages;
using SreAcademy.Data.Study;
using SreAcademy.Data.Teams;

namespace SreAcademy.Data.Tracks;

/// <summary>도움 요청: tells the leads that somebody is stuck, until it is settled. Asking again says it in other words, without calling them again.</summary>
public sealed class AskForHelp(TrackWrites writes, StoredTracks tracks)
{
    /// <param name="note">As it was typed; may be empty.</param>
    public Task<AssignmentOutcome> HandleAsync(long learnerId, string key, string note, CancellationToken cancellation = default)
    {
        var kept = StoredText.Of(note);
        return writes.OwnAsync(learnerId, key, async (work, seat, stored, own) =>
        {
            if (kept.Length > TeamLimits.LongestNote)
                return new AssignmentOutcome.LongNote(kept.Length);
            if (own.Help?.Note == kept)
                return new AssignmentOutcome.Done();
            var now = writes.Now;
            await AssignedTable.AskAsync(work, stored.Id, learnerId, own.Help?.AskedAt ?? now, kept);
            if (own.Help is null)
                await TellAsync(work, seat, stored, now, kept);
            writes.Announce(work, seat);
            return new AssignmentOutcome.Done();
        }, cancellation);
    }

    private async ValueTask TellAsync(DatabaseWork work, TeamSeat seat, StoredAssignment stored, DateTimeOffset now, string note)
    {
        var members = await MemberTable.ReadAsync(work, seat.TeamId);
        var body = new NoticeBody(
            seat.Name, tracks.Read(stored.Body, stored.TrackKey, stored.TrackVersion)?.Name, members.First(member => member.Id == seat.LearnerId).Name,
            Due: stored.Due.DayNumber, Note: note.Length == 0 ? null : note);
        var occasion = now.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        foreach (var lead in members.Where(member => member.Role == TeamRole.Lead && member.Id != seat.LearnerId))
            await NoticeTable.AddAsync(work, now, lead.Id, NoticeEvent.HelpAsked, $"help:{stored.Key}:{seat.LearnerId}:{occasion}", body, AssignmentNotices.AddressOf(stored.Key));
    }
}

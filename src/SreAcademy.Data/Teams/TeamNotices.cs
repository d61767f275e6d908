using SreAcademy.Data.Messages;

namespace SreAcademy.Data.Teams;

/// <summary>What people of a team are told about it.</summary>
internal static class TeamNotices
{
    public static string AddressOf(string key) => $"/teams/{key}";

    /// <summary>All of a team but who did it.</summary>
    /// <inheritdoc cref="TellAsync" path="/param"/>
    public static async ValueTask TellOthersAsync(DatabaseWork work, DateTimeOffset now, TeamSeat seat, NoticeEvent kind, string? address)
    {
        var others = (await MemberTable.ReadAsync(work, seat.TeamId)).Select(member => member.Id).Where(id => id != seat.LearnerId);
        await TellAsync(work, now, others, kind, seat.Key, new NoticeBody(seat.Name), address);
    }

    /// <param name="address">Null where there is nothing to go to any more.</param>
    public static async ValueTask TellAsync(
        DatabaseWork work, DateTimeOffset now, IEnumerable<long> learnerIds, NoticeEvent kind, string teamKey, NoticeBody body, string? address)
    {
        foreach (var learnerId in learnerIds)
            await NoticeTable.AddAsync(work, now, learnerId, kind, $"{(int)kind}:{teamKey}:{now.ToUnixTimeMilliseconds()}", body, address);
    }
}

using SreAcademy.Data.Messages;

namespace SreAcademy.Data.Teams;

/// <summary>What people of a team are told about it.</summary>
internal static class TeamNotices
{
    public static string AddressOf(string key) => $"/teams/{key}";

    /// <param name="address">Null where there is nothing to go to any more.</param>
    public static async ValueTask TellAsync(
        DatabaseWork work, DateTimeOffset now, IEnumerable<long> learnerIds, NoticeEvent kind, string teamKey, NoticeBody body, string? address)
    {
        foreach (var learnerId in learnerIds)
            await NoticeTable.AddAsync(work, now, learnerId, kind, $"{(int)kind}:{teamKey}:{now.ToUnixTimeMilliseconds()}", body, address);
    }
}

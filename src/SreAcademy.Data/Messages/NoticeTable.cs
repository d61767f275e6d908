using System.Text.Json;
using SreAcademy.Data.Auditing;

namespace SreAcademy.Data.Messages;

/// <summary>The table <c>notices</c>: written in the transaction of what is told. Letters about it are made from the row afterwards.</summary>
internal static class NoticeTable
{
    private static readonly Statement Insert = new("""
        INSERT INTO notices (learner_id, kind, key, body, address, created_at) VALUES (@learner, @kind, @key, @body, @address, @now)
        ON CONFLICT (learner_id, key) DO NOTHING
        """);

    /// <param name="key">Told once for each.</param>
    /// <param name="address">Within the site; null where there is no such place.</param>
    public static async ValueTask AddAsync(
        DatabaseWork work, DateTimeOffset now, long learnerId, NoticeEvent kind, string key, NoticeBody body, string? address) =>
        await work.ExecuteAsync(Insert, learnerId, (int)kind, key, JsonSerializer.Serialize(body, AuditTable.Json), address, now.ToUnixTimeMilliseconds());

    public static NoticeBody ReadBody(string json) => JsonSerializer.Deserialize<NoticeBody>(json, AuditTable.Json) ?? new NoticeBody();
}

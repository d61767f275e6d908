using System.Data.Common;

namespace SreAcademy.Data.Messages;

/// <summary>What a learner was told, the newest first.</summary>
public sealed class ReadNotices(AcademyDatabase database)
{
    public const int Most = 200;

    private static readonly Statement Latest = new($"""
        SELECT id, kind, body, address, created_at, read_at FROM notices WHERE learner_id = @learner ORDER BY created_at DESC, id DESC LIMIT {Most}
        """);

    public async Task<IReadOnlyList<NoticeView>> HandleAsync(long learnerId, CancellationToken cancellation = default)
    {
        await using var work = new DatabaseWork(await database.OpenAsync(cancellation));
        return await work.ListAsync(Latest, Read, learnerId);
    }

    private static NoticeView Read(DbDataReader row) => new(
        row.GetInt64(0), (NoticeEvent)row.GetInt32(1), NoticeTable.ReadBody(row.GetString(2)), row.IsDBNull(3) ? null : row.GetString(3),
        DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(4)), !row.IsDBNull(5));
}

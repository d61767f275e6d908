using System.Data.Common;
using SreAcademy.Data.Study;

namespace SreAcademy.Data.Messages;

/// <summary>How sending goes, for the operator: no addresses, no content.</summary>
public sealed class ReadOutbox(AcademyDatabase database, TimeProvider time)
{
    /// <summary>Whoever sends has answered long before.</summary>
    private static readonly TimeSpan Answer = TimeSpan.FromMinutes(10);

    private static readonly Statement Waiting = new("SELECT count(*) FROM messages WHERE sent_at IS NULL AND dropped_at IS NULL AND handed_over_at IS NULL");

    private static readonly Statement Unclear = new("""
        SELECT count(*) FROM messages WHERE sent_at IS NULL AND dropped_at IS NULL AND handed_over_at IS NOT NULL AND handed_over_at < @before
        """);

    private static readonly Statement Problems = new("""
        SELECT channel, created_at, attempts, failure, dropped_at, not_before FROM messages WHERE sent_at IS NULL AND failure IS NOT NULL ORDER BY created_at DESC, id DESC LIMIT 50
        """);

    public async Task<OutboxView> HandleAsync(CancellationToken cancellation = default)
    {
        await using var work = new DatabaseWork(await database.OpenAsync(cancellation));
        await work.BeginAsync(async connection => await database.BeginReadAsync(connection, cancellation));
        return new OutboxView(
            (int)await work.FirstAsync(Waiting, row => row.GetInt64(0)),
            (int)await work.FirstAsync(Unclear, row => row.GetInt64(0), (StudyMoment.Now(time) - Answer).ToUnixTimeMilliseconds()),
            await work.ListAsync(Problems, Read));
    }

    private static OutboxProblem Read(DbDataReader row) => new(
        (MessageChannel)row.GetInt32(0), DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(1)), row.GetInt32(2), row.GetString(3),
        row.IsDBNull(4) ? DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(5)) : null);
}

using System.Data.Common;

namespace SreAcademy.Data.Messages;

/// <summary>The table <c>messages</c>: what is to be sent. See .github/decisions/0051-outbox.md.</summary>
internal static class OutboxTable
{
    private const string Waits = "sent_at IS NULL AND dropped_at IS NULL AND handed_over_at IS NULL";

    private static readonly Statement Learner = new("SELECT id FROM learners WHERE id = @learner") { LocksRows = true };

    private static readonly Statement Team = new("SELECT id FROM teams WHERE id = @team") { LocksRows = true };

    private static readonly Statement Insert = new("""
        INSERT INTO messages (key, channel, learner_id, team_id, subject, body, can_be_stopped, created_at, not_before, attempts, dropped_at)
        VALUES (@key, @channel, @learner, @team, @heading, @body, @stoppable, @now, @not_before, 0, @dropped) ON CONFLICT (key) DO NOTHING
        """);

    private static readonly Statement Due = new($"SELECT id FROM messages WHERE {Waits} AND not_before <= @now AND channel = @channel ORDER BY not_before, id LIMIT 20");

    // Whoever is second, in another instance too, waits for the first to commit and then changes nothing.
    private static readonly Statement Claim = new($"UPDATE messages SET handed_over_at = @now WHERE id = @message AND {Waits} AND not_before <= @now");

    private static readonly Statement One = new("""
        SELECT m.key, m.learner_id, m.subject, m.body, m.can_be_stopped, l.email, l.disabled_at, s.digest, s.assignment_mail, t.webhook, t.webhook_pace, t.archived_at, l.email_confirmed
        FROM messages m LEFT JOIN learners l ON l.id = m.learner_id LEFT JOIN message_settings s ON s.learner_id = m.learner_id LEFT JOIN teams t ON t.id = m.team_id
        WHERE m.id = @message
        """);

    private static readonly Statement Drop = new("UPDATE messages SET dropped_at = @now, subject = '', body = '' WHERE id = @message");

    /// <summary>For whoever is gone nothing is kept; for who is deleted meanwhile the deletion waits.</summary>
    /// <returns>Whether it was new.</returns>
    public static async ValueTask<bool> AddAsync(DatabaseWork work, NewMessage message, DateTimeOffset now)
    {
        if (message.LearnerId is { } learner && !await work.FirstAsync(Learner, _ => true, learner))
            return false;
        if (message.TeamId is { } team && !await work.FirstAsync(Team, _ => true, team))
            return false;
        var at = now.ToUnixTimeMilliseconds();
        return await work.ExecuteAsync(
            Insert, message.Key, (int)message.Channel, message.LearnerId, message.TeamId, message.Subject, message.Body, message.CanBeStopped, at, at, message.IsEmpty ? at : null) == 1;
    }

    /// <summary>The first that may be tried now.</summary>
    public static ValueTask<List<long>> DueAsync(DatabaseWork work, MessageChannel channel, DateTimeOffset now) =>
        work.ListAsync(Due, row => row.GetInt64(0), now.ToUnixTimeMilliseconds(), (int)channel);

    /// <returns>Null where somebody else has it, or nobody wants it any more.</returns>
    public static async ValueTask<TakenMessage?> TakeAsync(DatabaseWork work, long id, DateTimeOffset now)
    {
        if (await work.ExecuteAsync(Claim, now.ToUnixTimeMilliseconds(), id) == 0)
            return null;
        if (await work.FirstAsync(One, row => Wanted(row, id), id) is { } taken)
            return taken;
        await work.ExecuteAsync(Drop, now.ToUnixTimeMilliseconds(), id);
        return null;
    }

    private static TakenMessage? Wanted(DbDataReader row, long id)
    {
        var (key, canBeStopped) = (row.GetString(0), row.GetBoolean(4));
        var address = row.IsDBNull(1) ? Webhook(row) : Mail(row, key, canBeStopped);
        return address is null ? null : new TakenMessage(id, key, row.IsDBNull(1) ? null : row.GetInt64(1), address, row.GetString(2), row.GetString(3), canBeStopped);
    }

    private static string? Mail(DbDataReader row, string key, bool canBeStopped)
    {
        if (row.IsDBNull(5) || !row.IsDBNull(6) || !row.GetBoolean(12))
            return null;
        var wanted = MessageKeys.IsDigest(key) ? !row.IsDBNull(7) && (DigestPace)row.GetInt32(7) != DigestPace.Off : row.IsDBNull(8) || row.GetBoolean(8);
        return wanted || !canBeStopped ? row.GetString(5) : null;
    }

    private static string? Webhook(DbDataReader row) =>
        row.IsDBNull(9) || (DigestPace)row.GetInt32(10) == DigestPace.Off || !row.IsDBNull(11) ? null : row.GetString(9);
}

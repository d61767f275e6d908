using SreAcademy.Data.Study;

namespace SreAcademy.Data.Messages;

/// <summary>A message could not be sent: it is tried again later, each time later, and given up in the end.</summary>
public sealed class RecordFailure(GroupWriter writer, TimeProvider time)
{
    /// <summary>After the first failure, the second, …; after the last of them it is given up.</summary>
    public static IReadOnlyList<TimeSpan> Waits { get; } =
        [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2), TimeSpan.FromHours(12)];

    private static readonly Statement Attempts = new("""
        SELECT attempts FROM messages WHERE id = @message AND sent_at IS NULL AND dropped_at IS NULL AND handed_over_at IS NOT NULL
        """)
    { LocksRows = true };

    private static readonly Statement Again = new("""
        UPDATE messages SET attempts = attempts + 1, handed_over_at = NULL, not_before = @not_before, failure = @failure WHERE id = @message
        """);

    private static readonly Statement GiveUp = new("UPDATE messages SET attempts = attempts + 1, dropped_at = @now, failure = @failure, subject = '', body = '' WHERE id = @message");

    /// <param name="messageId">Of a message that was taken.</param>
    /// <param name="failure">Why, in a word or two: never an address or a part of the message. At most 300 characters.</param>
    /// <returns>When it is tried again; null where it was given up, or was not taken.</returns>
    public Task<DateTimeOffset?> HandleAsync(long messageId, string failure) => writer.WriteAsync(messageId, work => RecordAsync(work, messageId, failure));

    private async ValueTask<DateTimeOffset?> RecordAsync(DatabaseWork work, long messageId, string failure)
    {
        if (await work.FirstAsync(Attempts, row => (int?)row.GetInt32(0), messageId) is not { } attempts)
            return null;
        var now = StudyMoment.Now(time);
        if (attempts >= Waits.Count)
        {
            await work.ExecuteAsync(GiveUp, now.ToUnixTimeMilliseconds(), failure, messageId);
            return null;
        }
        var next = now + Waits[attempts];
        await work.ExecuteAsync(Again, next.ToUnixTimeMilliseconds(), failure, messageId);
        return next;
    }
}

using SreAcademy.Data.Study;

namespace SreAcademy.Data.Messages;

/// <summary>Puts something into the outbox, once for each key.</summary>
public sealed class QueueMessage(AcademyDatabase database, GroupWriter writer, TimeProvider time)
{
    private static readonly Statement Known = new("SELECT id FROM messages WHERE key = @key");

    /// <returns>Whether it was new and there is somebody to send it to.</returns>
    public Task<bool> HandleAsync(NewMessage message, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(message);
        return writer.WriteAsync(message.LearnerId ?? message.TeamId ?? 0, work => OutboxTable.AddAsync(work, message, StudyMoment.Now(time)), cancellation);
    }

    /// <summary>Asked before anything is composed; the queue itself takes no key twice all the same.</summary>
    public async Task<bool> IsKnownAsync(string key, CancellationToken cancellation = default)
    {
        await using var work = new DatabaseWork(await database.OpenAsync(cancellation));
        return await work.FirstAsync(Known, _ => true, key);
    }
}

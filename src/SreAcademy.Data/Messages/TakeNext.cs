using SreAcademy.Data.Study;

namespace SreAcademy.Data.Messages;

/// <summary>
/// Takes the next message to be sent out of the outbox. It is committed as handed over before anybody has it: whoever crashes while sending loses it
/// rather than sending it twice. See .github/decisions/0051-outbox.md.
/// </summary>
public sealed class TakeNext(AcademyDatabase database, GroupWriter writer, TimeProvider time)
{
    /// <returns>Null when nothing is to be sent now. What nobody wants any more is dropped on the way.</returns>
    public async Task<TakenMessage?> HandleAsync(MessageChannel channel, CancellationToken cancellation = default)
    {
        while (true)
        {
            // Without a transaction that writes: most of the time there is nothing.
            List<long> due;
            await using (var look = new DatabaseWork(await database.OpenAsync(cancellation)))
                due = await OutboxTable.DueAsync(look, channel, StudyMoment.Now(time));
            if (due.Count == 0)
                return null;
            // Not cancelled half-way: what was taken must reach the caller.
            if (await writer.WriteAsync(due[0], work => FirstAsync(work, due), CancellationToken.None) is { } taken)
                return taken;
        }
    }

    private async ValueTask<TakenMessage?> FirstAsync(DatabaseWork work, List<long> due)
    {
        foreach (var id in due)
        {
            if (await OutboxTable.TakeAsync(work, id, StudyMoment.Now(time)) is { } taken)
                return taken;
        }
        return null;
    }
}

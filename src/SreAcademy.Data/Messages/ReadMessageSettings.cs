namespace SreAcademy.Data.Messages;

public sealed class ReadMessageSettings(AcademyDatabase database)
{
    public async Task<MessageSettings> HandleAsync(long learnerId, CancellationToken cancellation = default)
    {
        await using var work = new DatabaseWork(await database.OpenAsync(cancellation));
        return await MessageSettingsTable.ReadAsync(work, learnerId);
    }
}

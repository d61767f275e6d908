using SreAcademy.Data.Study;

namespace SreAcademy.Data.Messages;

/// <summary>Removes what nobody looks at any more. Keys are kept for far longer than anything is composed for.</summary>
public sealed class RemoveOldMessages(GroupWriter writer, TimeProvider time)
{
    public static readonly TimeSpan Kept = TimeSpan.FromDays(180);

    private static readonly Statement Messages = new("DELETE FROM messages WHERE created_at < @before");

    private static readonly Statement Notices = new("DELETE FROM notices WHERE created_at < @before");

    /// <returns>How many.</returns>
    public Task<int> HandleAsync(CancellationToken cancellation = default)
    {
        var before = (StudyMoment.Now(time) - Kept).ToUnixTimeMilliseconds();
        return writer.WriteAsync(0, async work => await work.ExecuteAsync(Messages, before) + await work.ExecuteAsync(Notices, before), cancellation);
    }
}

using SreAcademy.Data.Study;

namespace SreAcademy.Data.Messages;

/// <summary>The other side has taken a message. Its key is kept, so that it is not said again; what it said is not.</summary>
public sealed class ConfirmSent(GroupWriter writer, TimeProvider time)
{
    private static readonly Statement Sent = new("UPDATE messages SET sent_at = @now, subject = '', body = '' WHERE id = @message AND sent_at IS NULL AND dropped_at IS NULL AND handed_over_at IS NOT NULL");

    /// <param name="messageId">Of a message that was taken.</param>
    public Task HandleAsync(long messageId) =>
        writer.WriteAsync(messageId, work => work.ExecuteAsync(Sent, StudyMoment.Now(time).ToUnixTimeMilliseconds(), messageId));
}

using SreAcademy.Data.Messages;
using SreAcademy.Web.Account.Mail;

namespace SreAcademy.Web.Features.Messages.Composing;

/// <summary>Everything that is to be said outside now is put into the outbox.</summary>
public sealed class ComposeMessages(TellDueSoon dueSoon, ComposeLetters letters, ComposeDigests digests, ComposeTeamDigests teams, MailBox box)
{
    public async Task HandleAsync(CancellationToken cancellation = default)
    {
        await dueSoon.HandleAsync(cancellation);
        // Where no mail can be sent nothing waits for it either: a server that is set up later begins with that day.
        if (box.IsOpen)
        {
            await letters.HandleAsync(cancellation);
            await digests.HandleAsync(cancellation);
        }
        await teams.HandleAsync(cancellation);
    }
}

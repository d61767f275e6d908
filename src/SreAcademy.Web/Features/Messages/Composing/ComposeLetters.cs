using SreAcademy.Data;
using SreAcademy.Data.Messages;
using SreAcademy.Web.Account;
using SreAcademy.Web.Features.Messages.Notices;
using SreAcademy.Web.Features.Messages.Stop;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Messages.Composing;

/// <summary>Writes a letter about each new notice of an assignment: these come unasked, and stop with one click.</summary>
public sealed class ComposeLetters(ReadUnsentNotices read, QueueMessage queue, StopLinks stops, SiteLinks links)
{
    /// <returns>How many were written.</returns>
    public async Task<int> HandleAsync(CancellationToken cancellation = default)
    {
        var written = 0;
        foreach (var notice in await read.HandleAsync(cancellation))
        {
            if (await queue.HandleAsync(WrittenIn.Language(notice.Language, () => Write(notice)), cancellation))
                written++;
        }
        return written;
    }

    private NewMessage Write(UnsentNotice notice)
    {
        var said = NoticeWords.Of(notice.Kind, notice.Body);
        var text = new LetterText()
            .Part(said, notice.Body.Note is { Length: > 0 } note ? $"“{note}”" : null)
            .Part(notice.Address is { } address ? links.To(address) : links.To(AccountAddresses.Notices))
            .Ending(UiText.MessageWhyAssignment, stops.Address(notice.LearnerId)?.AbsoluteUri, links.To(AccountAddresses.Messages));
        return new NewMessage(MessageKeys.OfNotice(notice.Id), MessageChannel.Mail, Phrase.Of(UiText.MessageSubject, said), text) { LearnerId = notice.LearnerId, CanBeStopped = true };
    }
}

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.EntityFrameworkCore;
using SreAcademy.Core.Messages;
using SreAcademy.Data;
using SreAcademy.Data.Administration;
using SreAcademy.Data.Auditing;
using SreAcademy.Web.Account.Mail;
using SreAcademy.Web.Features.Messages.Posting;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Admin.Messages;

public abstract record TestOutcome
{
    private TestOutcome()
    {
    }

    /// <summary>The other side has it.</summary>
    public sealed record Sent(string To) : TestOutcome;

    /// <param name="Why">A word or two for the operator.</param>
    public sealed record NotSent(string Why) : TestOutcome;

    /// <summary>No mail server, no address of one's own, or no address a webhook may have.</summary>
    public sealed record NoAddress : TestOutcome;

    public sealed record NotAllowed : TestOutcome;
}

/// <summary>
/// Sends one message at once, past the outbox, and says what came of it. Through the very parts that send everything else, with all they refuse. That it was
/// tried is written down first.
/// </summary>
public sealed class TestMessages(
    IDbContextFactory<AcademyDbContext> contexts, MailBox box, SmtpPost mail, WebhookPost webhooks, WebhookHosts hosts, NoteAction note)
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>To who asks, and nobody else.</summary>
    public async Task<TestOutcome> MailAsync(long actorId)
    {
        await using var context = await contexts.CreateDbContextAsync();
        var address = await context.Learners.Where(row => row.Id == actorId).Select(row => row.Email).SingleOrDefaultAsync();
        if (!box.IsOpen || address is null)
            return new TestOutcome.NoAddress();
        if (!await note.HandleAsync(actorId, AuditActions.MailTested, new AuditBody()))
            return new TestOutcome.NotAllowed();
        return Of(address, await mail.SendAsync(new Letter(address, UiText.TestMailSubject, UiText.TestMailText)));
    }

    public async Task<TestOutcome> WebhookAsync(long actorId, string? address)
    {
        if (!Uri.TryCreate(address?.Trim(), UriKind.Absolute, out var typed))
            return new TestOutcome.NoAddress();
        // Without what comes after the host: that is where a webhook keeps its secret.
        if (!await note.HandleAsync(actorId, AuditActions.WebhookTested, new AuditBody(After: typed.Host)))
            return new TestOutcome.NotAllowed();
        return WebhookAddress.Of(address, hosts) is { } target
            ? Of(target.Host, await webhooks.SendAsync(target.AbsoluteUri, JsonSerializer.Serialize(new { text = UiText.TestWebhookText }, Json)))
            : new TestOutcome.NoAddress();
    }

    private static TestOutcome Of(string to, PostOutcome outcome) => outcome switch
    {
        PostOutcome.Taken => new TestOutcome.Sent(to),
        PostOutcome.Failed { Why: var why } => new TestOutcome.NotSent(why),
        _ => throw new NotSupportedException(),
    };
}

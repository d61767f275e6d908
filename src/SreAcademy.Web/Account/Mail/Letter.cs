namespace SreAcademy.Web.Account.Mail;

/// <param name="To">An e-mail address.</param>
/// <param name="Text">Plain text.</param>
public sealed record Letter(string To, string Subject, string Text)
{
    /// <summary>What the same letter is known by, so that a mailbox that gets it twice can tell; null where each is its own.</summary>
    public string? Key { get; init; }

    /// <summary>Where one click, or the mail program itself, stops letters like this (RFC 2369, RFC 8058); null where they cannot be stopped.</summary>
    public Uri? Stop { get; init; }
}

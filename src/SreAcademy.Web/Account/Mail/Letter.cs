namespace SreAcademy.Web.Account.Mail;

/// <param name="To">An e-mail address.</param>
/// <param name="Text">Plain text.</param>
public sealed record Letter(string To, string Subject, string Text);

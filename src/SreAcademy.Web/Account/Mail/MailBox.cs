using System.Threading.Channels;

namespace SreAcademy.Web.Account.Mail;

/// <summary>
/// Letters on their way. A page only drops a letter in: how long sending takes, and whether there was anything to send, is not to be
/// seen from outside.
/// </summary>
/// <param name="settings">Null where no letters can be sent.</param>
public sealed class MailBox(MailSettings? settings)
{
    /// <summary>More waiting letters than this are dropped, the newest first: the server cannot be reached, or someone plays.</summary>
    private const int Most = 1000;

    private readonly Channel<Letter> letters = Channel.CreateBounded<Letter>(new BoundedChannelOptions(Most) { FullMode = BoundedChannelFullMode.DropWrite });

    public MailSettings? Settings => settings;

    public bool IsOpen => settings is not null;

    public ChannelReader<Letter> Letters => letters.Reader;

    public void Drop(Letter letter) => letters.Writer.TryWrite(letter);

    /// <summary>The full address of a page, for a letter.</summary>
    public string Link(string address, string key, string value) =>
        new Uri(settings!.Site, $"{address}?{key}={Uri.EscapeDataString(value)}").AbsoluteUri;
}

using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SreAcademy.Core.Content.Rendering;

/// <summary>Links go to http, https and relative addresses only; any other link becomes its own text, on the syntax tree.</summary>
internal static class SafeLinks
{
    public static void Apply(MarkdownDocument document)
    {
        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            if (link.IsImage)
                // A picture from elsewhere would tell that site who reads; its text and address stay as a link.
                link.IsImage = false;
            if (!IsAllowed(link.Url)) Unlink(link);
        }

        foreach (var link in document.Descendants<AutolinkInline>().ToList())
        {
            if (link.IsEmail || !IsAllowed(link.Url)) link.ReplaceBy(new LiteralInline($"<{link.Url}>"));
        }
    }

    /// <summary>Whether an address is http, https or relative, as a browser would read it.</summary>
    public static bool IsAllowed(string? url)
    {
        if (url is null) return false;
        // Browsers drop tabs and line breaks anywhere, and control characters and blanks at the start.
        var address = string.Concat(url.Where(c => c > ' ' && !char.IsControl(c)));
        if (address.StartsWith("//", StringComparison.Ordinal) || address.Contains('\\')) return false;
        var colon = address.IndexOf(':');
        if (colon < 0 || address.AsSpan(0, colon).IndexOfAny('/', '?', '#') >= 0) return true;
        return address.AsSpan(0, colon) is var scheme
            && (scheme.Equals("http", StringComparison.OrdinalIgnoreCase) || scheme.Equals("https", StringComparison.OrdinalIgnoreCase));
    }

    public static bool IsExternal(string? url) => url is not null && url.Contains("://", StringComparison.Ordinal);

    private static void Unlink(LinkInline link)
    {
        var text = new ContainerInline();
        link.ReplaceBy(text, copyChildren: true);
    }
}

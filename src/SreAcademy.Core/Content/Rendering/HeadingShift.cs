using Markdig.Syntax;

namespace SreAcademy.Core.Content.Rendering;

/// <summary>
/// A page has its title as h1 and its sections as h2: headings inside a section start at h3 and go down one step at a time,
/// whatever levels the author used.
/// </summary>
internal static class HeadingShift
{
    public static void Apply(MarkdownDocument document)
    {
        var shown = 2;
        var written = 0;
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            var level = heading.Level;
            shown = level > written ? shown + 1 : Math.Max(3, shown - (written - level));
            shown = Math.Clamp(shown, 3, 6);
            written = level;
            heading.Level = shown;
        }
    }
}

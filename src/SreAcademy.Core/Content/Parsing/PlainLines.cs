using System.Text;

namespace SreAcademy.Core.Content.Parsing;

/// <summary>Lines of Markdown without fences, code marks and, unless asked for, bold marks; list markers stay, since they carry meaning.</summary>
internal static class PlainLines
{
    public static string Of(string markdown, bool keepsBold = false)
    {
        if (markdown.AsSpan().IndexOfAny("*`~") < 0) return markdown;
        if (!markdown.Contains("```", StringComparison.Ordinal) && !markdown.Contains("~~~", StringComparison.Ordinal))
            return (keepsBold ? markdown : markdown.Replace("**", "", StringComparison.Ordinal)).Replace("`", "", StringComparison.Ordinal);
        var builder = new StringBuilder(markdown.Length);
        var fenced = false;
        foreach (var line in markdown.AsSpan().EnumerateLines())
        {
            var text = line.TrimStart();
            if (text.StartsWith("```") || text.StartsWith("~~~"))
            {
                fenced = !fenced;
                continue;
            }

            if (fenced) continue;
            if (builder.Length > 0) builder.Append('\n');
            var start = builder.Length;
            builder.Append(line);
            if (!keepsBold) builder.Replace("**", "", start, builder.Length - start);
            builder.Replace("`", "", start, builder.Length - start);
        }

        return builder.ToString();
    }
}

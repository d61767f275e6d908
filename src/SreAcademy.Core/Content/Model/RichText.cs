using System.Text.Json.Serialization;

namespace SreAcademy.Core.Content;

/// <summary>A piece of a document: its HTML, rendered once and safe to show as it is, and its text without markup.</summary>
/// <param name="Html">Safe HTML: no raw HTML of the author's, no scripts, http(s) and relative links only.</param>
/// <param name="Text">The same without markup, for search, titles and comparisons; blocks are separated by line feeds.</param>
public sealed record RichText(string Html, string Text)
{
    public static RichText Empty { get; } = new("", "");

    [JsonIgnore]
    public bool IsEmpty => Html.Length == 0;
}

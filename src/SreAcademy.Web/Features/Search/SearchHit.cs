using SreAcademy.Core.Content;

namespace SreAcademy.Web.Features.Search;

public enum SearchHitKind
{
    Topic,
    Term,
    Card,
    Interview,
    Scenario,
}

/// <summary>One result as the page and the palette show it.</summary>
/// <param name="Excerpt">Where it was found besides the title; empty where the title says it.</param>
public sealed record SearchHit(
    SearchHitKind Kind, string Href, IReadOnlyList<TextPiece> Title, IReadOnlyList<TextPiece> Excerpt, Topic? Topic, Level? Level);

/// <param name="IsHit">True where the text matches what was typed.</param>
public sealed record TextPiece(string Text, bool IsHit);

using System.Text.Json.Serialization;

namespace SreAcademy.Core.Content;

/// <summary>A quote that opens with stars: what one should know of a topic at one level. A topic may hold several of one level.</summary>
public sealed record LevelBlock
{
    public required Level Level { get; init; }

    /// <summary>Bullets, sub-headings, cards and notes in document order.</summary>
    public IReadOnlyList<LevelItem> Items { get; init; } = [];

    /// <summary>Line of the header, from 1.</summary>
    public int Line { get; init; }

    [JsonIgnore]
    public IEnumerable<Card> Cards => Items.OfType<CardItem>().Select(item => item.Card);

    [JsonIgnore]
    public IEnumerable<Bullet> Bullets => Items.OfType<Bullet>();
}

/// <summary>One of <see cref="Bullet"/>, <see cref="SubHeading"/>, <see cref="CardItem"/>, <see cref="Note"/>.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Bullet), "bullet")]
[JsonDerivedType(typeof(SubHeading), "heading")]
[JsonDerivedType(typeof(CardItem), "card")]
[JsonDerivedType(typeof(Note), "note")]
public abstract record LevelItem;

/// <summary>A top-level list item of knowledge.</summary>
public sealed record Bullet : LevelItem
{
    /// <summary>The part before the colon of <c>용어: 설명</c> or <c>**용어**: 설명</c>, without its gloss; null where there is none.</summary>
    public string? Term { get; init; }

    /// <summary>The term's other name from <c>용어 (English)</c>; null where there is none.</summary>
    public string? Gloss { get; init; }

    /// <summary>The part after the colon, as text; null without a term.</summary>
    public string? Description { get; init; }

    /// <summary>The whole item, nested lists and code included, to be shown inside a list item.</summary>
    public required RichText Body { get; init; }

    /// <summary>List items at any depth below this one.</summary>
    public int NestedBullets { get; init; }

    public AnswerFacts Facts { get; init; } = AnswerFacts.None;

    public int Line { get; init; }
}

/// <summary>A line that is bold from its start and groups what follows: <c>**A01: Broken Access Control** - 1위</c>.</summary>
public sealed record SubHeading(RichText Title) : LevelItem;

/// <summary>A question with its answer.</summary>
public sealed record CardItem(Card Card) : LevelItem;

/// <summary>Anything else an author wrote in a level block; shown in its place.</summary>
public sealed record Note(RichText Body) : LevelItem;

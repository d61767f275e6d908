using SreAcademy.Core.Content;

namespace SreAcademy.Web.Features.Glossary;

/// <summary>A term as the glossary lists it.</summary>
/// <param name="OtherName">Its name in the other language, if a document gives one.</param>
/// <param name="Description">What the first bullet that defines it says; null where it only occurs in a text.</param>
/// <param name="Places">Where it is taught, in document order, one a topic and level.</param>
public sealed record GlossaryEntry(string Term, string? OtherName, string? Description, IReadOnlyList<GlossaryPlace> Places);

/// <param name="Href">The bullet or card itself.</param>
public sealed record GlossaryPlace(Topic Topic, Level Level, string Href);

/// <summary>Entries under one letter: ㄱ … ㅎ, then A … Z, then everything else.</summary>
/// <param name="Letter">What the jump bar shows; empty for everything else.</param>
public sealed record GlossarySection(string Letter, IReadOnlyList<GlossaryEntry> Entries);

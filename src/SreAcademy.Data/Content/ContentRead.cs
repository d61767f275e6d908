using SreAcademy.Core.Content;

namespace SreAcademy.Data;

/// <summary>What a content folder holds.</summary>
public abstract record ContentRead
{
    private ContentRead()
    {
    }

    /// <param name="Files">In name order.</param>
    /// <param name="Problems">Of files and sub-folders that could not be read.</param>
    /// <param name="Fingerprint">Of the bytes read and of the program that parses and renders them.</param>
    public sealed record Found(IReadOnlyList<ContentFile> Files, IReadOnlyList<ContentProblem> Problems, string Fingerprint) : ContentRead;

    /// <summary>Missing, unreadable or without a document.</summary>
    /// <param name="Message">One Korean line: what, where, what to do.</param>
    public sealed record Unusable(string Message) : ContentRead;
}

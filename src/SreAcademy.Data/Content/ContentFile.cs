namespace SreAcademy.Data;

/// <param name="Path">Relative to the content folder, with forward slashes, composed (NFC).</param>
/// <param name="Subject">The first folder of the path, or <see cref="ContentFolder.RootSubject"/>.</param>
/// <param name="Text">Without a byte order mark.</param>
public sealed record ContentFile(string Path, string Subject, string Text);

using System.Text;
using SreAcademy.Core.Tracks;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Tracks.List;

/// <summary>A track's file as it was sent: uploaded, or else pasted.</summary>
public static class SentFile
{
    public const string File = "file";
    public const string Text = "text";

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <returns>The text, or why there is none; neither where nothing was sent.</returns>
    public static async Task<(string? Text, string? Fault)> ReadAsync(IFormCollection form, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (form.Files.GetFile(File) is not { Length: > 0 } file)
            return (form[Text].ToString() is { Length: > 0 } pasted ? pasted : null, null);
        if (file.Length > TrackFile.MostBytes)
            return (null, TrackProblemWords.Of(new TrackFileProblem.TooLong((int)Math.Min(file.Length, int.MaxValue))));
        var bytes = new byte[file.Length];
        await using var stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(bytes, cancellation);
        try
        {
            return (Strict.GetString(bytes), null);
        }
        catch (DecoderFallbackException)
        {
            return (null, UiText.TrackFileNotText);
        }
    }
}

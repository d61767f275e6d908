using System.Text;
using SreAcademy.Core.Content;

namespace SreAcademy.Data;

/// <summary>Bytes to text, strictly: what is not UTF-8 is refused instead of being guessed.</summary>
internal static class ContentText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string? Decode(string path, byte[] bytes, out ContentProblem? problem)
    {
        problem = null;
        var content = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes.AsSpan(Encoding.UTF8.Preamble.Length) : bytes;
        if (content.IndexOf((byte)0) is >= 0 and var zero)
        {
            problem = NotUtf8(path, content[..zero]);
            return null;
        }
        try
        {
            return Strict.GetString(content);
        }
        catch (DecoderFallbackException exception)
        {
            problem = NotUtf8(path, content[..Math.Clamp(exception.Index, 0, content.Length)]);
            return null;
        }
    }

    public static ContentProblem Problem(string code, string path, int line, string message) =>
        new(Severity.Error, code, path, line, 1, message, "");

    private static ContentProblem NotUtf8(string path, ReadOnlySpan<byte> before) =>
        Problem(ProblemCode.NotUtf8, path, before.Count((byte)'\n') + 1, ProblemCode.Message(ProblemCode.NotUtf8));
}

using System.Text;
using SreAcademy.Core.Content;
using SreAcademy.Data;

namespace SreAcademy.Web.Cli;

/// <summary>Finds and reads the documents that a path on the command line stands for.</summary>
public static class DocumentFiles
{
    private static readonly string[] Extensions = [".md", ".markdown", ".txt"];
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly EnumerationOptions Everywhere = new() { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.System };

    /// <returns>A file as it was given, whatever its extension; of a folder its documents in name order.</returns>
    public static IReadOnlyList<string> Under(string path) =>
        !Directory.Exists(path)
            ? [path]
            : [.. Directory.EnumerateFiles(path, "*", Everywhere)
                .Where(file => Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
                .Order(StringComparer.Ordinal)];

    /// <returns>The first folder below the given one: the subject that an import would put the file into.</returns>
    public static string SubjectOf(string folder, string file) =>
        Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar) is [var subject, _, ..] ? subject : ContentFolder.RootSubject;

    /// <returns>Null with a problem where the file cannot be read as text.</returns>
    public static string? Read(string file, out ContentProblem? problem)
    {
        problem = null;
        try
        {
            if (new FileInfo(file).Length > ContentFolder.LongestFile)
                problem = Problem("file-too-large", file, "파일이 4 MB보다 커요. 여러 문서로 나눠 주세요.");
            else
                return StrictUtf8.GetString(File.ReadAllBytes(file));
        }
        catch (DecoderFallbackException)
        {
            problem = Problem("not-utf8", file, "UTF-8이 아니에요. 파일을 UTF-8로 다시 저장해 주세요.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problem = Problem("unreadable-file", file, "파일을 읽을 수 없어요. 권한을 확인해 주세요.");
        }

        return null;
    }

    public static ContentProblem Problem(string code, string file, string message) => new(Severity.Error, code, file, 1, 1, message, "");
}

using System.Globalization;
using SreAcademy.Core.Content;

namespace SreAcademy.Data;

/// <summary>Reads the documents that authors keep in a folder: one sub-folder a subject.</summary>
public sealed class ContentFolder(string root)
{
    /// <summary>Subject of documents that lie directly in the content folder.</summary>
    public const string RootSubject = "main";

    /// <summary>Longer files are a mistake, not a lesson; in bytes.</summary>
    public const int LongestFile = 4 * 1024 * 1024;

    /// <summary>A file that cannot be read is a problem of its own and never stops the others.</summary>
    public ContentRead Read()
    {
        var listing = ContentListing.Of(root);
        if (listing.Unusable is { } message)
            return new ContentRead.Unusable(message);
        var files = new List<ContentFile>();
        var problems = new List<ContentProblem>(listing.Problems);
        using var fingerprint = new ContentFingerprint();
        foreach (var (path, file) in listing.Files)
        {
            var bytes = ReadBytes(path, file, out var problem);
            fingerprint.Add(path, bytes);
            if (bytes is not null && ContentText.Decode(path, bytes, out problem) is { } text)
                files.Add(new ContentFile(path, SubjectOf(path), text));
            if (problem is not null)
                problems.Add(problem);
        }
        return new ContentRead.Found(files, problems, fingerprint.Value());
    }

    /// <summary>The fingerprint that <see cref="Read"/> would give, without decoding; null where the folder is unusable.</summary>
    public string? Fingerprint()
    {
        var listing = ContentListing.Of(root);
        if (listing.Unusable is not null)
            return null;
        using var fingerprint = new ContentFingerprint();
        foreach (var (path, file) in listing.Files)
            fingerprint.Add(path, ReadBytes(path, file, out _));
        return fingerprint.Value();
    }

    /// <summary>Names, sizes and times of change: cheap, and different after every save.</summary>
    public string Stamp() => string.Join('\n', ContentListing.Of(root).Files
        .Select(file => string.Create(CultureInfo.InvariantCulture, $"{file.Key} {SizeOf(file.Value)} {file.Value.LastWriteTimeUtc.Ticks}")));

    private static long SizeOf(FileInfo file) => file.Exists ? file.Length : -1;

    private static string SubjectOf(string path) => path.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash ? path[..slash] : RootSubject;

    private static byte[]? ReadBytes(string path, FileInfo file, out ContentProblem? problem)
    {
        problem = null;
        try
        {
            using var stream = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1);
            if (stream.Length > LongestFile)
            {
                problem = ContentText.Problem(ProblemCode.FileTooLarge, path, 1, ProblemCode.Message(ProblemCode.FileTooLarge));
                return null;
            }
            var bytes = new byte[stream.Length];
            return bytes.AsSpan(0, stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)).ToArray();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            problem = ContentText.Problem(ProblemCode.Unreadable, path, 1, "파일을 읽을 수 없어요. 읽기 권한이 있는지, 링크가 끊기지 않았는지 확인해 주세요.");
            return null;
        }
    }
}

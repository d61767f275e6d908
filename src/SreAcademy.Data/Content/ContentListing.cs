using System.Text;
using SreAcademy.Core.Content;

namespace SreAcademy.Data;

/// <summary>The document files below a folder: by ending, hidden ones left out, links followed once.</summary>
internal sealed class ContentListing
{
    private static readonly string[] Endings = [".md", ".markdown", ".txt"];
    private readonly SortedDictionary<string, FileInfo> files = new(StringComparer.Ordinal);
    private readonly List<ContentProblem> problems = [];
    private readonly HashSet<string> visited = [];

    /// <summary>By path relative to the folder, in name order.</summary>
    public IReadOnlyDictionary<string, FileInfo> Files => files;

    /// <summary>Sub-folders that cannot be listed.</summary>
    public IReadOnlyList<ContentProblem> Problems => problems;

    /// <summary>Why nothing at all can be read here; null where something can.</summary>
    public string? Unusable { get; private set; }

    public static ContentListing Of(string root)
    {
        var listing = new ContentListing();
        var folder = new DirectoryInfo(root);
        if (!folder.Exists)
        {
            listing.Unusable = $"콘텐츠 폴더가 없어요: {root}. 경로를 확인하거나 폴더를 만들고 Markdown 문서를 넣어 주세요.";
            return listing;
        }
        listing.Add(folder, "");
        if (listing.problems.Any(problem => problem.File.Length == 0))
            listing.Unusable = $"콘텐츠 폴더를 읽을 수 없어요: {root}. 이 프로그램을 실행하는 사용자에게 읽기 권한을 주세요.";
        else if (listing.files.Count == 0 && listing.problems.Count == 0)
            listing.Unusable = $"콘텐츠 폴더에 문서가 없어요: {root}. .md, .markdown, .txt 문서를 넣어 주세요.";
        return listing;
    }

    private void Add(DirectoryInfo folder, string prefix)
    {
        try
        {
            var real = folder.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? folder.FullName;
            if (!visited.Add(real))
                return;
            foreach (var entry in folder.EnumerateFileSystemInfos().Where(entry => !entry.Name.StartsWith('.')))
            {
                // macOS hands out decomposed names; the same file must have the same path everywhere.
                var path = prefix + Composed(entry.Name);
                if (entry is DirectoryInfo child)
                    Add(child, path + "/");
                else if (entry is FileInfo file && Endings.Contains(file.Extension.ToLowerInvariant()))
                    files[path] = file;
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problems.Add(ContentText.Problem(ProblemCode.Unreadable, prefix.TrimEnd('/'), 1, "폴더를 읽을 수 없어요. 읽기 권한을 확인해 주세요."));
        }
    }

    // A name with bytes that are not UTF-8 reaches us with lone surrogates, which cannot be normalised.
    private static string Composed(string name) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(name)).Normalize(NormalizationForm.FormC);
}

using System.Text;

namespace SreAcademy.Data.Tests;

public sealed class ContentFolderTests : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("content-");

    public void Dispose() => root.Delete(recursive: true);

    [Fact]
    public void Documents_are_read_in_name_order_with_the_first_folder_as_their_subject()
    {
        Write("sre/02.md", "둘");
        Write("sre/deep/01.markdown", "깊은");
        Write("intro.txt", "소개");
        Write("sre/01.md", "\ufeff하나");
        var found = Found();
        Assert.Equal(
            [("intro.txt", "main", "소개"), ("sre/01.md", "sre", "하나"), ("sre/02.md", "sre", "둘"), ("sre/deep/01.markdown", "sre", "깊은")],
            found.Files.Select(file => (file.Path, file.Subject, file.Text)));
        Assert.Empty(found.Problems);
    }

    [Fact]
    public void Hidden_files_and_other_endings_are_left_alone()
    {
        Write("a.md", "글");
        Write(".hidden.md", "숨김");
        Write(".git/b.md", "숨김");
        Write("picture.png", "그림");
        Assert.Equal(["a.md"], Found().Files.Select(file => file.Path));
    }

    [Fact]
    public void A_file_that_is_not_UTF8_is_a_problem_with_its_line_and_stops_nobody()
    {
        Write("bad.md", [.. "첫 줄\n둘째 줄 "u8, 0xB0, 0xA1]);
        Write("binary.md", [.. "글\n"u8, 0]);
        Write("good.md", "글");
        var found = Found();
        Assert.Equal(["good.md"], found.Files.Select(file => file.Path));
        Assert.Equal([("not-utf8", "bad.md", 2), ("not-utf8", "binary.md", 2)], found.Problems.Select(problem => (problem.Code, problem.File, problem.Line)));
    }

    [Fact]
    public void A_file_over_four_megabytes_is_a_problem()
    {
        Write("big.md", new byte[ContentFolder.LongestFile + 1]);
        Write("good.md", "글");
        Assert.Equal("file-too-large", Assert.Single(Found().Problems).Code);
    }

    [Fact]
    public void A_broken_link_is_a_problem()
    {
        Write("good.md", "글");
        File.CreateSymbolicLink(Path.Combine(root.FullName, "gone.md"), Path.Combine(root.FullName, "nowhere.md"));
        Assert.Equal(("unreadable", "gone.md"), Found().Problems.Select(problem => (problem.Code, problem.File)).Single());
    }

    [Fact]
    public void A_folder_linked_into_itself_is_read_once()
    {
        Write("sre/a.md", "글");
        Directory.CreateSymbolicLink(Path.Combine(root.FullName, "sre", "again"), root.FullName);
        Assert.Single(Found().Files);
    }

    [Fact]
    public void Missing_and_empty_folders_say_so()
    {
        Assert.Contains("문서가 없어요", Assert.IsType<ContentRead.Unusable>(new ContentFolder(root.FullName).Read()).Message, StringComparison.Ordinal);
        var missing = new ContentFolder(Path.Combine(root.FullName, "missing"));
        Assert.Contains("폴더가 없어요", Assert.IsType<ContentRead.Unusable>(missing.Read()).Message, StringComparison.Ordinal);
        Assert.Null(missing.Fingerprint());
    }

    [Fact]
    public void The_fingerprint_follows_names_and_bytes_only()
    {
        Write("a.md", "글");
        var first = Found().Fingerprint;
        Assert.Equal(first, new ContentFolder(root.FullName).Fingerprint());
        Write("a.md", "글");
        Assert.Equal(first, Found().Fingerprint);
        Write("a.md", "글.");
        Assert.NotEqual(first, Found().Fingerprint);
        File.Move(Path.Combine(root.FullName, "a.md"), Path.Combine(root.FullName, "b.md"));
        Write("b.md", "글");
        Assert.NotEqual(first, Found().Fingerprint);
    }

    private ContentRead.Found Found() => Assert.IsType<ContentRead.Found>(new ContentFolder(root.FullName).Read());

    private void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    private void Write(string path, byte[] bytes)
    {
        var file = Path.Combine(root.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
    }
}

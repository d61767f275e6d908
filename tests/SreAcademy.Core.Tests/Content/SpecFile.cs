namespace SreAcademy.Core.Tests.Content;

/// <summary>
/// A file of cases that an author can read: a heading, the document between <c>&lt;&lt;&lt;</c> and <c>===</c>, the expected
/// outline up to <c>&gt;&gt;&gt;</c>.
/// </summary>
internal static class SpecFile
{
    /// <param name="folder">Beside this file.</param>
    public static IEnumerable<SpecCase> ReadAll(string folder = "Specs") =>
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Content", folder), "*.spec").Order(StringComparer.Ordinal).SelectMany(Read);

    public static IEnumerable<SpecCase> Read(string path)
    {
        var (name, input, expected) = ("", new List<string>(), new List<string>());
        List<string>? target = null;
        foreach (var line in File.ReadAllText(path).Split('\n'))
        {
            if (target is null && line.StartsWith("## ", StringComparison.Ordinal)) name = line[3..];
            else if (target is null && line == "<<<") target = input;
            else if (target == input && line == "===") target = expected;
            else if (target == expected && line == ">>>")
            {
                yield return new SpecCase($"{Path.GetFileNameWithoutExtension(path)}: {name}", string.Join('\n', input), string.Join('\n', expected));
                (input, expected, target) = ([], [], null);
            }
            else
            {
                target?.Add(line);
            }
        }
    }
}

internal sealed record SpecCase(string Name, string Input, string Expected);

using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Markdig;
using SreAcademy.Core.Content;

namespace SreAcademy.Benchmarks.Content;

/// <summary>Parsing, rendering and finding facts against what plain Markdig takes to turn the same text into HTML.</summary>
[MemoryDiagnoser]
public class ParseBenchmarks
{
    private string text = "";

    /// <summary>A Markdown file, or a folder whose files are taken together.</summary>
    public static string Source { get; set; } = "";

    [GlobalSetup]
    public void Read() =>
        text = Directory.Exists(Source)
            ? string.Join("\n\n", Directory.EnumerateFiles(Source, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(WithoutFrontMatter))
            : File.ReadAllText(Source);

    [Benchmark(Baseline = true)]
    public string PlainMarkdig() => Markdown.ToHtml(text);

    [Benchmark]
    public ParsedDocument Lesson() => LessonParser.Parse("course.md", text);

    public static void Run(string source)
    {
        Source = Path.GetFullPath(source);
        BenchmarkRunner.Run<ParseBenchmarks>(DefaultConfig.Instance.AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance)));
    }

    private static string WithoutFrontMatter(string path)
    {
        var content = File.ReadAllText(path);
        var end = content.StartsWith("---\n", StringComparison.Ordinal) ? content.IndexOf("\n---\n", StringComparison.Ordinal) : -1;
        return end < 0 ? content : content[(end + 5)..];
    }
}

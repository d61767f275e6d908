using System.Diagnostics;
using System.Globalization;

namespace SreAcademy.Benchmarks.Content;

/// <summary>Parses every hostile document once and shows the slowest: what a damaged or malicious file costs an import.</summary>
internal static class HostileRun
{
    /// <summary>Milliseconds; what a single file may take.</summary>
    private const double Limit = 1_000;

    /// <returns>False where a document took longer than a second or made the parser throw.</returns>
    public static bool Run(TextWriter output, string filter = "")
    {
        HostileTexts.Parse("# 데우기\n\n## 주제\n\n> ⭐ **Level 1 (입문)**\n> - **항목**: [글](https://example.org)\n");
        List<(double Milliseconds, string Line)> rows = [];
        foreach (var (name, text) in HostileTexts.All().Where(document => document.Name.Contains(filter, StringComparison.Ordinal)))
        {
            var started = Stopwatch.GetTimestamp();
            var parsed = HostileTexts.Parse(text);
            var milliseconds = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            var codes = string.Join(", ", parsed.Problems.CountBy(problem => problem.Code).Select(code => $"{code.Key} ×{code.Value}"));
            rows.Add((milliseconds, string.Create(CultureInfo.InvariantCulture, $"{milliseconds,8:F0} ms {text.Length / 1048576.0,6:F1} MB  {name,-48} {codes}")));
            output.WriteLine(rows[^1].Line);
        }

        output.WriteLine();
        foreach (var (_, line) in rows.OrderByDescending(row => row.Milliseconds).Take(12)) output.WriteLine(line);
        return rows.TrueForAll(row => row.Milliseconds < Limit);
    }
}

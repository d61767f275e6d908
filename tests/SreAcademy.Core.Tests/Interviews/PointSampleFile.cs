using SreAcademy.Core.Content;

namespace SreAcademy.Core.Tests.Interviews;

/// <summary>Written answers with the points that people found in them; the form is told at the head of each file.</summary>
internal static class PointSampleFile
{
    public static IEnumerable<PointSample> ReadAll() =>
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Interviews", "PointSamples"), "*.txt").Order(StringComparer.Ordinal).SelectMany(Read);

    private static IEnumerable<PointSample> Read(string path)
    {
        foreach (var block in File.ReadAllText(path).ReplaceLineEndings("\n").Split("\n---"))
        {
            var lines = block.Split('\n').Where(line => line.Length > 0 && line[0] != '#').ToList();
            var answer = lines.FindIndex(line => line.StartsWith("answer: ", StringComparison.Ordinal));
            if (answer < 0)
                continue;
            var points = lines.Take(answer).Where(line => line.StartsWith("point ", StringComparison.Ordinal)).ToList();
            var question = lines.Single(line => line.StartsWith("question: ", StringComparison.Ordinal))["question: ".Length..];
            yield return new PointSample(
                Path.GetFileName(path), new RichText(question, question), [.. points.Select(line => new RichText(line[9..], line[9..]))], [.. points.Select(line => line[6] == 'O')],
                string.Join('\n', lines.Skip(answer))["answer: ".Length..]);
        }
    }
}

internal sealed record PointSample(string File, RichText Question, IReadOnlyList<RichText> Points, IReadOnlyList<bool> Made, string Answer);

using System.Globalization;
using SreAcademy.Core.Quiz;

namespace SreAcademy.Core.Tests.Quiz;

/// <summary>
/// Tables of typed answers: a line with the key (<c>name | other names | opposites or tolerance</c>), below it one line for each answer,
/// <c>+</c> for right and <c>-</c> for wrong. Files named terms… hold names, files named numbers… numbers.
/// </summary>
internal static class TypedSpecFile
{
    public static IEnumerable<TypedSpecRow> ReadAll() =>
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Quiz", "TypedSpecs"), "*.txt").Order(StringComparer.Ordinal).SelectMany(Read);

    public static TypedSpecRow Row(string file, string heading, string line) =>
        new(file, heading, line, KeyOf(file, heading), line[2..], line[0] == '+' ? TypedVerdict.Right : TypedVerdict.Wrong);

    private static IEnumerable<TypedSpecRow> Read(string path)
    {
        var heading = "";
        foreach (var line in File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line.StartsWith("+ ", StringComparison.Ordinal) || line.StartsWith("- ", StringComparison.Ordinal))
                yield return Row(Path.GetFileName(path), heading, line);
            else
                heading = line;
        }
    }

    private static TypedKey KeyOf(string file, string heading)
    {
        var columns = heading.Split('|', StringSplitOptions.TrimEntries);
        var (others, last) = (List(columns[1]), columns[2]);
        return file.StartsWith("numbers", StringComparison.Ordinal)
            ? new TypedKey(TypedKeyKind.Number, columns[0], others, last.Length == 0 ? 0 : double.Parse(last, CultureInfo.InvariantCulture))
            : new TypedKey(TypedKeyKind.Term, columns[0], others, Opposites: List(last));
    }

    private static string[] List(string column) => column.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}

internal sealed record TypedSpecRow(string File, string Heading, string Line, TypedKey Key, string Typed, TypedVerdict Verdict);

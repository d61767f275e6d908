using SreAcademy.Core.Content;
using SreAcademy.Core.Content.Strictness;

namespace SreAcademy.Core.Tests.Content;

/// <summary>Cases of one strict rule a file. A line <c>@@ 이름.md</c> opens a further document; the first is 견본.md.</summary>
public sealed class StrictSpecs
{
    private const string NextDocument = "@@ ";

    public static TheoryData<string> Names() => [.. SpecFile.ReadAll("StrictSpecs").Select(spec => spec.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_rule_finds_what_an_author_should_mend_and_nothing_else(string name)
    {
        var spec = SpecFile.ReadAll("StrictSpecs").Single(spec => spec.Name == name);

        var problems = RuleOf(name)([.. DocumentsIn(spec.Input)]);

        Assert.Equal(spec.Expected.TrimEnd('\n'), string.Join('\n', problems.Select(problem => $"{problem.File}:{problem.Line} {problem.Code} | {problem.Text}")));
        Assert.All(problems, problem => Assert.Equal(Severity.Warning, problem.Severity));
    }

    private static Func<IReadOnlyList<CourseDocument>, IEnumerable<ContentProblem>> RuleOf(string name) => name.Split(':')[0] switch
    {
        "01-complete-map" => CompleteMap.Check,
        "02-complete-cards" => CompleteCards.Check,
        "03-comparable-lengths" => ComparableLengths.Check,
        "04-distinct-options" => DistinctOptions.Check,
        "05-points-in-answers" => PointsInAnswers.Check,
        "06-one-spelling" => OneSpelling.Check,
        "07-guessable-lengths" => GuessableLengths.Check,
        "09-complete-drills" => CompleteDrills.Check,
        "08-all-rules" => StrictRules.Check,
        var file => throw new ArgumentException($"No rule for {file}."),
    };

    private static IEnumerable<CourseDocument> DocumentsIn(string input)
    {
        var path = "견본.md";
        var lines = new List<string>();
        foreach (var line in input.Split('\n'))
        {
            if (line.StartsWith(NextDocument, StringComparison.Ordinal))
            {
                yield return LessonParser.Parse(path, string.Join('\n', lines)).Document;
                (path, lines) = (line[NextDocument.Length..], []);
            }
            else
            {
                lines.Add(line);
            }
        }

        yield return LessonParser.Parse(path, string.Join('\n', lines)).Document;
    }
}

using System.Text.Encodings.Web;
using System.Text.Json;
using SreAcademy.Core.Content;

namespace SreAcademy.Web.Cli;

/// <summary>The report for other tools. They rely on these names: change nothing here without them.</summary>
public static class CheckJson
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(CheckReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return JsonSerializer.Serialize(new { documents = report.Documents.Select(Of), problems = report.Problems.Select(Of) }, Format);
    }

    private static object Of(CheckedDocument document) => new
    {
        document.Path,
        document.Title,
        document.Counts.Topics,
        document.Counts.LevelBlocks,
        document.Counts.Bullets,
        document.Counts.NestedBullets,
        document.Counts.Cards,
        document.Counts.AnswersWithCode,
        document.Counts.SubHeadings,
        document.Counts.Scenarios,
        document.Counts.Steps,
        document.Counts.ScenarioCodeBlocks,
        document.Counts.InterviewQuestions,
        document.Counts.References,
    };

    private static object Of(ContentProblem problem) => new
    {
        severity = problem.Severity switch { Severity.Error => "error", Severity.Warning => "warning" },
        problem.Code,
        problem.File,
        problem.Line,
        problem.Column,
        problem.Message,
        problem.Text,
    };
}

using System.Globalization;
using Spectre.Console;
using SreAcademy.Core.Content;

namespace SreAcademy.Web.Cli;

/// <summary>The report for people: a row a document, then the problems, then one line of totals.</summary>
public static class CheckText
{
    private static readonly (string Title, Func<DocumentCounts, int> Count)[] Columns =
    [
        ("주제", counts => counts.Topics),
        ("레벨 블록", counts => counts.LevelBlocks),
        ("항목", counts => counts.Bullets),
        ("하위 항목", counts => counts.NestedBullets),
        ("카드", counts => counts.Cards),
        ("코드 답", counts => counts.AnswersWithCode),
        ("소제목", counts => counts.SubHeadings),
        ("시나리오", counts => counts.Scenarios),
        ("단계", counts => counts.Steps),
        ("코드", counts => counts.ScenarioCodeBlocks),
        ("면접", counts => counts.InterviewQuestions),
        ("참고", counts => counts.References),
    ];

    public static void Write(CheckReport report, IAnsiConsole console)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (report.Documents.Count > 0)
            console.Write(Table(report.Documents));
        WriteProblems(report.Problems, console);
        WriteTotals(report, console);
    }

    /// <summary>Two lines each: <c>file:line:column severity code message</c>, and the line itself.</summary>
    public static void WriteProblems(IEnumerable<ContentProblem> problems, IAnsiConsole console)
    {
        ArgumentNullException.ThrowIfNull(problems);
        foreach (var problem in problems)
            WriteProblem(problem, console);
    }

    private static Table Table(IEnumerable<CheckedDocument> documents)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn("문서").AddColumn("제목");
        foreach (var (title, _) in Columns)
            table.AddColumn(new TableColumn(title).RightAligned());
        foreach (var document in documents)
        {
            var counts = Columns.Select(column => column.Count(document.Counts).ToString(CultureInfo.InvariantCulture));
            table.AddRow([.. counts.Prepend(document.Title).Prepend(document.Path).Select(Markup.Escape)]);
        }

        return table;
    }

    private static void WriteProblem(ContentProblem problem, IAnsiConsole console)
    {
        var (word, colour) = problem.Severity switch { Severity.Error => ("오류", "red"), Severity.Warning => ("경고", "yellow") };
        console.MarkupLineInterpolated(CultureInfo.InvariantCulture,
            $"{problem.File}:{problem.Line}:{problem.Column} [{colour}]{word}[/] [grey]{problem.Code}[/] {problem.Message}");
        if (problem.Text.Length > 0)
            console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"    [grey]{problem.Text}[/]");
    }

    private static void WriteTotals(CheckReport report, IAnsiConsole console)
    {
        var errors = report.Problems.Count(problem => problem.Severity == Severity.Error);
        var warnings = report.Problems.Count - errors;
        var cards = report.Documents.Sum(document => document.Counts.Cards);
        var topics = report.Documents.Sum(document => document.Counts.Topics);
        var colour = errors > 0 ? "red" : warnings > 0 ? "yellow" : "green";
        console.MarkupLineInterpolated(CultureInfo.InvariantCulture,
            $"[{colour}]문서 {report.Documents.Count}개 · 주제 {topics}개 · 카드 {cards}장 · 오류 {errors}개 · 경고 {warnings}개[/]");
    }
}

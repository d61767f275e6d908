using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SreAcademy.Core.Drills;

/// <summary>
/// A blameless postmortem to go on writing, as Markdown. It names roles and moves, never persons, and leaves open what only people can find:
/// contributing factors and action items.
/// </summary>
public static partial class PostmortemDraft
{
    /// <summary>Rows to fill in.</summary>
    private const int ActionRows = 3;

    /// <returns>Lines end with a line feed. Nothing that comes from outside is markup in it.</returns>
    public static string Write(DrillPlan plan, IReadOnlyList<DrillMove> moves, PostmortemWords words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var debrief = DrillDebrief.Of(plan, moves);
        var draft = new StringBuilder();
        draft.Append("# ").Append(Text(words.Title, plan.Title)).Append("\n\n> ").Append(Text(words.Note)).Append('\n');
        Section(draft, words.Summary).Append(Summary(plan, debrief, words)).Append('\n');
        List(Section(draft, words.Impact), Impact(plan, debrief, words));
        Table(Section(draft, words.Timeline), [words.Time, words.What], Timeline(plan, debrief, words));
        List(Section(draft, words.Factors), words.FactorPrompts);
        List(Section(draft, words.WentWell), [.. debrief.WentWell.Select(words.Finding), words.ToFill]);
        List(Section(draft, words.WasHard), [.. debrief.LookAt.Select(words.Finding), words.ToFill]);
        Table(Section(draft, words.ActionItems), [words.Action, words.Owner, words.Due], Enumerable.Repeat<IReadOnlyList<string>>([words.ToFill, "", ""], ActionRows));
        return draft.ToString();
    }

    private static string Summary(DrillPlan plan, DrillDebrief debrief, PostmortemWords words) => Text(
        words.SummaryLine,
        debrief.State.Declared is { } declared ? words.Severity(declared) : words.ToFill,
        plan.Title,
        words.Span(debrief.TimeToResolve ?? debrief.State.Clock));

    private static IEnumerable<string> Impact(DrillPlan plan, DrillDebrief debrief, PostmortemWords words)
    {
        if (!plan.HitsUsers)
        {
            yield return words.NobodyHit;
            yield break;
        }
        yield return Filled(words.Duration, words.Span(debrief.TimeToMitigate ?? debrief.State.Clock));
        if (plan.Impact is not { } impact)
        {
            yield return words.NoFailing;
            yield break;
        }
        yield return Filled(words.Failing, words.Percent(impact.FailingShare));
        yield return Filled(words.Budget, words.Percent(debrief.State.BudgetSpent), words.Percent(impact.Objective));
    }

    private static IEnumerable<IReadOnlyList<string>> Timeline(DrillPlan plan, DrillDebrief debrief, PostmortemWords words)
    {
        yield return ["T+00:00", words.Alerted];
        foreach (var happened in debrief.State.Timeline)
        {
            if (Said(happened, words) is not { } said)
                continue;
            yield return [Moment(happened.Until), said];
            if (happened.IsRight == true && happened.Option is not null && happened.Until == debrief.TimeToMitigate)
                yield return [Moment(happened.Until), words.Mitigated];
        }
        if (debrief.TimeToResolve is { } resolved)
            yield return [Moment(resolved), words.Resolved];
    }

    /// <summary>Null for what belongs to the drill, not to the incident.</summary>
    private static string? Said(DrillEvent happened, PostmortemWords words) => happened.Move switch
    {
        DrillMove.Acknowledge => words.Acknowledged,
        DrillMove.DeclareSeverity declare => Filled(words.Declared, words.Severity(declare.Severity)),
        DrillMove.NameRoles => words.RolesNamed,
        DrillMove.Escalate => words.Escalated,
        DrillMove.PostUpdate => words.Updated,
        DrillMove.Choose when happened.Option is { } option => Chosen(option, words),
        _ => null,
    };

    private static string Chosen(DrillOption option, PostmortemWords words) => option.Wrong is { } wrong
        ? Filled(wrong.Source == WrongMoveSource.LaterStep ? words.TriedEarly : words.Tried, option.Body.Text)
        : option.Body.Text;

    private static StringBuilder Section(StringBuilder draft, string title) => draft.Append("\n## ").Append(Text(title)).Append("\n\n");

    private static void List(StringBuilder draft, IEnumerable<string> items)
    {
        foreach (var item in items)
            draft.Append("- ").Append(Text(item)).Append('\n');
    }

    private static void Table(StringBuilder draft, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        Row(draft, columns.Select(Text));
        Row(draft, columns.Select(_ => "---"));
        foreach (var row in rows)
            Row(draft, row.Select(Text));
    }

    private static void Row(StringBuilder draft, IEnumerable<string> cells) => draft.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private static string Moment(TimeSpan at) => string.Create(CultureInfo.InvariantCulture, $"T+{(int)at.TotalHours:00}:{at.Minutes:00}");

    /// <summary>Words come from the page: one that asks for more than there is must not cost the draft.</summary>
    private static string Filled(string format, params string[] values) =>
        Places().Replace(format, place => place.ValueSpan[1] - '0' is var at && at < values.Length ? values[at] : "");

    private static string Text(string text) => MarkdownText.Of(text);

    private static string Text(string format, params string[] values) => MarkdownText.Of(Filled(format, values));

    [GeneratedRegex(@"\{[0-9]\}")]
    private static partial Regex Places();
}

using SreAcademy.Core.Content;
using SreAcademy.Core.Drills;
using SreAcademy.Web.Features.Drills.Session;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Drills;

/// <summary>What the last move led to, in the learner's language.</summary>
/// <param name="IsRight">Null where nothing is judged.</param>
/// <param name="Body">What was chosen, or why a severity is the right one; may be empty.</param>
/// <param name="Wrong">What a wrong choice leads to.</param>
/// <param name="Cost">Minutes and budget; null where it cost neither.</param>
public sealed record DrillFeedback(string Title, bool? IsRight, RichText Body, WrongMove? Wrong, string? Cost)
{
    /// <summary>All of it, for who listens.</summary>
    public string Spoken => string.Join(" ", new[] { Title, Wrong is { } wrong ? Of(wrong) : Body.Text, Cost }.Where(part => !string.IsNullOrEmpty(part)));

    /// <returns>Null before the first move. Minutes of thinking and pauses are no moves one is told of.</returns>
    public static DrillFeedback? Of(DrillPlan plan, DrillState state)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(state);
        return state.Timeline.LastOrDefault(happened => happened.Move is not (DrillMove.Think or DrillMove.Pause or DrillMove.Resume)) is { } last ? Of(plan, state, last) : null;
    }

    public static string Of(DrillNotice notice) => notice switch
    {
        DrillNotice.Followed => UiText.DrillNoticeFollowed,
        DrillNotice.MovedElsewhere => UiText.DrillNoticeMoved,
        DrillNotice.DoesNotFit => UiText.DrillNoticeDoesNotFit,
    };

    /// <summary>What a wrong choice leads to, as text.</summary>
    public static string Of(WrongMove wrong)
    {
        ArgumentNullException.ThrowIfNull(wrong);
        return !wrong.Consequence.IsEmpty ? wrong.Consequence.Text : wrong.Source == WrongMoveSource.LaterStep ? UiText.DrillTooEarly : UiText.DrillDoesNotHelp;
    }

    public static string? CostOf(DrillEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return happened switch
        {
            { Took.Ticks: 0 } => null,
            { Burnt: > 0 } => Phrase.Of(UiText.DrillCostBudget, DrillWords.Time(happened.Took), DrillWords.Percent(happened.Burnt)),
            _ => Phrase.Of(UiText.DrillCost, DrillWords.Time(happened.Took)),
        };
    }

    private static DrillFeedback Of(DrillPlan plan, DrillState state, DrillEvent last)
    {
        var cost = CostOf(last);
        return last.Move switch
        {
            DrillMove.Acknowledge => new(UiText.DrillDidAcknowledge, null, RichText.Empty, null, cost),
            DrillMove.DeclareSeverity declared => new(Severity(plan, declared.Severity, last.IsRight), last.IsRight, plan.SeverityReason, null, cost),
            DrillMove.NameRoles => new(Roles(state), last.IsRight, RichText.Empty, null, cost),
            DrillMove.Choose when last.Option is { } chosen => new(Chosen(state, last), last.IsRight, chosen.Body, chosen.Wrong, cost),
            DrillMove.Escalate => new(UiText.DrillDidEscalate, null, RichText.Empty, null, cost),
            DrillMove.PostUpdate => new(UiText.DrillDidUpdate, null, RichText.Empty, null, cost),
            DrillMove.TakeHint => new(UiText.DrillDidHint, null, RichText.Empty, null, cost),
            _ => new("", null, RichText.Empty, null, cost),
        };
    }

    private static string Severity(DrillPlan plan, IncidentSeverity declared, bool? isRight) => isRight switch
    {
        null => Phrase.Of(UiText.DrillDidDeclare, declared.Name()),
        true => Phrase.Of(UiText.DrillDidDeclareRight, declared.Name()),
        false => Phrase.Of(UiText.DrillDidDeclareWrong, declared.Name(), plan.Severity!.Value.Name()),
    };

    private static string Roles(DrillState state) => state.RoleFaults.Count == 0
        ? UiText.DrillDidNameRoles
        : string.Join(" ", state.RoleFaults.Select(DrillWords.Text));

    private static string Chosen(DrillState state, DrillEvent last) => last.IsRight switch
    {
        true when state.MitigatedAt == last.Until => UiText.DrillChoseMitigating,
        true => UiText.DrillChoseRight,
        _ => UiText.DrillChoseWrong,
    };
}

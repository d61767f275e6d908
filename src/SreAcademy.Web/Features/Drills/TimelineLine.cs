using SreAcademy.Core.Content;
using SreAcademy.Core.Drills;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Drills;

/// <summary>A line of what was done.</summary>
/// <param name="At">Simulated moment at which it began.</param>
/// <param name="Text">What was done; for a choice its <paramref name="Body"/> says it.</param>
/// <param name="IsRight">Null where nothing is judged.</param>
/// <param name="Wrong">What a wrong choice led to.</param>
public sealed record TimelineLine(TimeSpan At, string? Text, RichText Body, bool? IsRight, WrongMove? Wrong, TimeSpan Took, double Burnt)
{
    /// <summary>In order. Minutes of thinking that follow each other are one line; pauses are none, because in the incident they never were.</summary>
    public static IReadOnlyList<TimelineLine> Of(DrillPlan plan, DrillState state)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(state);
        List<TimelineLine> lines = [];
        var thinking = false;
        foreach (var happened in state.Timeline.Where(happened => happened.Move is not (DrillMove.Pause or DrillMove.Resume)))
        {
            var thinks = happened.Move is DrillMove.Think;
            if (thinks && thinking)
                lines[^1] = lines[^1] with { Took = lines[^1].Took + happened.Took, Burnt = lines[^1].Burnt + happened.Burnt };
            else
                lines.Add(new(happened.At, Words(happened), happened.Option?.Body ?? RichText.Empty, happened.IsRight, happened.Option?.Wrong, happened.Took, happened.Burnt));
            thinking = thinks;
        }

        return lines;
    }

    private static string? Words(DrillEvent happened) => happened.Move switch
    {
        DrillMove.Acknowledge => UiText.DrillDidAcknowledge,
        DrillMove.DeclareSeverity declared => Phrase.Of(UiText.DrillDidDeclare, declared.Severity.Name()),
        DrillMove.NameRoles named => named.Roles.Count == 0 ? UiText.DrillDidNameNobody
            : Phrase.Of(UiText.DrillNamedRoles, string.Join(", ", DrillWords.Of(named.Roles))),
        DrillMove.Escalate => UiText.DrillDidEscalate,
        DrillMove.PostUpdate => UiText.DrillDidUpdate,
        DrillMove.TakeHint => UiText.DrillDidHint,
        DrillMove.Think => UiText.DrillDidThink,
        _ => null,
    };
}

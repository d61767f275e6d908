using SreAcademy.Core.Interviews;
using SreAcademy.Data.Interviews;

namespace SreAcademy.Web.Features.Interview.Live;

/// <summary>Words of an answer in which a point was found.</summary>
/// <param name="Point">Its index.</param>
/// <param name="Start">In UTF-16 units of the answer, as <paramref name="End"/>, which is after the last.</param>
public readonly record struct PointEvidence(int Point, int Start, int End)
{
    /// <summary>For the points that were ticked because of the text, and by nobody since.</summary>
    public static IReadOnlyList<PointEvidence> Of(ModelAnswer model, InterviewItem item)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(item);
        if (item.Answer.Length == 0 || item.Ticks is not { } ticks || !ticks.Any(tick => tick is { Made: true, By: TickedBy.Text }))
            return [];
        var asked = new AskedQuestion { CardId = model.CardId, Question = item.Question, Answer = model.Answer, Points = model.Points, Names = model.Names };
        return
        [
            .. PointsCheck.Of(asked, item.Answer)
                .SelectMany((match, index) => match.Evidence.Select(span => new PointEvidence(index, span.Start, span.End)))
                .Where(found => ticks.ElementAtOrDefault(found.Point) is { Made: true, By: TickedBy.Text } && found.Start < found.End && found.End <= item.Answer.Length),
        ];
    }

    /// <summary>The whole answer in order. Words that speak for two points count for the one that needs them first.</summary>
    public static IEnumerable<(string Text, int? Point)> Split(string answer, IReadOnlyList<PointEvidence> evidence)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(evidence);
        var at = 0;
        foreach (var (point, start, end) in evidence.OrderBy(found => found.Start).ThenBy(found => found.End))
        {
            var from = Math.Max(at, start);
            if (from >= end)
                continue;
            if (from > at)
                yield return (answer[at..from], null);
            yield return (answer[from..end], point);
            at = end;
        }
        if (at < answer.Length)
            yield return (answer[at..], null);
    }
}

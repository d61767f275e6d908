using SreAcademy.Core.Content;

namespace SreAcademy.Core.Interviews;

/// <summary>Which follow-up an interviewer asks next.</summary>
public static class FollowUpChoice
{
    /// <param name="made">For each point whether it was made; points beyond its end count as left out.</param>
    /// <param name="alreadyAsked">Indices of follow-ups.</param>
    /// <returns>Index of the follow-up closest to what was left out, else the first not asked; null when none is left.</returns>
    public static int? Next(AskedQuestion question, IReadOnlyList<bool> made, IReadOnlyList<int> alreadyAsked)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(made);
        ArgumentNullException.ThrowIfNull(alreadyAsked);
        var left = Enumerable.Range(0, question.FollowUps.Count).Except(alreadyAsked).ToList();
        if (left.Count == 0)
            return null;
        var missed = question.Points.Where((_, point) => point >= made.Count || !made[point]).ToList();
        // The earliest of equals.
        return left.MaxBy(followUp => Closeness(question, missed, question.FollowUps[followUp]));
    }

    private static double Closeness(AskedQuestion question, List<RichText> missed, FollowUp followUp) =>
        missed.Count == 0 ? 0 : PointsCheck.Of(missed, $"{followUp.Question.Text} {followUp.Answer?.Text}", question.Names).Max(match => match.Overlap);
}

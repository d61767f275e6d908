using SreAcademy.Core.Interviews;

namespace SreAcademy.Data.Interviews;

/// <summary>Who says which points were made, and when.</summary>
internal static class QuestionTicks
{
    /// <returns>Null where nobody has said anything: a room whose interviewer did not tick and whose candidate did not write.</returns>
    public static IReadOnlyList<PointTick>? AtReveal(StoredInterview interview, StoredQuestion question) =>
        question.Ticks ?? (question.Answer.Length > 0 ? ByText(question) : interview.Paired ? null : Untouched(question, TickedBy.Candidate));

    /// <summary>Whether something was said about the question that its end may be judged by.</summary>
    /// <param name="passed">The question was left for the next one, not by the end of the interview.</param>
    /// <returns>Null for a question that nobody can say anything about.</returns>
    public static IReadOnlyList<PointTick>? AtEnd(StoredInterview interview, StoredQuestion question, bool passed) =>
        // Alone, whoever passes a question leaves out all of it; whoever ends the interview over a question without a word has not answered it.
        passed || question.RevealedAt is not null || question.Answer.Length > 0 ? AtReveal(interview, question) : question.Ticks;

    /// <param name="by">The first tick speaks for all points: those left alone were not made.</param>
    public static IReadOnlyList<PointTick> With(StoredQuestion question, int point, bool made, TickedBy by)
    {
        var ticks = (question.Ticks ?? Untouched(question, by)).ToArray();
        ticks[point] = new PointTick(made, by);
        return ticks;
    }

    /// <summary>For choosing a follow-up while the question is open: what the interviewer ticked or the text says; nothing where neither is there.</summary>
    public static IReadOnlyList<bool> MadeSoFar(StoredInterview interview, StoredQuestion question) =>
        [.. (AtReveal(interview, question) ?? Untouched(question, TickedBy.Interviewer)).Select(tick => tick.Made)];

    private static PointTick[] ByText(StoredQuestion question) =>
        [.. PointsCheck.Of(question.Asked, question.Answer).Select(match => new PointTick(match.Made, TickedBy.Text))];

    private static PointTick[] Untouched(StoredQuestion question, TickedBy by) => [.. question.Asked.Points.Select(_ => new PointTick(Made: false, by))];
}

using SreAcademy.Core.Quiz;
using SreAcademy.Core.Review;

namespace SreAcademy.Core.Tracks;

/// <summary>
/// 레벨 점검 of a track. A quiz is one by what it asked, not by how it was begun: enough questions, each about another card of the track and none
/// about anything else. So a quiz that somebody put together counts like the one that the track's page offers.
/// </summary>
public static class TrackCheck
{
    /// <summary>The fewest that are enough: as many as the track wants, but not more than it has cards. 0 where it wants none or has no cards.</summary>
    public static int QuestionsOf(Track track, TrackScope scope)
    {
        ArgumentNullException.ThrowIfNull(track);
        ArgumentNullException.ThrowIfNull(scope);
        return Math.Min(track.Quiz?.Questions ?? 0, scope.Cards.Count);
    }

    /// <summary>The check that is offered: an exam over the track's cells.</summary>
    /// <param name="seed">Another one gives other questions.</param>
    /// <returns>Null where the track wants none or has no cards.</returns>
    public static QuizPlan? PlanOf(Track track, TrackScope scope, int seed)
    {
        var questions = QuestionsOf(track, scope);
        return questions == 0 ? null : new QuizPlan
        {
            // A plan holds fewer cards than a long track has.
            Cards = [.. scope.Cards.OrderBy(card => HashedDraw.Unit(card, seed)).ThenBy(card => card).Take(QuizPlan.MostCards)],
            Count = questions,
            Mode = QuizMode.Exam,
            Seed = seed,
        };
    }
}

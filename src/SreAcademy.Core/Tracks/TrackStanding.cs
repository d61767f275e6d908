using SreAcademy.Core.Progress;
using SreAcademy.Core.Review;

namespace SreAcademy.Core.Tracks;

/// <summary>How far somebody is with a track: figures over its cards, nothing about a single one.</summary>
public sealed record TrackStanding
{
    /// <summary>Part of <see cref="Share"/> that studying makes up where a level check is needed too; the check makes up the rest.</summary>
    public const double ShareOfStudy = 0.8;

    /// <summary>Sums of recall differ in their last digits with the order of their terms.</summary>
    private const double Tolerance = 1e-9;

    /// <summary>Over all cards of the track, as of the day asked for.</summary>
    public required Readiness Readiness { get; init; }

    public int Cards => Readiness.Cards;

    /// <summary>With at least one review that counts.</summary>
    public int Seen => Readiness.Seen;

    /// <summary>Seen cards that are due by the day asked for.</summary>
    public required int Due { get; init; }

    /// <summary>
    /// Mean predicted recall the morning after, 0–1, what a goal is measured by: on the day itself nothing fades in the model, so that going
    /// through every card once would be 100 %.
    /// </summary>
    public required double RecallTomorrow { get; init; }

    /// <summary>Mean predicted recall on the due date if nothing is studied until then, 0–1; that of <see cref="Readiness"/> where the date has passed or none was given.</summary>
    public required double RecallOnDue { get; init; }

    /// <summary>
    /// Whether the goal is reached: <see cref="RecallTomorrow"/> at the target; or every card seen and a level check at the score. Never for a track
    /// that has lost all its cards.
    /// </summary>
    public required bool Reached { get; init; }

    /// <summary>
    /// Way to the goal, 0–1, and 1 if and only if it is reached. Predicted recall: of the target. Studied and checked: <see cref="ShareOfStudy"/> for
    /// the share of cards seen, the rest for the best check's share of the score.
    /// </summary>
    public required double Share { get; init; }

    /// <summary>Of each item of the track, in its order; without cards where an earlier item or no catalog has its cells.</summary>
    public required IReadOnlyList<Readiness> Items { get; init; }

    /// <param name="scope">Of <paramref name="track"/>, in the present catalog.</param>
    /// <param name="standings">By card id; a card without one is not seen. Others may be in it.</param>
    /// <param name="today">The study day at whose end recall is asked for.</param>
    /// <param name="scheduler">Of the learner's present parameters.</param>
    /// <param name="bestCheck">Best share right of the level checks that count, 0–1; null without one.</param>
    /// <param name="due">The last day that counts, for <see cref="RecallOnDue"/>.</param>
    public static TrackStanding Of(
        TrackScope scope, Track track, IReadOnlyDictionary<long, CardStanding> standings, DateOnly today, Scheduler scheduler, double? bestCheck = null, DateOnly? due = null)
    {
        ArgumentNullException.ThrowIfNull(standings);
        return Of(scope, track, id => standings.TryGetValue(id, out var standing) ? standing : CardStanding.Unseen(id), today, scheduler, bestCheck, due);
    }

    /// <inheritdoc cref="Of(TrackScope, Track, IReadOnlyDictionary{long, CardStanding}, DateOnly, Scheduler, double?, DateOnly?)"/>
    /// <param name="standings">Of a card's id; asked once for each card.</param>
    public static TrackStanding Of(
        TrackScope scope, Track track, Func<long, CardStanding> standings, DateOnly today, Scheduler scheduler, double? bestCheck = null, DateOnly? due = null)
    {
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(track);
        ArgumentNullException.ThrowIfNull(standings);
        ArgumentNullException.ThrowIfNull(scheduler);
        var tomorrow = today == DateOnly.MaxValue ? today : today.AddDays(1);
        var later = due > today ? due.Value : today;
        var (recalled, recalledTomorrow, recalledLater, seen, reviews, dueNow) = (0.0, 0.0, 0.0, 0, 0, 0);
        var items = new Readiness[track.Items.Count];
        foreach (var cell in scope.Cells)
        {
            var (cellRecalled, cellSeen, cellReviews) = (0.0, 0, 0);
            for (var i = cell.First; i < cell.First + cell.Count; i++)
            {
                var standing = standings(scope.Cards[i]);
                if (!standing.IsSeen)
                    continue;
                cellSeen++;
                cellReviews += standing.Reviews;
                cellRecalled += standing.Recall(today, scheduler);
                recalledTomorrow += standing.Recall(tomorrow, scheduler);
                recalledLater += standing.Recall(later, scheduler);
                dueNow += standing.DueDay <= today ? 1 : 0;
            }
            (recalled, seen, reviews) = (recalled + cellRecalled, seen + cellSeen, reviews + cellReviews);
            items[cell.Item] = With(items[cell.Item], cellRecalled, cell.Count, cellSeen, cellReviews);
        }
        var cards = scope.Cards.Count;
        var afterwards = Mean(recalledTomorrow, cards);
        var share = ShareOf(track.Goal, cards, seen, afterwards, bestCheck);
        return new TrackStanding
        {
            Readiness = new Readiness(Mean(recalled, cards), cards, seen, reviews),
            Due = dueNow,
            RecallTomorrow = afterwards,
            RecallOnDue = Mean(recalledLater, cards),
            Reached = share == 1,
            Share = share,
            Items = items,
        };
    }

    private static double ShareOf(TrackGoal goal, int cards, int seen, double recall, double? bestCheck) => cards == 0 ? 0 : goal switch
    {
        TrackGoal.PredictedRecall { Target: var target } => recall + Tolerance >= target ? 1 : recall / target,
        TrackGoal.StudiedAndChecked { Score: var score } => Studied(seen / (double)cards, bestCheck is not { } best ? 0 : best + Tolerance >= score ? 1 : best / score),
        _ => throw new InvalidOperationException($"No goal of a track: {goal}."),
    };

    private static double Studied(double seen, double check) => seen == 1 && check == 1 ? 1 : (ShareOfStudy * seen) + ((1 - ShareOfStudy) * check);

    private static double Mean(double sum, int cards) => cards == 0 ? 0 : sum / cards;

    private static Readiness With(in Readiness item, double recalled, int cards, int seen, int reviews) => new(
        ((item.Recall * item.Cards) + recalled) / (item.Cards + cards), item.Cards + cards, item.Seen + seen, item.Reviews + reviews);
}

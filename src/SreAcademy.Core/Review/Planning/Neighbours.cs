using SreAcademy.Core.Content;

namespace SreAcademy.Core.Review;

/// <summary>Rearranges a session as little as its rules about neighbours need: see <see cref="SessionOrder"/>.</summary>
internal sealed class Neighbours
{
    /// <summary>How far ahead in a topic to look for a card that is no look-alike of the one before.</summary>
    private const int LookAhead = 8;

    private readonly List<PlannedCard> cards;
    private readonly int[] topics;
    private readonly List<int>[] queues;
    private readonly int[] heads;
    private readonly int[] counts;
    private readonly bool[] placed;
    private readonly int[][] alike;

    /// <param name="cards">As they should stand if there were no rules about neighbours.</param>
    public Neighbours(List<PlannedCard> cards, CatalogSnapshot catalog)
    {
        this.cards = cards;
        topics = new int[cards.Count];
        placed = new bool[cards.Count];
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var byTopic = new List<List<int>>();
        for (var at = 0; at < cards.Count; at++)
        {
            var slug = SessionOrder.TopicOf(catalog, cards[at].CardId);
            if (!numbers.TryGetValue(slug, out var number))
            {
                numbers.Add(slug, number = byTopic.Count);
                byTopic.Add([]);
            }
            topics[at] = number;
            byTopic[number].Add(at);
        }
        queues = [.. byTopic];
        heads = new int[queues.Length];
        counts = Array.ConvertAll(queues, queue => queue.Count);
        alike = Alike(LookAlikes.Of(catalog));
    }

    public List<PlannedCard> InOrder()
    {
        var order = new List<int>(cards.Count);
        while (order.Count < cards.Count)
        {
            var next = Next(order);
            placed[next] = true;
            counts[topics[next]]--;
            order.Add(next);
        }
        return order.ConvertAll(at => cards[at]);
    }

    private int Next(List<int> order)
    {
        var last = order.Count > 0 ? order[^1] : -1;
        var lastTopic = last < 0 ? -1 : topics[last];
        // A topic with more than half of what is left must come now, or two of its cards would meet in the end.
        var remaining = cards.Count - order.Count;
        var forced = Array.FindIndex(counts, count => count > remaining / 2);
        if (forced >= 0 && forced != lastTopic)
            return FirstOf(forced, last);
        if (order.Count >= SessionOrder.FirstBlock && forced < 0 && LookAlikeNearby(order, last, lastTopic) is { } near)
            return near;
        return Earliest(last, lastTopic);
    }

    /// <summary>One that is easily confused with the card two or three places back.</summary>
    private int? LookAlikeNearby(List<int> order, int last, int lastTopic)
    {
        for (var back = 2; back <= 3 && back <= order.Count; back++)
        {
            foreach (var candidate in alike[order[^back]])
            {
                if (!placed[candidate] && cards[candidate].Why == PlanReason.Due && topics[candidate] != lastTopic && !AreAlike(last, candidate))
                    return candidate;
            }
        }
        return null;
    }

    private int Earliest(int last, int lastTopic)
    {
        var best = -1;
        var bestIsAlike = true;
        for (var topic = 0; topic < queues.Length; topic++)
        {
            if (counts[topic] == 0 || topic == lastTopic)
                continue;
            var candidate = FirstOf(topic, last);
            var isAlike = AreAlike(last, candidate);
            if (best < 0 || (isAlike == bestIsAlike ? candidate < best : bestIsAlike))
                (best, bestIsAlike) = (candidate, isAlike);
        }
        return best >= 0 ? best : FirstOf(lastTopic, last);
    }

    /// <summary>The topic's first card that is left and no look-alike of the last one; its first where all are.</summary>
    private int FirstOf(int topic, int last)
    {
        var queue = queues[topic];
        while (placed[queue[heads[topic]]])
            heads[topic]++;
        for (int at = heads[topic], seen = 0; at < queue.Count && seen < LookAhead; at++)
        {
            if (placed[queue[at]])
                continue;
            seen++;
            if (!AreAlike(last, queue[at]))
                return queue[at];
        }
        return queue[heads[topic]];
    }

    private bool AreAlike(int one, int other) => one >= 0 && (alike[one].Contains(other) || alike[other].Contains(one));

    private int[][] Alike(LookAlikes lookAlikes)
    {
        var places = new Dictionary<long, int>(cards.Count);
        for (var at = 0; at < cards.Count; at++)
            places.Add(cards[at].CardId, at);
        return
        [
            .. cards.Select(card => lookAlikes.To(card.CardId)
                .Where(other => other.Score >= LookAlikes.Confusable && places.ContainsKey(other.CardId))
                .Select(other => places[other.CardId])
                .ToArray()),
        ];
    }
}

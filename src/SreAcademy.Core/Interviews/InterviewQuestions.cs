using SreAcademy.Core.Content;
using SreAcademy.Core.Review;

namespace SreAcademy.Core.Interviews;

/// <summary>
/// Chooses what is asked: interview questions before knowledge cards (which are fair questions too), the role's level before the one below, and
/// among equals those of topics that were asked least so far. Chance comes from the seed alone.
/// </summary>
public static class InterviewQuestions
{
    /// <returns>At most <see cref="InterviewPlan.Count"/>, in the order in which they are asked; empty where nothing fits the choice.</returns>
    public static IReadOnlyList<AskedQuestion> Of(CatalogSnapshot catalog, InterviewPlan plan)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(plan);
        var topics = plan.Topics.ToHashSet(StringComparer.Ordinal);
        var choice = new Choice(plan);
        foreach (var (places, level) in Tiers(catalog, plan.Role))
            choice.Fill(places.Where(place => place.Card.Level == level && (topics.Count == 0 || (place.Topic is { } topic && topics.Contains(topic.Slug)))));
        var names = InterviewNames.Of(catalog);
        return [.. choice.Places.Select(place => Asked(place, names))];
    }

    /// <summary>A question without a level suits anyone: it comes between those of the role's level and those below.</summary>
    private static IEnumerable<(IReadOnlyList<CardPlace> Places, Level? Level)> Tiers(CatalogSnapshot catalog, Level role)
    {
        var below = Levels.FromNumber(role.Number() - 1);
        yield return (catalog.InterviewQuestions, role);
        yield return (catalog.InterviewQuestions, null);
        if (below is not null)
            yield return (catalog.InterviewQuestions, below);
        yield return (catalog.Cards, role);
        if (below is not null)
            yield return (catalog.Cards, below);
    }

    private static AskedQuestion Asked(CardPlace place, InterviewNames names)
    {
        var points = AnswerPoints.Of(place.Card);
        return new AskedQuestion
        {
            CardId = place.Card.Id,
            TopicSlug = place.Topic?.Slug,
            TopicTitle = place.Topic?.Title,
            Level = place.Card.Level,
            Question = place.Card.Question,
            Body = place.Card.QuestionBody,
            Answer = place.Card.Answer,
            Points = points,
            Names = names.In([.. points, place.Card.Answer]),
            FollowUps = place.Card.FollowUps,
            Sources = place.Card.Sources,
        };
    }

    private sealed class Choice(InterviewPlan plan)
    {
        private readonly Dictionary<string, int> askedOf = new(StringComparer.Ordinal);
        private readonly HashSet<string> askedTexts = new(StringComparer.Ordinal);

        public List<CardPlace> Places { get; } = [];

        public void Fill(IEnumerable<CardPlace> tier)
        {
            if (Places.Count >= plan.Count)
                return;
            // The queue's order is the draw's; the topic asked least goes first.
            var queues = tier.Select(place => (Place: place, Draw: HashedDraw.Unit(place.Card.Id, plan.Seed)))
                .OrderBy(drawn => drawn.Draw)
                .GroupBy(drawn => TopicOf(drawn.Place), drawn => drawn.Place, StringComparer.Ordinal)
                .Select(group => new Queue<CardPlace>(group))
                .ToList();
            while (Places.Count < plan.Count && queues.Where(queue => queue.Count > 0).MinBy(queue => askedOf.GetValueOrDefault(TopicOf(queue.Peek()))) is { } next)
                Ask(next.Dequeue());
        }

        /// <summary>The same words in two topics are asked once.</summary>
        private void Ask(CardPlace place)
        {
            if (!askedTexts.Add(place.Card.Question.Text))
                return;
            Places.Add(place);
            askedOf[TopicOf(place)] = askedOf.GetValueOrDefault(TopicOf(place)) + 1;
        }

        /// <summary>Questions of whole documents count as one topic.</summary>
        private static string TopicOf(CardPlace place) => place.Topic?.Slug ?? "";
    }
}

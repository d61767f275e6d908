using SreAcademy.Core.Content;

namespace SreAcademy.Core.Search;

/// <summary>
/// What can be found in a catalog, in catalog order. Wrong answers (오답, 선택) are left out on purpose: a snippet would
/// show them without saying that they are wrong.
/// </summary>
internal static class CatalogEntries
{
    public static IReadOnlyList<SearchEntry> Of(CatalogSnapshot snapshot)
    {
        var scenarios = snapshot.Scenarios
            .Select((place, index) => (place.Topic, Entry: OfScenario(place, index)))
            .ToLookup(pair => pair.Topic?.Slug ?? "", pair => pair.Entry);
        var questions = snapshot.InterviewQuestions.ToLookup(
            place => place.Topic?.Slug ?? "", place => OfCard(place.Card, place.Topic, SearchHitKind.InterviewQuestion));
        return
        [
            .. snapshot.Topics.SelectMany(topic =>
                TopicEntries.Of(topic).Concat(scenarios[topic.Slug]).Concat(questions[topic.Slug])),
            .. scenarios[""],
            .. questions[""],
        ];
    }

    public static SearchTarget Target(SearchHitKind kind, Topic? topic, Level? level = null) =>
        new(kind) { TopicSlug = topic?.Slug, TopicTitle = topic?.Title, Level = level };

    public static SearchEntry OfCard(Card card, Topic? topic, SearchHitKind kind) => new(
        Target(kind, topic, card.Level) with { CardId = card.Id },
        [
            new(SearchRank.Question, card.Question.Text),
            .. Fields(SearchRank.Question, [card.QuestionBody]),
            .. Fields(SearchRank.Answer,
            [
                card.Answer,
                .. card.Points,
                .. card.FollowUps.SelectMany(follow => new[] { follow.Question, follow.Answer ?? RichText.Empty }),
                .. card.Sources,
            ]),
        ]);

    public static IEnumerable<SearchField> Fields(SearchRank rank, IEnumerable<RichText> texts) =>
        texts.Where(text => !text.IsEmpty).Select(text => new SearchField(rank, text.Text));

    private static SearchEntry OfScenario(ScenarioPlace place, int index) => new(
        Target(SearchHitKind.Scenario, place.Topic) with { ScenarioIndex = index },
        [
            new(SearchRank.Question, place.Scenario.Title),
            .. Fields(SearchRank.Answer, place.Scenario.Parts.SelectMany(part => part.Steps.Select(step => step.Body).Prepend(part.Body))),
        ]);
}

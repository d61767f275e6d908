using System.Globalization;
using SreAcademy.Core.Content;
using SreAcademy.Core.Review;

namespace SreAcademy.Core.Quiz;

/// <summary>Takes the pairs of an address one by one and makes a plan of them, in canonical order.</summary>
internal sealed class QuizQueryReader(CatalogSnapshot catalog)
{
    private readonly HashSet<string> topics = new(StringComparer.Ordinal);
    private readonly SortedSet<Level> levels = [];
    private readonly SortedSet<QuestionKind> kinds = [];
    private readonly OrderedDictionary<long, CardPlace> cards = [];
    private readonly List<UnknownChoice> unknown = [];
    private QuizPlan plan = new() { Seed = 0 };
    private bool hasSeed;

    public QuizQueryReading Reading => new(
        plan with
        {
            Topics = [.. catalog.Topics.Select(topic => topic.Slug).Where(topics.Contains)],
            Levels = [.. levels],
            Kinds = [.. kinds],
            Cards = [.. cards.Keys],
        },
        hasSeed,
        unknown);

    public void Take(string name, string value)
    {
        var isKnown = name switch
        {
            "preset" => Known(QuizNames.Preset(value), preset => plan = plan with { Preset = preset }),
            "topic" => catalog.TopicsBySlug.ContainsKey(value) && (topics.Add(value) || true),
            "level" => Known(Levels.FromNumber((int)(Number(value, 1, 4) ?? 0)), level => levels.Add(level)),
            "kind" => Known(QuizNames.Kind(value), kind => kinds.Add(kind)),
            "card" => Known(Number(value, 1, long.MaxValue), TakeCard),
            "given" => TakeGiven(value),
            "n" => Known(Number(value, 1, QuizPlan.MostQuestions), count => plan = plan with { Count = (int)count }),
            "mode" => Known(QuizNames.Mode(value), mode => plan = plan with { Mode = mode }),
            "limit" => Known(Number(value, Minutes(QuizPlan.ShortestLimit), Minutes(QuizPlan.LongestLimit)), minutes => plan = plan with { Limit = TimeSpan.FromMinutes(minutes) }),
            "confidence" => Known(Number(value, 0, 1), asks => plan = plan with { AsksConfidence = asks == 1 }),
            "seed" => Known(Number(value, int.MinValue, int.MaxValue), TakeSeed),
            _ => true,
        };
        if (!isKnown)
            unknown.Add(new UnknownChoice(name, value));
    }

    private void TakeCard(long id)
    {
        if (catalog.CardsById.TryGetValue(id, out var place) && (cards.ContainsKey(id) || cards.Count < QuizPlan.MostCards))
            cards.TryAdd(id, place);
        else
            unknown.Add(new UnknownChoice("card", id.ToString(CultureInfo.InvariantCulture)));
    }

    private bool TakeGiven(string value)
    {
        plan = plan with { Given = GivenFigures.Read(value) ?? plan.Given };
        return GivenFigures.Read(value) is not null;
    }

    private void TakeSeed(long seed)
    {
        plan = plan with { Seed = (int)seed };
        hasSeed = true;
    }

    private static bool Known<T>(T? value, Action<T> take)
        where T : struct
    {
        if (value is { } known)
            take(known);
        return value is not null;
    }

    private static long Minutes(TimeSpan time) => (long)time.TotalMinutes;

    private static long? Number(string value, long least, long most) =>
        long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number : null;
}

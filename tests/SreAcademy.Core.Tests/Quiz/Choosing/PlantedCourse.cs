using SreAcademy.Core.Content;
using SreAcademy.Core.Quiz;
using SreAcademy.Core.Tests.Review.Samples;

namespace SreAcademy.Core.Tests.Quiz.Choosing;

/// <summary>
/// A course of made-up things, so that what is true of which is known: each card asks one thing of one subject. Some cards have a twin in another
/// topic, the same question in other words with the same answer in another order; a twin's answer is true for both.
/// </summary>
internal sealed class PlantedCourse
{
    private static readonly string[] Syllables = ["가", "노", "디", "루", "머", "배", "소", "여", "주", "차", "코", "태", "포", "호", "린", "맥", "단", "솔"];

    private readonly QuizDraw draw;
    private readonly HashSet<string> words = [];
    private readonly Dictionary<long, long> twins = [];
    private long next;

    public PlantedCourse(int seed)
    {
        draw = new QuizDraw(seed);
        var topics = Enumerable.Range(0, 6).Select(number => (Slug: $"topic-{number}", Cards: new List<Card>())).ToList();
        foreach (var (topic, number) in topics.Select((topic, number) => (topic, number)))
        {
            for (var subject = 0; subject < 6; subject++)
                Plant(topic.Cards, topics[(number + 1 + draw.Below(5)) % 6].Cards, Word());
        }
        Catalog = SampleCourse.Of([.. topics.Select(topic => SampleCourse.Topic(topic.Slug, [.. topic.Cards]))]);
    }

    public CatalogSnapshot Catalog { get; }

    /// <summary>The card whose answer is true for this one's question too; null for most.</summary>
    public long? TwinOf(long card) => twins.TryGetValue(card, out var twin) ? twin : null;

    private void Plant(List<Card> here, List<Card> elsewhere, string subject)
    {
        string[] facts = [.. Enumerable.Range(0, 6).Select(_ => Word())];
        var matter = Word();
        var level = 1 + draw.Below(4);
        var items = Enumerable.Range(0, 5).Select(_ => $"{Word()} {Word()}").ToList();
        switch (draw.Below(3))
        {
            case 0:
                Add(here, level, $"{subject}의 {matter} 이유는?", $"{facts[0]} {facts[4]} 줄고 {facts[1]} 맞춘다. {facts[2]} 역시 {facts[3]}보다 {facts[5]}다.");
                Twin(elsewhere, level, $"왜 {subject}에 {matter}인가요?", $"{facts[2]} 쪽이 {facts[3]}보다 {facts[5]}고, {facts[1]} 맞추면서 {facts[0]} {facts[4]} 줄인다.");
                break;
            case 1:
                Add(here, level, $"{subject}란 무엇인가요?", $"{facts[0]}에서 {facts[1]}까지 걸리는 {facts[2]} {facts[3]}이다. {facts[4]}의 {facts[5]}다.");
                Twin(elsewhere, level, $"{subject}의 정의는?", $"{facts[2]} {facts[3]}을 {facts[0]}에서 {facts[1]}까지 센 {facts[4]} {facts[5]}이다.");
                break;
            default:
                Add(here, level, $"{subject} {matter} 방법은?", string.Join(", ", items) + ".", items);
                // Two items belong to both.
                var shared = draw.Shuffle(items).Take(3).Concat([$"{Word()} {Word()}"]).ToList();
                Twin(elsewhere, level, $"{subject}를 {matter} 하려면?", string.Join(", ", shared) + ".", shared);
                break;
        }
    }

    private void Twin(List<Card> to, int level, string question, string answer, IReadOnlyList<string>? items = null)
    {
        if (draw.Below(3) == 0)
            return;
        Add(to, level, question, answer, items);
        twins[next] = next - 1;
        twins[next - 1] = next;
    }

    private void Add(List<Card> to, int level, string question, string answer, IReadOnlyList<string>? items = null) =>
        to.Add(SampleCourse.Card(++next, level, question, answer) with
        {
            Facts = items is null ? AnswerFacts.None : new AnswerFacts { Enumerations = [new Enumeration(items, false)] },
        });

    private string Word()
    {
        for (; ; )
        {
            var word = $"{draw.Pick(Syllables)}{draw.Pick(Syllables)}{draw.Pick(Syllables)}";
            if (words.Add(word))
                return word;
        }
    }
}

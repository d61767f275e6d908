using System.Globalization;
using System.Text;
using SreAcademy.Benchmarks.Search;
using SreAcademy.Core.Content;

namespace SreAcademy.Benchmarks.Quiz;

/// <summary>A course of many cards with all that questions are made from: terms, key points, wrong answers, numbers, ordered answers, scenarios.</summary>
internal static class QuizCourse
{
    private const int CardsPerTopic = 40;
    private const int CardsPerLevel = CardsPerTopic / 4;
    private const int CardsWithWrongAnswers = 2;

    public static CatalogSnapshot Make(int cards, int seed)
    {
        var texts = SyntheticCourse.Cards(cards * 8, seed).Select(entry => entry.Fields[^1].Text.Trim()).GetEnumerator();
        var id = 0L;
        var sources = Enumerable.Range(1, cards / CardsPerTopic)
            .Select(topic => new SourceDocument("sre", LessonParser.Parse(string.Create(CultureInfo.InvariantCulture, $"{topic:0000}.md"), Document(topic, Next))))
            .ToList();
        return new CatalogSnapshot(1,
        [
            .. CatalogBuilder.Build(sources).Subjects.Select(subject => subject with
            {
                Documents = [.. subject.Documents.Select(document => DocumentCards.Replace(document, place => place.Card with { Id = ++id }))],
            }),
        ]);

        string Next() => texts.MoveNext() ? texts.Current : throw new InvalidOperationException("too few texts");
    }

    private static string Document(int topic, Func<string> next)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# 주제 {topic}\n\n## {topic}. 주제 {topic}번\n\n### 레벨별 지식\n\n");
        for (var level = 1; level <= 4; level++)
        {
            text.Append(CultureInfo.InvariantCulture, $"> {new string('⭐', level)} **Level {level}**\n");
            for (var term = 0; term < 4; term++)
                text.Append(CultureInfo.InvariantCulture, $"> - **{Term(next())}(Term {topic} {level} {term})**: {next()}\n");
            for (var card = 0; card < CardsPerLevel; card++)
                Card(text, card, next);
            text.Append('\n');
        }
        text.Append(CultureInfo.InvariantCulture, $"### 실무 시나리오\n\n**시나리오 1: {next()}**\n\n**상황**: {next()}\n\n**대응**:\n\n1. {next()}\n2. {next()}\n3. {next()}\n4. {next()}\n5. {next()}\n");
        return text.ToString();
    }

    private static void Card(StringBuilder text, int card, Func<string> next)
    {
        var question = next();
        var answer = card switch
        {
            0 => $"1) {Short(next())} 2) {Short(next())} 3) {Short(next())} 4) {Short(next())}",
            1 => $"SLO 99.9%의 에러 버짓은 30일에 43.2분이고 번 레이트는 14.4배예요. {next()}",
            _ => next(),
        };
        text.Append(CultureInfo.InvariantCulture, $">\n> **Q: {(card == 0 ? "어떤 순서로 진행하나요, " : "")}{question}?**\n> **A:** {answer}\n");
        if (card % 2 == 0)
            text.Append(CultureInfo.InvariantCulture, $"> **핵심:** {Short(answer)} / {Short(question)}\n");
        for (var wrong = 0; card < CardsWithWrongAnswers && wrong < 3; wrong++)
            text.Append(CultureInfo.InvariantCulture, $"> **오답:** {next()} — {Short(question)}\n");
    }

    private static string Term(string text) => string.Join(' ', text.Split(' ').Take(2));

    private static string Short(string text) => string.Join(' ', text.Split(' ').Take(4));
}

using System.Globalization;
using System.Text;
using SreAcademy.Core.Quiz;

namespace SreAcademy.Core.Tests.Quiz.Samples;

/// <summary>A document with the grammar of a course and words that mean nothing.</summary>
internal static class SyntheticDocument
{
    private static readonly string[] Syllables = "가 나 다 라 마 바 사 아 자 차 카 타 파 하 거 너 더 러 머 버 서 어 저 고 노 도 로 모 보 소 오 조 구 누 두 루 무 부".Split(' ');

    public static string Write(QuizDraw draw)
    {
        var text = new StringBuilder("# 지어낸 과정\n\n");
        for (var topic = 1; topic <= 3; topic++)
        {
            text.Append(CultureInfo.InvariantCulture, $"## {topic}. {Word(draw, 3)} {Word(draw, 2)}\n\n### 레벨별 지식\n\n");
            for (var level = 1; level <= 4; level++)
                Level(text, level, draw);
            Scenario(text, draw);
        }
        return text.ToString();
    }

    private static void Level(StringBuilder text, int level, QuizDraw draw)
    {
        text.Append(CultureInfo.InvariantCulture, $"> {new string('⭐', level)} **Level {level}**\n");
        var terms = Enumerable.Range(0, 3 + draw.Below(3)).Select(_ => Word(draw, 3 + draw.Below(2))).ToList();
        foreach (var term in terms)
            text.Append(CultureInfo.InvariantCulture, $"> - **{term}{(draw.Below(2) == 0 ? $"({Latin(draw)})" : "")}**: {Sentence(draw)}이에요.\n");
        for (var card = 0; card < 4; card++)
        {
            var asks = draw.Below(3) == 0 ? "어떤 순서로 진행하나요" : $"{Word(draw, 3)} 무엇인가요";
            text.Append(CultureInfo.InvariantCulture, $">\n> **Q: {Word(draw, 4)} {asks}?**\n> **A:** {Answer(draw, draw.Pick(terms))}\n");
            if (draw.Below(2) == 0)
                text.Append(CultureInfo.InvariantCulture, $"> **핵심:** {Sentence(draw)} / {Sentence(draw)} / {draw.Pick(terms)}\n");
        }
        text.Append('\n');
    }

    private static string Answer(QuizDraw draw, string term) => draw.Below(4) switch
    {
        0 => $"1) {Sentence(draw)} 2) {Sentence(draw)} 3) {Sentence(draw)} 4) {Sentence(draw)}.",
        1 => $"{Sentence(draw)} {1 + draw.Below(90)}분 안에 {Sentence(draw)} {2 + draw.Below(7)}배예요. {Sentence(draw)}.",
        2 => $"{Sentence(draw)} {term}를 {Sentence(draw)}. {Sentence(draw)} 예요.",
        _ => $"{Sentence(draw)}, {Sentence(draw)}, {Sentence(draw)}.",
    };

    private static void Scenario(StringBuilder text, QuizDraw draw)
    {
        text.Append(CultureInfo.InvariantCulture, $"### 실무 시나리오\n\n**시나리오 1: {Sentence(draw)}**\n\n**상황**: {Sentence(draw)}.\n\n**대응**:\n\n");
        for (var step = 1; step <= 3 + draw.Below(7); step++)
            text.Append(CultureInfo.InvariantCulture, $"{step}. {Sentence(draw)}\n");
        text.Append('\n');
    }

    private static string Sentence(QuizDraw draw) => string.Join(' ', Enumerable.Range(0, 3 + draw.Below(4)).Select(_ => Word(draw, 2 + draw.Below(3))));

    private static string Word(QuizDraw draw, int length) => string.Concat(Enumerable.Range(0, length).Select(_ => draw.Pick(Syllables)));

    private static string Latin(QuizDraw draw) => string.Concat(Enumerable.Range(0, 4 + draw.Below(5)).Select(_ => (char)('a' + draw.Below(26))));
}

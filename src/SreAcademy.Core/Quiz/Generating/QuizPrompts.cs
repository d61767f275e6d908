using System.Globalization;
using SreAcademy.Core.Content;

namespace SreAcademy.Core.Quiz;

/// <summary>
/// What generated questions say in their own words. Questions are kept as they were asked and the course is Korean, so these texts are part of
/// the course and not of the interface. No particle stands right behind a value that is filled in.
/// </summary>
internal static class QuizPrompts
{
    public static RichText Matching { get; } = QuizText.Plain("용어마다 알맞은 설명을 짝지어 보세요.");

    public static RichText Ordering { get; } = QuizText.Plain("순서대로 놓아 보세요.");

    public static RichText ScenarioOrdering { get; } = QuizText.Plain("이 상황에 대응하는 순서대로 놓아 보세요.");

    public static RichText FirstAndLast { get; } = QuizText.Plain("맨 처음에 할 일과 맨 마지막에 할 일부터 정해 보세요.");

    public static RichText NumberGap { get; } = QuizText.Plain("빈칸에 들어갈 숫자를 단위와 함께 적어 보세요.");

    public static RichText TermGap { get; } = QuizText.Plain("빈칸에 들어갈 용어를 적어 보세요.");

    public static RichText Definition { get; } = QuizText.Plain("이 설명에 알맞은 용어를 적어 보세요.");

    /// <summary>The first letter and the length of a name.</summary>
    public static RichText NameHint(string name) => QuizText.Plain(string.Create(
        CultureInfo.InvariantCulture, $"‘{name[0]}’ 자로 시작하고 모두 {name.Count(letter => !char.IsWhiteSpace(letter))}글자예요."));
}

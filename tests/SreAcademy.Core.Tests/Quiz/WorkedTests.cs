using System.Globalization;
using System.Text.RegularExpressions;
using SreAcademy.Core.Content;
using SreAcademy.Core.Quiz;
using SreAcademy.Core.Tests.Quiz.Samples;

namespace SreAcademy.Core.Tests.Quiz;

public sealed partial class WorkedTests
{
    private const int Seeds = 400;

    [Fact]
    public void Every_calculation_ends_in_its_answer_and_every_line_adds_up()
    {
        foreach (var recipe in Recipes.All)
        {
            for (var seed = 0; seed < Seeds; seed++)
            {
                var calculation = recipe.With(new QuizDraw(seed));
                Assert.Contains(calculation.Answer, calculation.Solution[^1], StringComparison.Ordinal);
                Assert.All(calculation.Solution, AddsUp);
                Assert.Single(LessonFacts(calculation.Answer));
                Assert.True(Number(calculation.Answer) > 0);
                Assert.DoesNotContain(calculation.Answer, calculation.Hint, StringComparison.Ordinal);
                Assert.Matches(@"^[^{}]+$", calculation.Prompt + calculation.Lesson);
            }
        }
    }

    [Fact]
    public void Figures_are_fresh_for_each_seed_and_no_answer_needs_more_places_than_one_types()
    {
        foreach (var recipe in Recipes.All)
        {
            var made = Enumerable.Range(0, 50).Select(seed => recipe.With(new QuizDraw(seed))).ToList();
            Assert.True(made.Select(calculation => calculation.Prompt).Distinct().Count() > 30);
            Assert.True(made.Select(calculation => calculation.Answer).Distinct().Count() >= 4);
            Assert.All(made, calculation => Assert.Matches(@"^[0-9,]+(?:\.[0-9]{1,3})?(?:분|시간|%|배|대)$", calculation.Answer));
            Assert.Equal(made[7], recipe.With(new QuizDraw(7)) with { Solution = made[7].Solution });
        }
    }

    [Theory]
    [InlineData("SLO가 99.9%일 때 에러 버짓은?", "30일의 0.1%인 43.2분이다.", 1)]
    [InlineData("번 레이트란?", "버짓을 쓰는 속도의 배수. 1배면 기간이 끝날 때 다 쓴다.", 2)]
    [InlineData("의존성이 직렬로 이어지면?", "가용성을 곱한다. 99.9% 둘이면 99.8%.", 1)]
    [InlineData("병렬 구성의 가용성은?", "99% 서버 둘을 두면 99.99%다.", 1)]
    [InlineData("N+2란?", "두 대가 빠져도 버티는 구성.", 1)]
    [InlineData("RPO 15분의 뜻은?", "15분마다 백업해야 한다.", 1)]
    [InlineData("RTO 1시간의 뜻은?", "멈춘 때부터 1시간 안에 복구한다.", 1)]
    [InlineData("포 나인의 다운타임은?", "1년에 52.56분.", 2)]
    [InlineData("가용 영역 하나를 잃어도 버티려면?", "세 곳이면 피크의 150%를 둔다.", 1)]
    [InlineData("SLA 협상에서 챙길 것은?", "필수 의존성의 수준과 예외 조항.", 0)]
    [InlineData("온콜이 필요한 이유는?", "24시간 서비스는 언제든 멈출 수 있다.", 0)]
    public void A_calculation_belongs_to_cards_that_teach_it(string question, string answer, int recipes)
    {
        var card = new Card { Kind = CardKind.Knowledge, Question = new RichText(question, question), Answer = new RichText(answer, answer) };
        Assert.Equal(recipes, Recipes.All.Count(recipe => recipe.IsTaughtBy(card)));
    }

    [Fact]
    public void Other_documents_than_the_course_get_calculations_too() =>
        Assert.NotEmpty(Drawn.OfCard<WorkedQuestion>(QuizCourses.Small, "SLO가 99.9%이고 30일이면 에러 버짓은 몇 분인가요?", QuestionKind.Worked, 5));

    [Theory]
    [InlineData("43.2분", "43.2분이에요.")]
    [InlineData("2배", "2배예요.")]
    [InlineData("24%", "24%예요.")]
    [InlineData("17대", "17대예요.")]
    public void A_sentence_ends_as_the_unit_sounds(string figure, string closed) => Assert.Equal(closed, Figures.Closed(figure));

    /// <summary><c>7일 × 24시간 × 60분 = 10,080분</c>: what stands on both sides of each equals sign is the same.</summary>
    private static void AddsUp(string line)
    {
        var sides = line.Split(" = ").Select(side => side.Split('≈')[0]).Where(side => Formula().IsMatch(side.Trim())).ToList();
        for (var at = 1; at < sides.Count; at++)
        {
            if (sides[at - 1].Any(letter => "×÷−+".Contains(letter, StringComparison.Ordinal)))
                Assert.True(IsSame(Value(sides[at - 1]), Value(sides[at])) || IsSame(100 * Value(sides[at - 1]), Value(sides[at])), line);
        }
    }

    /// <summary>But for what was rounded in the line.</summary>
    private static bool IsSame(double one, double other) => Math.Abs(one - other) <= 1e-6 * Math.Max(1, Math.Abs(other));

    private static double Value(string side)
    {
        if (Clock().Match(side) is { Success: true } clock && side.Contains('−', StringComparison.Ordinal))
            return Minutes(clock.Groups[1].Value, clock.Groups[2].Value) - Minutes(clock.Groups[3].Value, clock.Groups[4].Value);
        side = Parenthesis().Replace(side, inner => Value(inner.Groups[1].Value).ToString(CultureInfo.InvariantCulture) + (inner.Value.Contains('%', StringComparison.Ordinal) ? "%" : ""));
        var tokens = Token().Matches(side).Select(match => match.Value).ToList();
        var percents = side.Contains('%', StringComparison.Ordinal) && side.IndexOfAny(['×', '÷']) >= 0;
        var result = 0.0;
        var (sign, factor, divides) = (1, 1.0, false);
        foreach (var token in tokens.Append("+"))
        {
            switch (token)
            {
                case "×": divides = false; break;
                case "÷": divides = true; break;
                case "+" or "−":
                    result += sign * factor;
                    (sign, factor, divides) = (token == "+" ? 1 : -1, 1.0, false);
                    break;
                default:
                    var number = Number(token) / (percents && token.EndsWith('%') ? 100 : 1);
                    factor = divides ? factor / number : factor * number;
                    break;
            }
        }
        return result;
    }

    private static double Minutes(string hours, string minutes) => (60 * Number(hours)) + Number(minutes);

    private static double Number(string text) => double.Parse(Digits().Match(text).Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);

    private static IReadOnlyList<Quantity> LessonFacts(string answer) =>
        LessonParser.Parse("a.md", $"# 가\n\n## 나\n\n> ⭐ **Level 1**\n> **Q: 다?**\n> **A:** {answer} 라\n").Document.Topics[0].Cards.Single().Facts.Quantities;

    [GeneratedRegex(@"[0-9][0-9,]*(?:\.[0-9]+)?")]
    private static partial Regex Digits();

    [GeneratedRegex(@"[0-9][0-9,]*(?:\.[0-9]+)?[%가-힣]*|[×÷+−]")]
    private static partial Regex Token();

    [GeneratedRegex(@"\(([^()]+)\)")]
    private static partial Regex Parenthesis();

    [GeneratedRegex(@"^\(?[0-9]")]
    private static partial Regex Formula();

    [GeneratedRegex(@"(\d+)시 (\d+)분 − (\d+)시 (\d+)분")]
    private static partial Regex Clock();
}

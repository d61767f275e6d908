using SreAcademy.Core.Quiz;
using SreAcademy.Core.Tests.Quiz.Samples;

namespace SreAcademy.Core.Tests.Quiz.Choosing;

public sealed class FewOptionsTests
{
    private const string OneCard =
        """
        # 문서
        ## 1. 온콜
        ### 레벨별 지식
        > ⭐ **Level 1 (입문)**
        >
        > **Q: 호출을 받으면 무엇부터 하나요?**
        > **A:** 수신을 확인하고 사용자 영향을 살펴요.
        """;

    private const string OneWrongAnswer = OneCard + "\n> **오답:** 원인을 찾을 때까지 아무에게도 알리지 않아요. — 늦게 알리면 피해가 커져요.\n";

    [Fact]
    public void Nothing_to_choose_between_is_no_choice_and_the_card_is_recalled_instead()
    {
        var catalog = QuizCourses.Read(OneCard);

        Assert.Empty(QuizGenerator.Generate(catalog, Plan(QuestionKind.Choice)).Questions);
        Assert.IsType<RecallQuestion>(Assert.Single(QuizGenerator.Generate(catalog, Plan()).Questions));
    }

    [Fact]
    public void One_wrong_answer_makes_a_choice_of_two()
    {
        var question = Assert.IsType<ChoiceQuestion>(Assert.Single(QuizGenerator.Generate(QuizCourses.Read(OneWrongAnswer), Plan(QuestionKind.Choice)).Questions));

        Assert.Equal([false, true], question.Options.Select(option => option.IsRight).Order());
    }

    private static QuizPlan Plan(params QuestionKind[] kinds) => new() { Seed = 1, Kinds = kinds };
}

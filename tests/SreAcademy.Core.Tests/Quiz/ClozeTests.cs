using FsCheck;
using FsCheck.Fluent;
using SreAcademy.Core.Quiz;
using SreAcademy.Core.Search;
using SreAcademy.Core.Tests.Quiz.Samples;

namespace SreAcademy.Core.Tests.Quiz;

public sealed class ClozeTests
{
    [Fact]
    public void Nothing_that_is_shown_tells_what_belongs_into_the_gap() => Prop.ForAll(Drawn.Courses, drawn =>
    {
        foreach (var question in Drawn.Questions<ClozeQuestion>(drawn.Catalog, QuestionKind.Cloze, drawn.Seed))
        {
            var shown = FoldedText.Of($"{question.Before}\n{question.After}");
            if (question.Key.Kind is TypedKeyKind.Term)
            {
                shown += FoldedText.Of($"{question.Prompt.Text}\n{question.Body.Text}\n{question.TopicTitle}");
                Assert.All(question.Key.Others.Prepend(question.Key.Written), name => Assert.DoesNotContain(FoldedText.Of(name), shown, StringComparison.Ordinal));
                Assert.Empty(question.Key.Others.Intersect(question.Key.Opposites ?? []));
            }
            else
            {
                Assert.DoesNotContain(FoldedText.Of(question.Key.Written), shown, StringComparison.Ordinal);
            }
            Assert.InRange(question.Before.Length + question.After.Length, 5, 300);
        }
    }).Check(Drawn.Config(150));

    [Fact]
    public void Each_name_of_the_answer_is_right_and_what_stands_beside_it_is_wrong() => Prop.ForAll(Drawn.Courses, drawn =>
    {
        foreach (var question in Drawn.Questions<ClozeQuestion>(drawn.Catalog, QuestionKind.Cloze, drawn.Seed, 5))
        {
            Assert.All(question.Key.Others.Prepend(question.Key.Written), name => Assert.True(Judge(question, name) is { IsRight: true, Score: 1, Missed.Count: 0 }, name));
            Assert.All(question.Key.Opposites ?? [], name => Assert.True(Judge(question, name) is { IsRight: false, Score: 0 }, $"{name} for {question.Key.Written}"));
            Assert.False(Judge(question, "전혀 다른 말 777")!.IsRight);
            Assert.Equal([question.CardId], Judge(question, "전혀 다른 말 777")!.Missed);
            Assert.Null(Judge(question, "  "));
            Assert.Null(Judge(question, new string('가', 501)));
        }
    }).Check(Drawn.Config(100));

    [Fact]
    public void Numbers_are_asked_that_the_key_points_hold()
    {
        Assert.Equal(["0.1%", "43,200분", "43.2분"], Keys("SLO가 99.9%이고 30일이면 에러 버짓은 몇 분인가요?", TypedKeyKind.Number));
        Assert.Equal(["5번"], Keys("컨슈머가 처리하지 못한 일은 어떻게 되나요?", TypedKeyKind.Number));
        Assert.Equal(["60초"], Keys("변경 전에 낮춰 둘 값은?", TypedKeyKind.Number));
    }

    [Fact]
    public void A_term_of_the_answer_is_asked_with_its_question_and_known_by_all_its_names()
    {
        var question = Drawn.OfCard<ClozeQuestion>(QuizCourses.Small, "컨슈머가 처리하지 못한 일은 어떻게 되나요?", QuestionKind.Cloze, 100)
            .First(question => question.Key.Written == "배달 불능 큐" && question.Before.Length > 0);
        Assert.EndsWith("흔히 5번을 넘으면 ", question.Before, StringComparison.Ordinal);
        Assert.StartsWith("로 옮겨요.", question.After, StringComparison.Ordinal);
        Assert.Equal("컨슈머가 처리하지 못한 일은 어떻게 되나요?", question.Body.Text);
        Assert.Equal(["Dead Letter Queue", "DLQ"], question.Key.Others);
        Assert.True(Judge(question, "dlq")!.IsRight);
    }

    [Fact]
    public void Headings_and_lists_of_two_are_no_terms_to_type()
    {
        var asked = Enumerable.Range(0, 100).SelectMany(seed => Drawn.Questions<ClozeQuestion>(QuizCourses.Small, QuestionKind.Cloze, seed)).Select(question => question.Key.Written).ToHashSet();
        Assert.Contains("리졸버", asked);
        Assert.Contains("애니캐스트", asked);
        Assert.DoesNotContain("레코드의 종류", asked);
        Assert.DoesNotContain("IPv4 vs IPv6", asked);
    }

    private static IEnumerable<string> Keys(string card, TypedKeyKind kind) => Drawn.OfCard<ClozeQuestion>(QuizCourses.Small, card, QuestionKind.Cloze, 100)
        .Where(question => question.Key.Kind == kind).Select(question => question.Key.Written).Distinct().Order(StringComparer.Ordinal);

    private static Judgement? Judge(Question question, string typed) => QuestionJudge.Judge(question, new Response.Typed(typed));
}

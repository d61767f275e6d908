using FsCheck;
using FsCheck.Fluent;
using SreAcademy.Core.Quiz;
using SreAcademy.Core.Search;
using SreAcademy.Core.Tests.Quiz.Samples;

namespace SreAcademy.Core.Tests.Quiz;

public sealed class MatchingTests
{
    [Fact]
    public void Every_term_has_one_description_and_none_says_or_repeats_a_term() => Prop.ForAll(Drawn.Courses, drawn =>
    {
        foreach (var question in Drawn.Questions<MatchingQuestion>(drawn.Catalog, QuestionKind.Matching, drawn.Seed))
        {
            Assert.InRange(question.Terms.Count, 3, 5);
            Assert.Equal(question.Terms.Count, question.Descriptions.Count);
            Assert.Equal(Enumerable.Range(0, question.Terms.Count), question.Terms.Select(term => term.Description).Order());
            Assert.Distinct(question.Terms.Select(term => FoldedText.Of(term.Text.Text)));
            Assert.Distinct(question.Descriptions.Select(text => FoldedText.Of(text.Text)));
            Assert.All(question.Terms, term => Assert.All(question.Descriptions, text => Assert.DoesNotContain(FoldedText.Of(term.Text.Text), FoldedText.Of(text.Text), StringComparison.Ordinal)));
            Assert.DoesNotContain(question.CardId, question.Terms.Select(term => term.CardId ?? 0));
        }
    }).Check(Drawn.Config(150));

    [Fact]
    public void Only_the_right_pairs_are_right() => Prop.ForAll(Drawn.Courses, drawn =>
    {
        var draw = new QuizDraw(drawn.Seed);
        foreach (var question in Drawn.Questions<MatchingQuestion>(drawn.Catalog, QuestionKind.Matching, drawn.Seed, 3))
        {
            var right = question.Terms.Select(term => (int?)term.Description).ToList();
            var judgement = QuestionJudge.Judge(question, new Response.Matched(right))!;
            Assert.True(judgement is { IsRight: true, Score: 1, Missed.Count: 0 });
            var other = draw.Shuffle(right);
            if (!other.SequenceEqual(right))
                Assert.False(QuestionJudge.Judge(question, new Response.Matched(other))!.IsRight);
        }
    }).Check(Drawn.Config(100));

    [Fact]
    public void Terms_and_descriptions_stand_in_any_order()
    {
        var questions = Drawn.OfCard<MatchingQuestion>(QuizCourses.Small, "지연이 늘어나면 무엇부터 보나요?", QuestionKind.Matching, 2_000).Where(question => question.Terms.Count == 5).ToList();
        Assert.True(questions.Count > 500, $"{questions.Count}");
        for (var term = 0; term < 5; term++)
            Uniformity.Assert([.. questions.Select(question => question.Terms[term].Description)], 5);
    }

    [Fact]
    public void What_only_its_form_tells_is_not_asked()
    {
        var asked = Enumerable.Range(0, 50)
            .SelectMany(seed => Drawn.Questions<MatchingQuestion>(QuizCourses.Small, QuestionKind.Matching, seed))
            .SelectMany(question => question.Terms).Select(term => term.Text.Text).ToHashSet();
        Assert.Contains("리졸버", asked);
        Assert.DoesNotContain("IPv4 vs IPv6", asked);
    }
}

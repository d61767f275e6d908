using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using SreAcademy.Core.Content;
using SreAcademy.Core.Quiz;
using SreAcademy.Core.Tests.Quiz.Samples;
using static SreAcademy.Core.Tests.Review.Samples.SampleCourse;

namespace SreAcademy.Core.Tests.Quiz;

public sealed class QuizGeneratorTests
{
    private static IReadOnlyList<Question> Quiz(CatalogSnapshot catalog, QuizPlan plan) => QuizGenerator.Generate(catalog, plan).Questions;

    [Fact]
    public void One_plan_gives_one_quiz_another_seed_another_one_and_no_card_twice() => Prop.ForAll(Drawn.Courses, drawn =>
    {
        var plan = new QuizPlan { Seed = drawn.Seed, Count = 12 };
        var quiz = Quiz(drawn.Catalog, plan);
        // A catalog read anew, so that nothing is remembered from before.
        Assert.Equal(JsonSerializer.Serialize(quiz), JsonSerializer.Serialize(Quiz(new CatalogSnapshot(2, drawn.Catalog.Subjects), plan)));
        Assert.NotEqual(JsonSerializer.Serialize(quiz), JsonSerializer.Serialize(Quiz(drawn.Catalog, plan with { Seed = unchecked(drawn.Seed + 1) })));
        Assert.Distinct(quiz.Select(question => question.CardId));
        Assert.All(quiz, question =>
        {
            var place = drawn.Catalog.CardsById[question.CardId];
            Assert.Equal((place.Topic?.Slug, place.Topic?.Title, place.Card.Level), (question.TopicSlug, question.TopicTitle, question.Level));
            Assert.False(question.Prompt.IsEmpty || question.Explanation.IsEmpty);
            Assert.NotEqual(question.Prompt.Text, question.Hint?.Text);
        });
    }).Check(Drawn.Config(40));

    [Fact]
    public void Topics_take_turns_then_levels_and_kinds_vary()
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var quiz = Quiz(QuizCourses.Real, new QuizPlan { Seed = seed, Count = 32 });
            Assert.Equal(32, quiz.Count);
            Assert.All(quiz.CountBy(question => question.TopicSlug!), topic => Assert.Equal(2, topic.Value));
            Assert.All(quiz.GroupBy(question => question.TopicSlug), topic => Assert.Equal(2, topic.Select(question => question.Level).Distinct().Count()));
            Assert.True(quiz.Select(question => question.Kind).Distinct().Count() >= 7);
            Assert.DoesNotContain(QuestionKind.Recall, quiz.Select(question => question.Kind));
        }
    }

    [Fact]
    public void A_plan_narrows_by_topic_level_and_kind()
    {
        var plan = new QuizPlan { Seed = 5, Count = 20, Topics = ["error-budget", "toil"], Levels = [Level.Junior, Level.Lead], Kinds = [QuestionKind.Matching, QuestionKind.Recall] };
        var quiz = Quiz(QuizCourses.Real, plan);
        Assert.NotEmpty(quiz);
        Assert.All(quiz, question => Assert.True(
            question.TopicSlug is "error-budget" or "toil" && question.Level is Level.Junior or Level.Lead && question.Kind is QuestionKind.Matching or QuestionKind.Recall));
        Assert.Equal(2, quiz.Select(question => question.Kind).Distinct().Count());
    }

    [Fact]
    public void Named_cards_are_asked_in_the_order_of_preference_and_only_they()
    {
        var cards = QuizCourses.Real.Cards.Where((_, at) => at % 29 == 0).Select(place => place.Card.Id).Reverse().ToList();
        var quiz = Quiz(QuizCourses.Real, new QuizPlan { Seed = 3, Count = 5, Cards = [.. cards, cards[0], 999_999] });
        Assert.Equal(cards.Take(5), quiz.Select(question => question.CardId));
        Assert.Equal(cards.Count, Quiz(QuizCourses.Real, new QuizPlan { Seed = 3, Count = 50, Cards = [.. cards, .. cards] }).Count);
        Assert.All(Quiz(QuizCourses.Real, new QuizPlan { Seed = 3, Count = 50, Cards = cards, Levels = [Level.Lead] }), question => Assert.Equal(Level.Lead, question.Level));
    }

    [Fact]
    public void An_interview_question_can_be_named_but_is_never_drawn()
    {
        var interview = QuizCourses.Real.InterviewQuestions[0].Card.Id;
        Assert.Equal([interview], Quiz(QuizCourses.Real, new QuizPlan { Seed = 1, Cards = [interview] }).Select(question => question.CardId));
        Assert.Empty(Quiz(Of([Interview(7, 2, "왜 그런가요?", "그래서요.")]), new QuizPlan { Seed = 1 }));
    }

    [Fact]
    public void Free_recall_is_left_for_cards_that_nothing_else_fits()
    {
        var catalog = Of(Topic("on-call", Card(1, 1, "왜?", "그래서."), Card(2, 2)));
        var generated = QuizGenerator.Generate(catalog, new QuizPlan { Seed = 1, Count = 20 });
        Assert.Equal(20, generated.Asked);
        Assert.Equal([1L, 2], generated.Questions.Select(question => question.CardId).Order());
        Assert.Empty(Quiz(catalog, new QuizPlan { Seed = 1, Kinds = [QuestionKind.Ordering] }));
    }

    [Fact]
    public void No_two_questions_of_a_quiz_ask_the_same()
    {
        for (var seed = 0; seed < 10; seed++)
        {
            var quiz = Quiz(QuizCourses.Real, new QuizPlan { Seed = seed, Count = 100, Kinds = [QuestionKind.Ordering] });
            Assert.Distinct(quiz.Cast<OrderingQuestion>().Select(question => string.Join('\n', question.Steps.Select(step => step.Text).Order(StringComparer.Ordinal))));
        }
    }

    [Fact]
    public void A_plan_out_of_range_is_brought_into_it_and_an_empty_choice_gives_no_question()
    {
        Assert.Single(Quiz(QuizCourses.Small, new QuizPlan { Seed = 1, Count = -5 }));
        Assert.InRange(Quiz(QuizCourses.Real, new QuizPlan { Seed = 1, Count = 5_000 }).Count, 90, QuizPlan.MostQuestions);
        Assert.Empty(Quiz(CatalogSnapshot.Empty, new QuizPlan { Seed = 1 }));
        Assert.Empty(Quiz(QuizCourses.Small, new QuizPlan { Seed = 1, Topics = ["gone"] }));
        Assert.Empty(Quiz(QuizCourses.Small, new QuizPlan { Seed = 1, Cards = [999_999] }));
    }
}

using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using SreAcademy.Core.Content;
using SreAcademy.Core.Quiz;

namespace SreAcademy.Core.Tests.Quiz.Choosing;

/// <summary>What holds for any catalog and seed, whichever of the four kinds asks.</summary>
public sealed class ChoosingProperties
{
    private static readonly QuestionKind[] Kinds = [QuestionKind.Choice, QuestionKind.Several, QuestionKind.OddOneOut, QuestionKind.TrueFalse];

    private static Question? Make(CatalogSnapshot catalog, CardPlace place, QuestionKind kind, int seed) =>
        QuestionGenerators.ByKind[kind](place, QuizMaterial.Of(catalog), new QuizDraw(seed).Split(place.Card.Id));

    private static void ForAnyCourse(Action<PlantedCourse, int> holds) =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed => holds(new PlantedCourse(seed), seed)).Check(Config.QuickThrowOnFailure.WithMaxTest(8).WithReplay(20260105UL, 42424243UL));

    private static void ForAnyQuestion(Action<PlantedCourse, CardPlace, Question> holds) => ForAnyCourse((course, seed) =>
    {
        foreach (var place in course.Catalog.Cards)
        {
            foreach (var question in Kinds.Select(kind => Make(course.Catalog, place, kind, seed)).OfType<Question>())
                holds(course, place, question);
        }
    });

    private static IReadOnlyList<QuizOption> OptionsOf(Question question) => question switch
    {
        ChoiceQuestion choice => choice.Options,
        SeveralQuestion several => several.Options,
        TrueFalseQuestion trueFalse => trueFalse.Corrections,
        _ => [],
    };

    [Fact]
    public void Exactly_as_many_options_are_right_as_the_kind_says() => ForAnyQuestion((_, place, question) =>
    {
        var options = OptionsOf(question);
        var right = options.Count(option => option.IsRight);
        Assert.Equal(place.Card.Id, question.CardId);
        switch (question)
        {
            case ChoiceQuestion:
                Assert.InRange(options.Count, 2, 4);
                Assert.Equal(1, right);
                break;
            case SeveralQuestion:
                Assert.InRange(options.Count, 4, 6);
                Assert.InRange(right, 1, options.Count - 1);
                break;
            case TrueFalseQuestion statement:
                Assert.InRange(options.Count, 2, 4);
                Assert.Equal(statement.IsTrue ? 0 : 1, right);
                break;
            default:
                Assert.Fail(question.Kind.ToString());
                break;
        }
    });

    [Fact]
    public void No_two_options_say_the_same() => ForAnyQuestion((_, _, question) =>
    {
        var texts = OptionsOf(question).Select(option => option.Text).ToList();
        if (question is TrueFalseQuestion statement)
            texts.Add(statement.Statement);
        Assert.Distinct(texts.Select(OptionSense.Of));
        Assert.DoesNotContain("", texts.Select(OptionSense.Of));
    });

    [Fact]
    public void No_wrong_option_is_true_as_well() => ForAnyQuestion((course, place, question) =>
    {
        var twin = course.TwinOf(place.Card.Id);
        var wrong = question is ChoiceQuestion { IsOddOneOut: true } ? OptionsOf(question).Where(option => option.IsRight) : OptionsOf(question).Where(option => !option.IsRight);
        Assert.DoesNotContain(wrong, option => option.CardId is { } from && from == twin);
        var items = place.Card.Facts.Enumerations.Concat(twin is { } id ? course.Catalog.CardsById[id].Card.Facts.Enumerations : []).SelectMany(list => list.Items).Select(OptionSense.Of).ToHashSet();
        if (question is not TrueFalseQuestion)
            Assert.DoesNotContain(wrong, option => items.Contains(OptionSense.Of(option.Text)));
    });

    [Fact]
    public void Every_borrowed_option_says_where_it_belongs() => ForAnyQuestion((course, _, question) =>
        Assert.All(OptionsOf(question).Where(option => option.CardId is not null), option =>
        {
            var lender = course.Catalog.CardsById[option.CardId!.Value].Card;
            Assert.NotEqual(question.CardId, lender.Id);
            Assert.Contains(lender.Question.Text, option.Why!.Text, StringComparison.Ordinal);
            Assert.Contains(option.Text.Text, lender.Answer.Text, StringComparison.Ordinal);
        }));

    [Fact]
    public void No_option_says_its_own_question_over_again() => ForAnyQuestion((_, place, question) =>
        Assert.All(OptionsOf(question).Where(option => question is not TrueFalseQuestion && option.CardId is null && option.Why is not null), option =>
            Assert.DoesNotContain(place.Card.Question.Text, option.Why!.Text, StringComparison.Ordinal)));

    [Fact]
    public void One_seed_makes_one_question_whichever_were_made_before_and_others_make_others() => ForAnyCourse((course, seed) =>
    {
        var again = new CatalogSnapshot(2, course.Catalog.Subjects);
        foreach (var kind in Kinds)
        {
            var places = course.Catalog.Cards.Where(place => Make(course.Catalog, place, kind, seed) is not null).ToList();
            Assert.NotEmpty(places);
            Assert.All(Enumerable.Reverse(places), place => Assert.Equal(Json(Make(course.Catalog, place, kind, seed)), Json(Make(again, place, kind, seed))));
            Assert.Contains(places, place => Json(Make(course.Catalog, place, kind, seed)) != Json(Make(course.Catalog, place, kind, seed ^ 1)));
        }
    });

    [Fact]
    public void Questions_survive_being_stored() => ForAnyQuestion((_, _, question) =>
        Assert.Equal(Json(question), Json(JsonSerializer.Deserialize<Question>(Json(question)))));

    [Fact]
    public void The_right_option_stands_anywhere_and_is_seldom_the_longest_and_half_of_the_statements_are_true()
    {
        var course = new PlantedCourse(7);
        List<int> places = [], odd = [], corrections = [], truths = [];
        var (longest, all) = (0, 0);
        foreach (var place in course.Catalog.Cards)
        {
            for (var seed = 0; seed < 40; seed++)
            {
                if (Make(course.Catalog, place, QuestionKind.Choice, seed) is not ChoiceQuestion { Options.Count: 4 } choice)
                    continue;
                places.Add(PlaceOf(choice.Options));
                all++;
                longest += choice.Options.All(option => option.IsRight || option.Text.Text.Length < choice.Options.Single(right => right.IsRight).Text.Text.Length) ? 1 : 0;
                if (Make(course.Catalog, place, QuestionKind.OddOneOut, seed) is ChoiceQuestion one)
                    odd.Add(PlaceOf(one.Options));
                var statement = (TrueFalseQuestion)Make(course.Catalog, place, QuestionKind.TrueFalse, seed)!;
                truths.Add(statement.IsTrue ? 1 : 0);
                if (!statement.IsTrue)
                    corrections.Add(PlaceOf(statement.Corrections));
            }
        }
        Assert.True(all >= 0.9 * 40 * course.Catalog.Cards.Count, $"{all}");
        Uniformity.Assert(places, 4);
        Uniformity.Assert(odd, 4);
        Uniformity.Assert(corrections, 3);
        Uniformity.Assert(truths, 2);
        Assert.True(longest <= 0.4 * all, $"{longest} of {all}");
    }

    private static int PlaceOf(IReadOnlyList<QuizOption> options) => options.ToList().FindIndex(option => option.IsRight);

    private static string Json(Question? question) => JsonSerializer.Serialize(question);
}

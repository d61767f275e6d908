using FsCheck;
using FsCheck.Fluent;
using SreAcademy.Core.Content;
using SreAcademy.Core.Quiz;
using SreAcademy.Core.Tests.Quiz.Samples;

namespace SreAcademy.Core.Tests.Quiz;

public sealed class QuestionJudgeTests
{
    private static readonly ChoiceQuestion Choice = new()
    {
        CardId = 1,
        Prompt = Text("?"),
        Explanation = Text("!"),
        Options = [new(Text("a"), false, null, 5), new(Text("b"), true), new(Text("c"), false)],
    };

    private static readonly SeveralQuestion Several = new()
    {
        CardId = 1,
        Prompt = Text("?"),
        Explanation = Text("!"),
        Options = [new(Text("a"), true), new(Text("b"), true, null, 6), new(Text("c"), false, null, 7), new(Text("d"), false)],
    };

    private static readonly MatchingQuestion Matching = new()
    {
        CardId = 1,
        Prompt = Text("?"),
        Explanation = Text("!"),
        Terms = [new(Text("a"), 1, 5), new(Text("b"), 2), new(Text("c"), 0, 7)],
        Descriptions = [Text("C"), Text("A"), Text("B")],
    };

    private static readonly OrderingQuestion Ordering = new()
    {
        CardId = 1,
        Prompt = Text("?"),
        Explanation = Text("!"),
        Steps = [Text("c"), Text("a"), Text("d"), Text("b")],
        Order = [1, 3, 0, 2],
    };

    private static readonly TrueFalseQuestion False = new()
    {
        CardId = 1,
        Prompt = Text("?"),
        Explanation = Text("!"),
        Statement = Text("."),
        IsTrue = false,
        Corrections = [new(Text("a"), false), new(Text("b"), true)],
    };

    private static readonly WorkedQuestion Worked = new()
    {
        CardId = 1,
        Prompt = Text("?"),
        Explanation = Text("!"),
        Key = new TypedKey(TypedKeyKind.Number, "43.2분", [], 0.005),
        Solution = [],
    };

    private static readonly RecallQuestion Recall = new() { CardId = 1, Prompt = Text("?"), Explanation = Text("!") };

    [Fact]
    public void A_choice_is_right_or_brings_back_its_card_and_the_one_taken_for_it()
    {
        AssertJudged(Choice, new Response.Chosen([1]), 1, []);
        AssertJudged(Choice, new Response.Chosen([0]), 0, [5, 1]);
        AssertJudged(Choice, new Response.Chosen([2]), 0, [1]);
        Assert.Equal([false, false, true], QuestionJudge.Judge(Choice, new Response.Chosen([0]))!.Parts);
    }

    [Fact]
    public void Several_options_count_one_by_one()
    {
        AssertJudged(Several, new Response.Chosen([1, 0]), 1, []);
        AssertJudged(Several, new Response.Chosen([0]), 0.75, [6]);
        AssertJudged(Several, new Response.Chosen([2, 3]), 0, [1, 6, 7]);
        AssertJudged(Several, new Response.Chosen([]), 0.5, [1, 6]);
    }

    [Fact]
    public void Pairs_count_one_by_one_and_an_open_term_is_a_miss()
    {
        AssertJudged(Matching, new Response.Matched([1, 2, 0]), 1, []);
        AssertJudged(Matching, new Response.Matched([2, 1, 0]), 1.0 / 3, [5, 1]);
        AssertJudged(Matching, new Response.Matched([null, 2, 0]), 2.0 / 3, [5]);
        AssertJudged(Matching, new Response.Matched([null, null, null]), 0, [5, 1, 7]);
    }

    [Fact]
    public void Steps_count_that_stand_in_order_to_each_other()
    {
        AssertJudged(Ordering, new Response.Ordered([1, 3, 0, 2]), 1, []);
        AssertJudged(Ordering, new Response.Ordered([3, 0, 2, 1]), 0.75, [1]);
        AssertJudged(Ordering, new Response.Ordered([2, 0, 3, 1]), 0.25, [1]);
        Assert.Equal([true, false, true, true], QuestionJudge.Judge(Ordering, new Response.Ordered([3, 0, 2, 1]))!.Parts);
    }

    [Fact]
    public void A_false_statement_wants_its_correction_too()
    {
        AssertJudged(False, new Response.Decided(false, 1), 1, []);
        AssertJudged(False, new Response.Decided(false, 0), 0.5, [1]);
        AssertJudged(False, new Response.Decided(true, null), 0, [1]);
        AssertJudged(False with { IsTrue = true }, new Response.Decided(true, null), 1, []);
        AssertJudged(False with { IsTrue = true }, new Response.Decided(false, 1), 0, [1]);
        AssertJudged(False with { Corrections = [] }, new Response.Decided(false, null), 1, []);
    }

    [Fact]
    public void Numbers_are_judged_within_their_tolerance_and_recall_by_the_learner()
    {
        AssertJudged(Worked, new Response.Typed("43분 12초"), 1, []);
        AssertJudged(Worked, new Response.Typed("43.3분"), 1, []);
        AssertJudged(Worked, new Response.Typed("44분"), 0, [1]);
        AssertJudged(Recall, new Response.Recalled(true), 1, []);
        AssertJudged(Recall, new Response.Recalled(false), 0, [1]);
    }

    [Fact]
    public void Giving_up_brings_back_the_card_of_the_question_alone() =>
        Assert.All(new Question[] { Choice, Several, Matching, Ordering, False, Worked, Recall }, question => AssertJudged(question, new Response.GaveUp(), 0, [1]));

    [Fact]
    public void What_does_not_fit_is_not_judged()
    {
        Assert.All<Response>([new Response.Chosen([]), new Response.Chosen([0, 1]), new Response.Chosen([3]), new Response.Chosen([-1]), new Response.Typed("b"), new Response.Chosen(null!)], Unfit(Choice));
        Assert.All<Response>([new Response.Chosen([0, 0]), new Response.Chosen([4]), new Response.Chosen([0, 1, 2, 3, 0]), new Response.Matched([0])], Unfit(Several));
        Assert.All<Response>([new Response.Matched([1, 2]), new Response.Matched([1, 1, 0]), new Response.Matched([1, 2, 3]), new Response.Matched([1, 2, -1]), new Response.Matched([])], Unfit(Matching));
        Assert.All<Response>([new Response.Ordered([1, 3, 0]), new Response.Ordered([1, 3, 0, 0]), new Response.Ordered([1, 3, 0, 4]), new Response.Ordered([]), new Response.Chosen([1])], Unfit(Ordering));
        Assert.All<Response>([new Response.Decided(false, null), new Response.Decided(false, 2), new Response.Decided(false, -1), new Response.Decided(true, 0), new Response.Recalled(true)], Unfit(False));
        Assert.All<Response>([new Response.Typed(""), new Response.Typed(" \n"), new Response.Typed(new string('9', 20_000)), new Response.Typed(null!), new Response.Recalled(true)], Unfit(Worked));
        Assert.All<Response>([new Response.Typed("적어 둔 말"), new Response.Chosen([0])], Unfit(Recall));
    }

    [Fact]
    public void Whatever_comes_in_is_judged_consistently_or_not_at_all() => Prop.ForAll(Drawn.Courses, drawn =>
    {
        var draw = new QuizDraw(drawn.Seed);
        foreach (var question in QuizGenerator.Generate(drawn.Catalog, new QuizPlan { Seed = drawn.Seed, Count = 6 }).Questions)
        {
            for (var time = 0; time < 10; time++)
            {
                if (QuestionJudge.Judge(question, Responses.Any(draw)) is not { } judgement)
                    continue;
                Assert.InRange(judgement.Score, 0, 1);
                Assert.Equal(judgement.IsRight, judgement.Score >= 1);
                Assert.Equal(judgement.IsRight, judgement.Missed.Count == 0);
                Assert.Distinct(judgement.Missed);
            }
        }
    }).Check(Drawn.Config(60));

    private static Action<Response> Unfit(Question question) => response => Assert.Null(QuestionJudge.Judge(question, response));

    private static void AssertJudged(Question question, Response response, double score, IReadOnlyList<long> missed)
    {
        var judgement = QuestionJudge.Judge(question, response)!;
        Assert.Equal(score, judgement.Score, 9);
        Assert.Equal(score >= 1, judgement.IsRight);
        Assert.Equal(missed, judgement.Missed);
    }

    private static RichText Text(string text) => new(text, text);
}

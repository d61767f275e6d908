using SreAcademy.Core.Quiz;
using SreAcademy.Web.Features.Quiz.Session;
using static SreAcademy.Web.Tests.Fakes.SampleQuestions;

namespace SreAcademy.Web.Tests.Features.Quiz;

public sealed class ResponseDraftTests
{
    [Fact]
    public void What_is_built_for_each_kind_fits_its_question_once_it_is_complete()
    {
        (Question Question, Response Draft)[] built =
        [
            (Choice, ResponseDraft.Choose(1)),
            (Several, ResponseDraft.Toggle(ResponseDraft.Toggle(null, 3), 0)),
            (Matching, ResponseDraft.Match(Matching, ResponseDraft.Match(Matching, ResponseDraft.Match(Matching, null, 0, 1), 1, 2), 2, 0)),
            (Ordering, ResponseDraft.Move(Ordering, null, 0, 1)),
            (TrueFalse, ResponseDraft.Correct(0)),
            (TrueFalse, ResponseDraft.Decide(null, true)),
        ];

        Assert.All(built, one => Assert.True(ResponseDraft.IsComplete(one.Question, one.Draft)));
        Assert.All(built, one => Assert.NotNull(QuestionJudge.Judge(one.Question, one.Draft)));
    }

    [Fact]
    public void An_option_taken_twice_is_out_again_and_the_rest_stays_in_order() =>
        Assert.Equal(new Response.Chosen([0, 4]), Enumerable.Repeat(3, 2).Prepend(4).Append(0).Aggregate((Response?)null, ResponseDraft.Toggle));

    [Fact]
    public void A_description_belongs_to_the_term_it_was_given_last()
    {
        var first = ResponseDraft.Match(Matching, null, 0, 1);
        var second = ResponseDraft.Match(Matching, first, 2, 1);

        Assert.Equal(new Response.Matched([null, null, 1]), second);
        Assert.Equal(new Response.Matched([null, null, null]), ResponseDraft.Match(Matching, second, 2, 1));
    }

    [Fact]
    public void Steps_move_by_one_and_stop_at_the_ends()
    {
        Assert.Equal(new Response.Ordered([1, 0, 2]), ResponseDraft.Move(Ordering, null, 1, -1));
        Assert.Equal(new Response.Ordered([0, 1, 2]), ResponseDraft.Move(Ordering, null, 0, -1));
        Assert.Equal(new Response.Ordered([0, 1, 2]), ResponseDraft.Move(Ordering, null, 2, 1));
    }

    [Fact]
    public void A_statement_said_to_hold_keeps_no_correction() =>
        Assert.Equal(new Response.Decided(true, null), ResponseDraft.Decide(ResponseDraft.Correct(1), true));

    [Fact]
    public void What_is_not_finished_cannot_be_handed_in()
    {
        Assert.False(ResponseDraft.IsComplete(Choice, null));
        Assert.False(ResponseDraft.IsComplete(Several, new Response.Chosen([])));
        Assert.False(ResponseDraft.IsComplete(Matching, new Response.Matched([0, null, 1])));
        Assert.False(ResponseDraft.IsComplete(Cloze, new Response.Typed("  ")));
        Assert.False(ResponseDraft.IsComplete(Worked, new Response.Typed(new string('1', Response.Typed.LongestText + 1))));
        Assert.False(ResponseDraft.IsComplete(TrueFalse, ResponseDraft.Decide(null, false)));
        Assert.True(ResponseDraft.IsComplete(TrueFalse with { Corrections = [] }, ResponseDraft.Decide(null, false)));
    }
}

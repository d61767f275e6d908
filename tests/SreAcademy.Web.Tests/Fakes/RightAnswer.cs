using SreAcademy.Core.Quiz;

namespace SreAcademy.Web.Tests.Fakes;

/// <summary>The right answer to any question, read from the question itself.</summary>
internal static class RightAnswer
{
    public static Response To(Question question) => question switch
    {
        ChoiceQuestion choice => new Response.Chosen(Right(choice.Options)),
        SeveralQuestion several => new Response.Chosen(Right(several.Options)),
        MatchingQuestion matching => new Response.Matched([.. matching.Terms.Select(term => (int?)term.Description)]),
        ClozeQuestion cloze => new Response.Typed(cloze.Key.Written),
        WorkedQuestion worked => new Response.Typed(worked.Key.Written),
        OrderingQuestion ordering => new Response.Ordered(ordering.Order),
        TrueFalseQuestion { IsTrue: false, Corrections.Count: > 0 } statement => new Response.Decided(false, Right(statement.Corrections)[0]),
        TrueFalseQuestion statement => new Response.Decided(statement.IsTrue, null),
        _ => new Response.Recalled(true),
    };

    private static int[] Right(IReadOnlyList<QuizOption> options) => [.. options.Index().Where(option => option.Item.IsRight).Select(option => option.Index)];
}

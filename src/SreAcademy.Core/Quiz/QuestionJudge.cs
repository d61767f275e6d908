namespace SreAcademy.Core.Quiz;

/// <summary>Says whether a response is right, with the text the question was asked with. Responses come from outside: anything can be in them.</summary>
public static class QuestionJudge
{
    /// <returns>Null when the response does not fit the question: another kind's, with indices out of range or twice, of another length, empty or too long a text.</returns>
    public static Judgement? Judge(Question question, Response response)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(response);
        return (question, response) switch
        {
            (_, Response.GaveUp) => new Judgement(false, 0, [question.CardId]),
            (ChoiceQuestion choice, Response.Chosen { Options: [var option] }) => Choice(choice, option),
            (SeveralQuestion several, Response.Chosen { Options: { } options }) => Several(several, options),
            (MatchingQuestion matching, Response.Matched { Descriptions: { } descriptions }) => Matching(matching, descriptions),
            (ClozeQuestion cloze, Response.Typed { Text.Length: <= Response.Typed.LongestText } typed) => Typed(question, cloze.Key, typed.Text),
            (WorkedQuestion worked, Response.Typed { Text.Length: <= Response.Typed.LongestText } typed) => Typed(question, worked.Key, typed.Text),
            (OrderingQuestion ordering, Response.Ordered { Steps: { } steps }) => Ordering(ordering, steps),
            (TrueFalseQuestion statement, Response.Decided decided) => Decision(statement, decided),
            (RecallQuestion, Response.Recalled { Text: null or { Length: <= Response.Typed.LongestText } } recalled) => Whole(question, recalled.Remembered),
            _ => null,
        };
    }

    private static Judgement? Choice(ChoiceQuestion question, int chosen)
    {
        if (!IsIndex(chosen, question.Options.Count))
            return null;
        var isRight = question.Options[chosen].IsRight;
        var parts = question.Options.Select((option, at) => option.IsRight == (at == chosen)).ToArray();
        return new Judgement(isRight, isRight ? 1 : 0, Missed(question, parts, at => question.Options[at].CardId)) { Parts = parts };
    }

    private static Judgement? Several(SeveralQuestion question, IReadOnlyList<int> chosen)
    {
        if (!AreDifferentIndices(chosen, question.Options.Count))
            return null;
        return OfParts(question, [.. question.Options.Select((option, at) => option.IsRight == chosen.Contains(at))], at => question.Options[at].CardId);
    }

    private static Judgement? Matching(MatchingQuestion question, IReadOnlyList<int?> given)
    {
        if (given.Count != question.Terms.Count || !AreDifferentIndices([.. given.OfType<int>()], question.Descriptions.Count))
            return null;
        return OfParts(question, [.. question.Terms.Select((term, at) => given[at] == term.Description)], at => question.Terms[at].CardId);
    }

    private static Judgement? Typed(Question question, TypedKey key, string text) => TypedAnswer.Judge(text, key) switch
    {
        TypedVerdict.Right => Whole(question, true),
        TypedVerdict.Wrong => Whole(question, false),
        TypedVerdict.Empty => null,
    };

    /// <summary>Right are the steps that stand in order to each other; the others, as few as can be, would have to be moved.</summary>
    private static Judgement? Ordering(OrderingQuestion question, IReadOnlyList<int> given)
    {
        if (given.Count != question.Steps.Count || !AreDifferentIndices(given, question.Steps.Count))
            return null;
        var places = new int[question.Order.Count];
        for (var at = 0; at < places.Length; at++)
            places[question.Order[at]] = at;
        var parts = new bool[places.Length];
        foreach (var at in LongestRise.Of([.. given.Select(step => places[step])]))
            parts[given[at]] = true;
        return OfParts(question, parts, _ => null);
    }

    private static Judgement? Decision(TrueFalseQuestion question, Response.Decided decided)
    {
        var asksCorrection = !decided.IsTrue && question.Corrections.Count > 0;
        if (asksCorrection ? decided.Correction is not { } index || !IsIndex(index, question.Corrections.Count) : decided.Correction is not null)
            return null;
        if (decided.IsTrue != question.IsTrue)
            return Whole(question, false);
        if (!asksCorrection)
            return Whole(question, true);
        var isRight = question.Corrections[decided.Correction!.Value].IsRight;
        return new Judgement(isRight, isRight ? 1 : 0.5, isRight ? [] : [question.CardId])
        {
            Parts = [.. question.Corrections.Select((option, at) => option.IsRight == (at == decided.Correction))],
        };
    }

    private static Judgement Whole(Question question, bool isRight) => new(isRight, isRight ? 1 : 0, isRight ? [] : [question.CardId]);

    private static Judgement OfParts(Question question, bool[] parts, Func<int, long?> cardOf) =>
        new(parts.All(part => part), (double)parts.Count(part => part) / parts.Length, Missed(question, parts, cardOf)) { Parts = parts };

    private static IReadOnlyList<long> Missed(Question question, bool[] parts, Func<int, long?> cardOf) =>
        [.. Enumerable.Range(0, parts.Length).Where(at => !parts[at]).Select(at => cardOf(at) ?? question.CardId).Distinct()];

    private static bool IsIndex(int index, int count) => index >= 0 && index < count;

    private static bool AreDifferentIndices(IReadOnlyList<int> indices, int count) =>
        indices.Count <= count && indices.All(index => IsIndex(index, count)) && indices.Distinct().Count() == indices.Count;
}

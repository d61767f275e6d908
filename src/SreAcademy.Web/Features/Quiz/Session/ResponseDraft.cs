using SreAcademy.Core.Quiz;

namespace SreAcademy.Web.Features.Quiz.Session;

/// <summary>How a response grows while the learner chooses: what they did so far is itself a response, which may still be incomplete.</summary>
public static class ResponseDraft
{
    /// <returns>Null where nothing is chosen to begin with.</returns>
    public static Response? Start(Question question) => question switch
    {
        OrderingQuestion ordering => new Response.Ordered([.. Enumerable.Range(0, ordering.Steps.Count)]),
        MatchingQuestion matching => new Response.Matched([.. matching.Terms.Select(_ => (int?)null)]),
        _ => null,
    };

    /// <summary>One of several exclusive options.</summary>
    public static Response Choose(int option) => new Response.Chosen([option]);

    /// <summary>Takes an option in, or out again.</summary>
    public static Response Toggle(Response? draft, int option)
    {
        var chosen = (draft as Response.Chosen)?.Options ?? [];
        return new Response.Chosen(chosen.Contains(option) ? [.. chosen.Where(one => one != option)] : [.. chosen.Append(option).Order()]);
    }

    /// <summary>Brings a term to a description, which no other term keeps; the same pair again takes it apart.</summary>
    public static Response Match(MatchingQuestion question, Response? draft, int term, int description)
    {
        ArgumentNullException.ThrowIfNull(question);
        int?[] pairs = [.. (draft as Response.Matched ?? (Response.Matched)Start(question)!).Descriptions];
        var again = pairs[term] == description;
        for (var at = 0; at < pairs.Length; at++)
            pairs[at] = pairs[at] == description ? null : pairs[at];
        pairs[term] = again ? null : description;
        return new Response.Matched(pairs);
    }

    /// <summary>Moves the step at a place one up or down; at the ends nothing moves.</summary>
    /// <param name="by">−1 or 1.</param>
    public static Response Move(OrderingQuestion question, Response? draft, int place, int by)
    {
        ArgumentNullException.ThrowIfNull(question);
        int[] steps = [.. (draft as Response.Ordered ?? (Response.Ordered)Start(question)!).Steps];
        var target = place + by;
        if (target >= 0 && target < steps.Length)
            (steps[place], steps[target]) = (steps[target], steps[place]);
        return new Response.Ordered(steps);
    }

    /// <summary>A correction belongs to a statement that is said not to hold.</summary>
    public static Response Decide(Response? draft, bool isTrue) =>
        new Response.Decided(isTrue, isTrue ? null : (draft as Response.Decided)?.Correction);

    public static Response Correct(int correction) => new Response.Decided(false, correction);

    /// <summary>What was written to compare with the answer of free recall; null where nothing was.</summary>
    public static string? Recalled(Response? draft) => draft switch
    {
        Response.Typed { Text: var text } when !string.IsNullOrWhiteSpace(text) => text,
        Response.Recalled { Text: var text } => text,
        _ => null,
    };

    /// <summary>Whether it can be handed in.</summary>
    public static bool IsComplete(Question question, Response? draft) => (question, draft) switch
    {
        (_, null) => false,
        // What is written is not the answer yet: the learner's judgement is.
        (RecallQuestion, Response.Typed) => false,
        (SeveralQuestion, Response.Chosen chosen) => chosen.Options.Count > 0,
        (MatchingQuestion, Response.Matched matched) => matched.Descriptions.All(description => description is not null),
        (TrueFalseQuestion { Corrections.Count: > 0 }, Response.Decided decided) => decided.IsTrue || decided.Correction is not null,
        (_, Response.Typed typed) => !string.IsNullOrWhiteSpace(typed.Text) && typed.Text.Length <= Response.Typed.LongestText,
        _ => true,
    };
}

using SreAcademy.Core.Quiz;

namespace SreAcademy.Core.Tests.Quiz.Samples;

/// <summary>Anything that a browser could send.</summary>
internal static class Responses
{
    private static readonly string[] Texts = ["", "SLO", "43.2분", "카나리 배포", "99.9%", "\uD800", "ㄱ", "1e400분", "-5분", new('9', 400)];

    public static Response Any(QuizDraw draw) => draw.Below(7) switch
    {
        0 => new Response.Chosen(Indices(draw)),
        1 => new Response.Matched([.. Indices(draw).Select(index => index == 0 ? (int?)null : index)]),
        2 => new Response.Ordered(draw.Below(2) == 0 ? Indices(draw) : draw.Shuffle(Enumerable.Range(0, 3 + draw.Below(5)))),
        3 => new Response.Typed(draw.Pick(Texts)),
        4 => new Response.Decided(draw.Below(2) == 0, draw.Below(2) == 0 ? null : draw.Below(6) - 1),
        5 => new Response.Recalled(draw.Below(2) == 0),
        _ => new Response.GaveUp(),
    };

    private static IReadOnlyList<int> Indices(QuizDraw draw) => [.. Enumerable.Range(0, draw.Below(7)).Select(_ => draw.Below(8) - 1)];
}

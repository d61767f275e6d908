using SreAcademy.Core.Content;
using SreAcademy.Core.Content.Rendering;

namespace SreAcademy.Core.Quiz;

/// <summary>A card's answer as an option: running text, without the code that follows it.</summary>
internal static class AnswerOption
{
    private const string Code = "<pre";

    public static RichText Of(Card card)
    {
        var answer = card.Answer;
        if (!card.AnswerHasCode)
            return Line(answer);
        var code = answer.Html.IndexOf(Code, StringComparison.Ordinal);
        var before = code > 0 ? answer.Html[..code] : "";
        // The figure or list item that holds the code is open at this point.
        var whole = before.LastIndexOf("</p>", StringComparison.Ordinal) is > 0 and var end ? before[..(end + "</p>".Length)] : before;
        var text = HtmlText.Of(whole);
        return text.Length > 0 ? LeadingSentences.Plain(text) : answer;
    }

    /// <summary>Several blocks become one line: a list among lines would be told apart without reading.</summary>
    private static RichText Line(RichText answer)
    {
        var unwrapped = LeadingSentences.Unwrapped(answer);
        return answer.Text.Contains('\n', StringComparison.Ordinal) || ReferenceEquals(unwrapped, answer) && answer.Html.Contains("<li", StringComparison.Ordinal) ? LeadingSentences.Plain(answer.Text) : unwrapped;
    }
}

using SreAcademy.Core.Content;
using SreAcademy.Core.Quiz;

namespace SreAcademy.Core.Drills;

/// <summary>Moves as they stand beside each other: a paragraph here and a line there, or a full stop that only the right one has, would tell them apart unread.</summary>
internal static class MoveText
{
    private static readonly char[] Closings = ['.', '?', '!', '。', ':', '"', '”', '’', ')'];

    public static RichText Of(RichText body) => LeadingSentences.Unwrapped(body);

    /// <param name="beside">The right move; what closes it closes this one too.</param>
    public static RichText Of(RichText body, RichText beside)
    {
        var move = Of(body);
        return beside.Text.TrimEnd().EndsWith('.') && IsLine(move) && move.Text.TrimEnd() is { Length: > 0 } text && !Closings.Contains(text[^1])
            ? new RichText(move.Html.TrimEnd() + ".", text + ".")
            : move;
    }

    private static bool IsLine(RichText move) =>
        !move.Text.Contains('\n', StringComparison.Ordinal) && !move.Html.Contains("<p", StringComparison.Ordinal) && !move.Html.Contains("<li", StringComparison.Ordinal);
}

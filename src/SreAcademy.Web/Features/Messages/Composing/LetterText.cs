using System.Text;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Messages.Composing;

/// <summary>A letter in plain text: a greeting, parts with an empty line between them, and how to stop it.</summary>
public sealed class LetterText
{
    private readonly StringBuilder text = new(UiText.MessageGreeting);

    public LetterText Part(params ReadOnlySpan<string?> lines)
    {
        text.Append('\n');
        foreach (var line in lines)
        {
            if (!string.IsNullOrEmpty(line))
                text.Append('\n').Append(line);
        }
        return this;
    }

    /// <param name="why">Why it comes.</param>
    public string Ending(string why, string? stop, string? settings)
    {
        text.Append("\n\n--\n").Append(why);
        if (stop is not null)
            text.Append('\n').Append(Phrase.Of(UiText.MessageStopLine, stop));
        if (settings is not null)
            text.Append('\n').Append(Phrase.Of(UiText.MessageSettingsLine, settings));
        return text.Append('\n').ToString();
    }
}

using System.Globalization;
using SreAcademy.Core.Content;

namespace SreAcademy.Web.Resources;

/// <summary>UI texts with something filled in.</summary>
public static class Phrase
{
    public static string Of(string text, params ReadOnlySpan<object?> values) =>
        string.Format(CultureInfo.CurrentCulture, text, values);

    /// <summary>The level's name without its stars: 입문, 주니어, 시니어, 리드/CTO.</summary>
    public static string Name(this Level level) => level switch
    {
        Level.Beginner => UiText.Level1,
        Level.Junior => UiText.Level2,
        Level.Senior => UiText.Level3,
        Level.Lead => UiText.Level4,
    };

    /// <summary>Stars and name: ★★ 주니어.</summary>
    public static string Label(this Level level) => $"{level.PlainStars()} {level.Name()}";

    /// <summary>One to four ★: unlike the ⭐ of documents it is there in every font, where no star is drawn over it.</summary>
    public static string PlainStars(this Level level) => new('★', level.Number());
}

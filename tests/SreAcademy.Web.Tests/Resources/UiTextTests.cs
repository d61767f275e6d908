using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Tests.Resources;

public sealed partial class UiTextTests
{
    private static readonly Dictionary<string, string> Korean = Texts(CultureInfo.InvariantCulture);
    private static readonly Dictionary<string, string> English = Texts(CultureInfo.GetCultureInfo("en"));

    [Fact]
    public void Korean_and_English_have_the_same_texts() => Assert.Equal(Korean.Keys.Order(), English.Keys.Order());

    [Fact]
    public void No_text_is_empty() => Assert.DoesNotContain(Korean.Concat(English), text => string.IsNullOrWhiteSpace(text.Value));

    [Fact]
    public void No_text_takes_more_values_in_English_than_in_Korean() =>
        Assert.All(English, text => Assert.Empty(Places(text.Value).Except(Places(Korean[text.Key]))));

    private static IEnumerable<string> Places(string text) => Place().Matches(text).Select(match => match.Value);

    private static Dictionary<string, string> Texts(CultureInfo culture)
    {
        var manager = new ResourceManager("SreAcademy.Web.Resources.UiText", typeof(UiText).Assembly);
        return manager.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);
    }

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Place();
}

using SreAcademy.Core.Content.Strictness;

namespace SreAcademy.Core.Tests.Content.Strictness;

public sealed class SettledSpellingsTests
{
    [Fact]
    public void No_spelling_is_settled_twice_or_ruled_out_elsewhere()
    {
        var forms = SettledSpellings.All.SelectMany(entry => entry.Others.Prepend(entry.Written)).Select(form => form.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant());

        Assert.Equal(forms.Distinct(), forms);
    }
}

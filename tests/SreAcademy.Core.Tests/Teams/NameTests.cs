using System.Text;
using SreAcademy.Core.Teams;

namespace SreAcademy.Core.Tests.Teams;

public class NameTests
{
    [Theory]
    [InlineData("  결제 플랫폼 ", "결제 플랫폼")]
    [InlineData("=SUM(A1)", "=SUM(A1)")]
    [InlineData("<b>팀</b>", "<b>팀</b>")]
    [InlineData("👩‍💻 온콜", "👩‍💻 온콜")]
    public void A_team_is_called_what_was_typed_without_space_around_it(string typed, string kept) => Assert.Equal(kept, TeamName.Of(typed));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \u3000\u00A0")]
    [InlineData("\u200B\u200D")]
    [InlineData("\u3164")]
    [InlineData("두\n줄")]
    [InlineData("두\u2028줄")]
    [InlineData("탭\t팀")]
    [InlineData("종\u0007")]
    [InlineData("뒤집\u202E기")]
    [InlineData("격리\u2067됨")]
    [InlineData("결제\u200B팀")]
    [InlineData("결제\u00AD팀")]
    [InlineData("결제팀\u3164")]
    [InlineData("결제팀\u2060")]
    [InlineData("결제팀\U000E0041")]
    public void A_name_that_is_empty_or_pretends_is_none(string? typed) => Assert.Null(TeamName.Of(typed));

    [Fact]
    public void A_lone_half_of_a_pair_is_no_name() => Assert.Null(TeamName.Of("반" + '\uD83D'));

    [Fact]
    public void A_name_has_sixty_characters_at_most()
    {
        Assert.Equal(60, TeamName.Of(new string('가', TeamLimits.LongestName))!.Length);
        Assert.Null(TeamName.Of(new string('가', TeamLimits.LongestName + 1)));
    }

    [Fact]
    public void Korean_typed_on_another_keyboard_is_the_same_name() => Assert.Equal("결제", TeamName.Of("결제".Normalize(NormalizationForm.FormD)));

    [Theory]
    [InlineData("김지원", "jiwon@example.com", "김지원")]
    [InlineData("  ", "jiwon@example.com", "jiwon")]
    [InlineData(null, "jiwon@example.com", "jiwon")]
    [InlineData(null, "주소가아님", "주소가아님")]
    [InlineData(null, "@example.com", ShownName.Nameless)]
    [InlineData(null, null, ShownName.Nameless)]
    [InlineData("두\n줄\u202E", null, "두줄")]
    public void Somebody_is_shown_by_the_chosen_name_or_the_address_before_the_at(string? name, string? email, string shown) =>
        Assert.Equal(shown, ShownName.Of(name, email));

    [Theory]
    [InlineData("김\u200B지원")]
    [InlineData("김지원\u2060\uFEFF")]
    [InlineData("김\u200D지원")]
    [InlineData("김지\uFE0F원")]
    [InlineData("김지원\u3164")]
    [InlineData("\u00AD김지원\U000E0020")]
    public void What_cannot_be_seen_makes_no_other_name(string name) => Assert.Equal("김지원", ShownName.Of(name, null));

    [Theory]
    [InlineData("김 \u00A0 지원", "김 지원")]
    [InlineData("김\u3000지원", "김 지원")]
    [InlineData("👩‍💻 지원 ❤️", "👩‍💻 지원 ❤️")]
    public void Blanks_are_one_and_pictures_stay_whole(string name, string shown) => Assert.Equal(shown, ShownName.Of(name, null));

    [Fact]
    public void A_name_in_parts_is_the_name_as_a_whole() => Assert.Equal("김지원", ShownName.Of("김지원".Normalize(NormalizationForm.FormD), null));

    [Fact]
    public void People_are_listed_in_the_order_of_a_korean_dictionary()
    {
        string[] people = ["하나", "다온", "나래", "가람"];

        Assert.Equal(["가람", "나래", "다온", "하나"], people.Order(ShownName.Order));
    }
}

using System.Text;
using SreAcademy.Core.Content;

namespace SreAcademy.Core.Tests.Content.Identity;

public class CardKeyTests
{
    [Fact]
    public void A_derived_key_never_changes_between_versions_of_the_program() =>
        Assert.Equal("5b2f1d9690eb77e7d04f5a9b311d2f2c", CardKey.Derived("sre", "slo", Level.Junior, QuestionText.Normalise("왜 100%가 아닌가요?"), 1));

    [Theory]
    [InlineData("SLO란 무엇인가요?", "slo란 무엇인가요")]
    [InlineData("**SLO**란  무엇인가요？", "SLO란 무엇인가요?")]
    [InlineData("`kubectl get pods`의 뜻은?", "kubectl get pods의 뜻은")]
    public void Case_spaces_and_punctuation_do_not_make_another_question(string one, string other) =>
        Assert.Equal(QuestionText.Normalise(one), QuestionText.Normalise(other));

    [Fact]
    public void Decomposed_Hangul_is_the_same_question() =>
        Assert.Equal(QuestionText.Normalise("에러 버짓"), QuestionText.Normalise("에러 버짓".Normalize(NormalizationForm.FormD)));

    [Theory]
    [InlineData("???", "???")]
    [InlineData("", "")]
    public void A_question_without_letters_still_has_a_text(string question, string normalised) =>
        Assert.Equal(normalised, QuestionText.Normalise(question));

    [Fact]
    public void Half_a_character_is_no_reason_to_fail() => Assert.Equal("\ufffd", QuestionText.Normalise("\ud83d"));

    [Fact]
    public void A_very_long_id_gives_a_key_that_every_index_can_hold() =>
        Assert.InRange(CardKey.Explicit("sre", new string('x', 20_000)).Length, 1, 100);
}

using SreAcademy.Core.Content;
using SreAcademy.Core.Quiz;

namespace SreAcademy.Core.Tests.Quiz.Choosing;

public sealed class LeadingSentencesTests
{
    [Theory]
    [InlineData("첫 문장이에요. 둘째 문장이에요.", "첫 문장이에요.|첫 문장이에요. 둘째 문장이에요.")]
    [InlineData("99.9%는 43.2분이에요. 끝.", "99.9%는 43.2분이에요.|99.9%는 43.2분이에요. 끝.")]
    [InlineData("1. 가 2. 나", "1. 가 2. 나")]
    [InlineData("A vs. B를 봐요. 끝", "A vs. B를 봐요.|A vs. B를 봐요. 끝")]
    [InlineData("괄호(가. 나)는 안 잘라요. 끝", "괄호(가. 나)는 안 잘라요.|괄호(가. 나)는 안 잘라요. 끝")]
    [InlineData("다음과 같아요:\n- 하나\n- 둘", "다음과 같아요:\n- 하나|다음과 같아요:\n- 하나\n- 둘")]
    [InlineData("안 닫힌 (괄호. 여기\n다음 줄", "안 닫힌 (괄호. 여기|안 닫힌 (괄호. 여기\n다음 줄")]
    [InlineData("", "")]
    public void A_text_ends_where_its_sentences_do(string text, string leads) =>
        Assert.Equal(leads, string.Join('|', LeadingSentences.Ends(text).Select(end => text[..end])));

    [Fact]
    public void Whole_texts_keep_their_markup_without_the_paragraph_and_cut_ones_are_plain()
    {
        var text = new RichText("<p><code>a&lt;b</code>예요. 둘째.</p>", "a<b예요. 둘째.");
        Assert.Equal("<code>a&lt;b</code>예요. 둘째.", LeadingSentences.Lead(text, text.Text.Length).Html);
        Assert.Equal(new RichText("a&lt;b예요.", "a<b예요."), LeadingSentences.Lead(text, 6));
    }

    [Fact]
    public void Several_blocks_stay_as_they_are_until_they_become_one_line()
    {
        var blocks = new RichText("<p>하나</p><p>둘</p>", "하나\n둘");
        Assert.Same(blocks, LeadingSentences.Unwrapped(blocks));
        Assert.Equal("하나, 둘", LeadingSentences.Plain(blocks.Text).Text);
        Assert.Equal("하나예요. 둘: 셋", LeadingSentences.Plain("하나예요.\n\n둘:\n셋").Text);
    }
}

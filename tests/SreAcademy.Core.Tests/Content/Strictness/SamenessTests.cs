using SreAcademy.Core.Content;
using SreAcademy.Core.Content.Strictness;

namespace SreAcademy.Core.Tests.Content.Strictness;

public sealed class SamenessTests
{
    [Theory]
    [InlineData("롤백으로 영향부터 줄여요.", "롤백으로 영향부터 줄여요")]
    [InlineData("롤백으로 사용자 영향부터 줄이고 원인은 나중에 찾아요.", "롤백으로 사용자의 영향부터 줄이고, 원인은 나중에 찾아요!")]
    [InlineData("버짓은 1,200건이에요.", "버짓은 1200건이에요.")]
    public void Nearly_the_same_words_say_nearly_the_same(string one, string other)
    {
        Assert.True(Says(one, other));
        Assert.True(Says(other, one));
    }

    [Theory]
    [InlineData("30일의 0.1%인 43.2분이에요.", "30일의 0.1%인 4.32분이에요.")]
    [InlineData("긴 창은 1시간, 짧은 창은 5분이에요.", "긴 창은 1시간, 짧은 창은 50분이에요.")]
    [InlineData("롤백으로 영향부터 줄여요.", "원인을 찾을 때까지 기다려요.")]
    public void Other_numbers_or_other_words_say_something_else(string one, string other) => Assert.False(Says(one, other));

    private static bool Says(string one, string other) => new Sameness(Plain(one)).SaysNearly(new Sameness(Plain(other)));

    private static RichText Plain(string text) => new(text, text);
}

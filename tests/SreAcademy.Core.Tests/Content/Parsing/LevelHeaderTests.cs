using SreAcademy.Core.Content.Parsing;

namespace SreAcademy.Core.Tests.Content.Parsing;

public sealed class LevelHeaderTests
{
    [Theory]
    [InlineData("⭐ **Level 1 (입문)**", 1, 1)]
    [InlineData("**⭐⭐ Level 2 (주니어)**", 2, 2)]
    [InlineData("★★★ 레벨 3", 3, 3)]
    [InlineData("⭐️⭐️⭐️⭐️ **Level 4（리드/CTO）**", 4, 4)]
    [InlineData("⭐ ⭐ 주니어", 2, 0)]
    [InlineData("⭐⭐⭐", 3, 0)]
    [InlineData("⭐⭐**Lv.2**", 2, 2)]
    [InlineData("Level 3", 0, 3)]
    public void Stars_and_number_are_read(string line, int stars, int number)
    {
        Assert.True(LevelHeader.TryRead(line, out var header));
        Assert.Equal((stars, number), (header.Stars, header.Number));
    }

    [Theory]
    [InlineData("⭐⭐ **Level 3 (시니어)**", 3)]
    [InlineData("⭐ 주니어", 2)]
    public void Words_that_contradict_the_stars_are_told(string line, int expected)
    {
        Assert.True(LevelHeader.TryRead(line, out var header));
        Assert.Equal(expected, header.Contradiction);
    }

    [Theory]
    [InlineData("⭐ 꼭 외우세요")]
    [InlineData("Level up 하세요")]
    [InlineData("별 하나")]
    [InlineData("")]
    public void Other_lines_open_no_level(string line) => Assert.False(LevelHeader.TryRead(line, out _));
}

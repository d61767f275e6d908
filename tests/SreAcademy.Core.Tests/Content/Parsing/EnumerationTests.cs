using SreAcademy.Core.Content.Parsing;

namespace SreAcademy.Core.Tests.Content.Parsing;

public sealed class EnumerationTests
{
    [Theory]
    [InlineData("가, 나, 다", "가 | 나 | 다")]
    [InlineData("장점: 빠름, 단순함, 저렴함. 단점은 없어요", "빠름 | 단순함 | 저렴함")]
    [InlineData("1) 하나 2) 둘 3) 셋.", "순서: 하나 | 둘 | 셋")]
    [InlineData("1. 하나 2. 둘", "순서: 하나 | 둘")]
    [InlineData("A. 하나 B. 둘", "하나 | 둘")]
    [InlineData("① 하나 ② 둘", "순서: 하나 | 둘")]
    [InlineData("탐지 → 완화 → 복구", "순서: 탐지 → 완화 → 복구")]
    [InlineData("- 하나\n- 둘", "하나 | 둘")]
    [InlineData("1. 하나\n2. 둘", "순서: 하나 | 둘")]
    [InlineData("로그(에러, 접근), 지표, 추적", "로그(에러, 접근) | 지표 | 추적")]
    public void A_list_of_things_is_found(string text, string expected) => Assert.Equal(expected.Replace(" → ", " | ", StringComparison.Ordinal), Found(text));

    [Theory]
    [InlineData("하나, 둘")]
    [InlineData("SLI를 정의하고, SLO를 설정하고, 지켜요")]
    [InlineData("1,000원과 2,000원과 3,000원")]
    [InlineData("1) 하나뿐")]
    [InlineData("")]
    public void Sentences_are_no_lists(string text) => Assert.Equal("", Found(text));

    private static string Found(string text) =>
        string.Join("; ", Enumerations.Find(text).Select(list => (list.Ordered ? "순서: " : "") + string.Join(" | ", list.Items)));
}

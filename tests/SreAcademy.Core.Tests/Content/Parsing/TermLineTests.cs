using SreAcademy.Core.Content.Parsing;

namespace SreAcademy.Core.Tests.Content.Parsing;

public sealed class TermLineTests
{
    [Theory]
    [InlineData("용어: 설명", "용어", null, "설명")]
    [InlineData("**용어**: 설명", "용어", null, "설명")]
    [InlineData("**용어:** 설명", "용어", null, "설명")]
    [InlineData("용어：설명", "용어", null, "설명")]
    [InlineData("용어 : 설명", "용어", null, "설명")]
    [InlineData("**복제 지연 (Replication Lag)**: 늦은 정도", "복제 지연", "Replication Lag", "늦은 정도")]
    [InlineData("RTO(복구 목표): **짧게**", "RTO", "복구 목표", "짧게")]
    [InlineData("SEV1 (Critical): 10:30부터", "SEV1", "Critical", "10:30부터")]
    public void A_term_its_other_name_and_what_it_means(string line, string term, string? gloss, string description) =>
        Assert.Equal(new TermLine(term, gloss, description), TermLine.Read(line));

    [Theory]
    [InlineData("그냥 문장이에요")]
    [InlineData("http://example.org:8080 은 주소")]
    [InlineData("10:30에 시작")]
    [InlineData("`a: b` 는 코드")]
    [InlineData("왜 그럴까?: 물음")]
    [InlineData("문장이 끝났어요. 그리고: 또 있어요")]
    [InlineData(": 이름 없음")]
    [InlineData("이름이라고 하기에는 너무나도 긴 말이 콜론 앞에 이어지고 또 이어져서 예순 글자를 넘어가게 되면 그것은 이름이 아니라 문장이에요: 설명")]
    public void Other_lines_have_no_term(string line) => Assert.Null(TermLine.Read(line));
}

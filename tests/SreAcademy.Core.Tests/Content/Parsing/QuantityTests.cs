using System.Globalization;
using SreAcademy.Core.Content.Parsing;

namespace SreAcademy.Core.Tests.Content.Parsing;

public sealed class QuantityTests
{
    [Theory]
    [InlineData("한 달에 43.2분", "43.2 분")]
    [InlineData("99.9%와 99.99 %", "99.9 %; 99.99 %")]
    [InlineData("5-10분, 3~5일", "5..10 분; 3..5 일")]
    [InlineData("99.9%-99.99%", "99.9..99.99 %")]
    [InlineData("14.4배, 1,000 RPS", "14.4 배; 1000 RPS")]
    [InlineData("200ms 뒤 30s 안에", "200 ms; 30 s")]
    [InlineData("72시간 또는 3영업일", "72 시간; 3 영업일")]
    public void A_number_with_its_unit_is_found(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("Three 9s")]
    [InlineData("5 servers, 3 x, 2 s")]
    [InlineData("p99와 SEV1")]
    [InlineData("NIST 800-34")]
    [InlineData("v1.2.3")]
    [InlineData("그냥 42")]
    public void Names_and_bare_numbers_are_no_quantities(string text) => Assert.Equal("", Found(text));

    private static string Found(string text) =>
        string.Join("; ", Quantities.Find(text).Select(q => string.Create(CultureInfo.InvariantCulture, $"{q.Low}{(q.High == q.Low ? "" : $"..{q.High}")} {q.Unit}")));
}

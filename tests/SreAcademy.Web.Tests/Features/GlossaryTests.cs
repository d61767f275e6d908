using SreAcademy.Core.Content;
using SreAcademy.Web.Features.Glossary;
using SreAcademy.Web.Tests.Fakes;
using static SreAcademy.Web.Tests.Fakes.Sample;

namespace SreAcademy.Web.Tests.Features;

public sealed class GlossaryTests
{
    [Fact]
    public void Letters_stand_in_Korean_order_then_Latin_order_then_the_rest() =>
        Assert.Equal(["ㄱ", "ㄷ", "ㅇ", "ㅎ", "B", "S", ""], Letters("SLO", "핸드오프", "99.9%", "에러 버짓", "가용성", "burn rate", "대시보드"));

    [Fact]
    public void Terms_of_a_letter_stand_in_order() =>
        Assert.Equal(["가용성", "가용 영역", "까나리", "꼬리 지연"], Terms("꼬리 지연", "가용성", "까나리", "가용 영역"));

    [Theory]
    [InlineData("꼬리 지연", "ㄱ")]
    [InlineData("빌드", "ㅂ")]
    [InlineData("쏠림", "ㅅ")]
    [InlineData("‘짧은 창’", "ㅈ")]
    [InlineData("slo", "S")]
    [InlineData("5xx", "")]
    [InlineData("", "")]
    public void A_term_stands_under_its_initial_consonant_or_capital(string term, string letter) =>
        Assert.Equal(letter, GlossaryLetter.Of(term));

    [Fact]
    public void A_term_with_another_name_is_found_under_both_and_described_once()
    {
        var entries = Entries(Bullet(3, "에러 버짓", "Error Budget", "1에서 SLO를 뺀 만큼의 실패예요."));

        Assert.Equal([("에러 버짓", "Error Budget", true), ("Error Budget", "에러 버짓", false)],
            entries.Select(entry => (entry.Term, entry.OtherName!, entry.Description is not null)));
    }

    [Fact]
    public void A_term_taught_twice_is_one_entry_with_the_first_description_and_both_places()
    {
        var topic = Topic(
            Block(Level.Beginner, Bullet(3, "번 레이트", null, "버짓을 쓰는 속도예요.")),
            Block(Level.Senior, Bullet(9, "번레이트", null, "여러 창으로 봐요.")));
        var entry = Assert.Single(GlossaryIndex.Of(Snapshot(topic)).SelectMany(section => section.Entries));

        Assert.Equal("버짓을 쓰는 속도예요.", entry.Description);
        Assert.Equal(["/topics/t#line-3", "/topics/t#line-9"], entry.Places.Select(place => place.Href));
    }

    [Fact]
    public void A_gloss_inside_an_answer_leads_to_its_card()
    {
        var card = Card(5, Level.Junior, "질문?", "답") with { Facts = new AnswerFacts { Glosses = [new Gloss("카나리", "Canary")] } };
        var entries = Entries(new CardItem(card));

        Assert.All(entries, entry => Assert.Equal("/topics/t#card-5", entry.Places[0].Href));
    }

    private static Topic Topic(params LevelBlock[] blocks) => new() { Slug = "t", Title = "T", Blocks = blocks };

    private static IReadOnlyList<GlossaryEntry> Entries(params LevelItem[] items) =>
        [.. GlossaryIndex.Of(Snapshot(Topic(Block(Level.Beginner, items)))).SelectMany(section => section.Entries)];

    private static IEnumerable<string> Terms(params string[] terms) =>
        Entries([.. terms.Select((term, line) => Bullet(line, term, null, "설명"))]).Select(entry => entry.Term);

    private static IEnumerable<string> Letters(params string[] terms) =>
        GlossaryIndex.Of(Snapshot(Topic(Block(Level.Beginner, terms.Select((term, line) => Bullet(line, term, null, "설명"))))))
            .Select(section => section.Letter);
}

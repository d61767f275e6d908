using Bunit;
using SreAcademy.Core.Content;
using SreAcademy.Web.Components.Shared;
using SreAcademy.Web.Tests.Fakes;

namespace SreAcademy.Web.Tests.Components;

public sealed class CardViewTests : ReadingContext
{
    private static readonly CardPlace Full = SampleCatalog.Rich.CardsById[701];

    [Fact]
    public void An_answer_is_folded_until_asked_for() =>
        Assert.All(Render<CardView>(card => card.Add(c => c.Place, Full)).FindAll("details"), fold => Assert.False(fold.HasAttribute("open")));

    [Fact]
    public void An_open_card_unfolds_its_follow_ups_too() =>
        Assert.All(Render<CardView>(card => card.Add(c => c.Place, Full).Add(c => c.Open, true)).FindAll("details"), fold => Assert.True(fold.HasAttribute("open")));

    [Fact]
    public void A_card_shows_its_level_and_leads_to_its_own_address()
    {
        var card = Render<CardView>(parameters => parameters.Add(c => c.Place, Full));

        Assert.Equal("★ 입문", card.Find(".level").TextContent);
        Assert.Equal("/cards/701", card.Find(".permalink").GetAttribute("href"));
        Assert.Contains("SLI, SLO, SLA의 차이", card.Find(".permalink").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_answer_teaches_points_why_others_are_wrong_follow_ups_and_sources()
    {
        var labels = Render<CardView>(card => card.Add(c => c.Place, Full)).FindAll(".facet-label").Select(label => label.TextContent);

        Assert.Equal(["핵심", "오답", "꼬리", "출처"], labels);
    }

    [Fact]
    public void A_card_without_extras_shows_only_its_answer() =>
        Assert.Empty(Render<CardView>(card => card.Add(c => c.Place, new CardPlace(Full.Card with { Points = [], Distractors = [], FollowUps = [], Sources = [] }, null))).FindAll(".facet"));

    [Fact]
    public void A_wrong_answer_without_a_reason_stands_alone()
    {
        var bare = Full with { Card = Full.Card with { Distractors = [new Distractor(Sample.Rich("다른 답"), null)] } };

        Assert.Empty(Render<CardView>(card => card.Add(c => c.Place, bare)).FindAll(".why"));
    }

    [Fact]
    public void A_card_without_a_level_says_so() =>
        Assert.Equal("레벨 없음", Render<CardView>(card => card.Add(c => c.Place, SampleCatalog.Rich.CardsById[9001])).Find(".level").TextContent);
}

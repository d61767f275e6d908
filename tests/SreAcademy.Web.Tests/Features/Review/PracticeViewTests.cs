using Bunit;
using SreAcademy.Core.Review;
using SreAcademy.Web.Features.Review.Practice;
using SreAcademy.Web.Features.Review.Session;
using SreAcademy.Web.Resources;
using SreAcademy.Web.Tests.Fakes;

namespace SreAcademy.Web.Tests.Features.Review;

public sealed class PracticeViewTests : ReadingContext
{
    private static readonly RatingTimes Times = new(
        ReviewInterval.OfSeconds(60), ReviewInterval.OfSeconds(360), ReviewInterval.OfDays(3), ReviewInterval.OfDays(61));

    private static ShownCard Card(bool revealed) => new()
    {
        AnswerId = Guid.NewGuid(),
        Planned = new PlannedCard(701, PlanReason.New),
        Place = SampleCatalog.Rich.CardsById[701],
        Progress = CardProgress.Unreviewed(701, 0),
        Note = "계약은 <b>SLA</b>",
        Number = 1,
        ShownAt = 0,
        Revealed = revealed,
    };

    [Fact]
    public void The_answer_is_hidden_from_everyone_until_it_is_asked_for()
    {
        Assert.True(Render<CardStage>(stage => stage.Add(s => s.Shown, Card(false))).Find("[data-answer]").HasAttribute("hidden"));
        Assert.False(Render<CardStage>(stage => stage.Add(s => s.Shown, Card(true))).Find("[data-answer]").HasAttribute("hidden"));
    }

    [Fact]
    public void Points_follow_ups_sources_and_the_note_stand_with_the_answer_but_no_wrong_answers()
    {
        var stage = Render<CardStage>(parameters => parameters.Add(s => s.Shown, Card(true)));

        Assert.Equal(["핵심", "꼬리", "출처"], stage.FindAll(".facet-label").Select(label => label.TextContent));
        Assert.Equal("메모계약은 <b>SLA</b>", stage.Find(".stage-note").TextContent);
    }

    [Fact]
    public void Each_rating_says_when_the_card_returns()
    {
        var bar = Render<RatingBar>(parameters => parameters.Add(b => b.Times, Times).Add(b => b.Revealed, true));

        Assert.Equal(["1분", "6분", "3일", "2달"], bar.FindAll(".rate-when").Select(when => when.TextContent));
        Assert.True(bar.Find("[data-front]").HasAttribute("hidden"));
    }

    [Fact]
    public void While_saving_nothing_can_be_pressed() =>
        Assert.All(Render<RatingBar>(bar => bar.Add(b => b.Busy, true).Add(b => b.Revealed, true)).FindAll("button"), button => Assert.True(button.HasAttribute("disabled")));

    [Fact]
    public void A_press_hands_on_its_rating()
    {
        Rating? rated = null;
        var bar = Render<RatingBar>(parameters => parameters.Add(b => b.Revealed, true).Add(b => b.OnRate, rating => rated = rating));

        bar.Find("[data-action=rate-2]").Click();

        Assert.Equal(Rating.Hard, rated);
    }

    [Theory]
    [InlineData(0, 45, "45초")]
    [InlineData(0, 600, "10분")]
    [InlineData(0, 9000, "2.5시간")]
    [InlineData(30, 0, "30일")]
    [InlineData(31, 0, "1달")]
    [InlineData(364, 0, "12달")]
    [InlineData(550, 0, "1.5년")]
    public void Intervals_are_as_short_as_a_button_needs(int days, int seconds, string text) =>
        Assert.Equal(text, new ReviewInterval(days, seconds).Phrase());
}

using AngleSharp.Dom;
using SreAcademy.Core.Review;
using SreAcademy.Web.Tests.Account;

namespace SreAcademy.Web.Tests.Features.Home;

/// <summary>What to do now, in the whole program.</summary>
public sealed class HomePageTests(HomeSite site) : IClassFixture<HomeSite>
{
    [Fact]
    public async Task A_new_guest_sees_what_a_visitor_sees_and_can_begin()
    {
        using var guest = await site.GuestAsync();

        var page = await guest.ReadAsync("/");

        Assert.Equal("SRE를 레벨별로 떠올리며 익혀요", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("오늘 복습 4장 · 약 2분", Large(page)!.TextContent.Trim());
        Assert.Equal("/review", Large(page)!.GetAttribute("href"));
        Assert.Contains("모두 새 카드예요", page.QuerySelector(".hero")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("읽기 시작하기", page.QuerySelector(".hero .button.quiet")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll(".next-things li"));
    }

    [Fact]
    public async Task Cards_and_minutes_are_those_of_the_review_page_at_the_learners_own_pace()
    {
        using var guest = await site.GuestAsync();
        var (learner, cards) = (await site.NewestLearnerAsync(), await site.CardsAsync());
        await site.GradeAsync(learner, cards[0], Rating.Easy, seconds: 50);
        await site.GradeAsync(learner, cards[1], Rating.Easy, seconds: 58);

        var home = await guest.ReadAsync("/");
        var review = await guest.ReadAsync("/review");

        Assert.Equal("오늘 할 일", home.QuerySelector("h1")!.TextContent);
        // Two cards of 54 seconds.
        Assert.Equal("오늘 복습 2장 · 약 2분", Large(home)!.TextContent.Trim());
        Assert.Equal("오늘 2장 · 약 2분", review.QuerySelector(".interlude-title")!.TextContent);
    }

    [Fact]
    public async Task What_was_begun_waits_below_and_new_cards_after_it()
    {
        using var guest = await site.GuestAsync();
        var (learner, cards) = (await site.NewestLearnerAsync(), await site.CardsAsync());
        await site.GradeAsync(learner, cards[0], Rating.Easy, seconds: 5);
        using var quiz = await guest.SubmitAsync("/quiz", "/quiz/start", ("level", "1"));

        var things = (await guest.ReadAsync("/")).QuerySelectorAll(".next-things a");

        Assert.Equal([quiz.Headers.Location!.ToString(), "?level=2"], things.Select((thing, index) => index == 0 ? thing.GetAttribute("href") : Query(thing)));
        Assert.Equal(["퀴즈 이어서 풀기", "새로 배우기"], things.Select(thing => thing.QuerySelector("strong")!.TextContent));
        Assert.Contains("1문제 중 0문제", things[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("새 카드 1장", things[1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_all_is_reviewed_it_says_so_and_offers_one_more_thing()
    {
        using var guest = await site.GuestAsync();
        var learner = await site.NewestLearnerAsync();
        foreach (var card in await site.CardsAsync())
            await site.GradeAsync(learner, card, Rating.Easy, seconds: 5);

        var page = await guest.ReadAsync("/");

        Assert.Equal("오늘 복습은 끝났어요", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("10분 혼합 퀴즈 풀기", Large(page)!.TextContent.Trim());
        Assert.Empty(page.QuerySelectorAll(".next-things li"));
        Assert.Contains("100%", page.QuerySelector("table.readiness")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_being_forgotten_is_offered_before_what_is_new()
    {
        var forgetful = new HomeSite();
        await ((IAsyncLifetime)forgetful).InitializeAsync();
        await using var _ = forgetful;
        using var guest = await forgetful.GuestAsync();
        await forgetful.GradeAsync(await forgetful.NewestLearnerAsync(), (await forgetful.CardsAsync())[0], Rating.Easy, seconds: 5);
        forgetful.Time.Advance(TimeSpan.FromDays(120));

        var page = await guest.ReadAsync("/");
        var thing = page.QuerySelector(".next-things a")!;

        Assert.Equal("약한 주제 연습하기", thing.QuerySelector("strong")!.TextContent);
        Assert.StartsWith("/quiz?preset=topic&topic=", thing.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Matches(@"캐시 · 준비도 \d+%", Text(thing));
        Assert.Contains("그중 새 카드 3장", page.QuerySelector(".hero")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_of_another_learner_is_on_it()
    {
        using var other = await site.GuestAsync();
        await site.GradeAsync(await site.NewestLearnerAsync(), (await site.CardsAsync())[0], Rating.Easy, seconds: 5);
        (await other.SubmitAsync("/quiz", "/quiz/start", ("level", "1"))).Dispose();
        using var guest = await site.GuestAsync();

        var page = await guest.ReadAsync("/");

        Assert.Empty(page.QuerySelectorAll(".next-things li"));
        Assert.Empty(page.QuerySelectorAll("table.readiness .figure"));
    }

    private static IElement? Large(IParentNode page) => Assert.Single(page.QuerySelectorAll(".hero .button:not(.quiet)"));

    private static string Query(IElement link) => new Uri(new Uri("http://here"), link.GetAttribute("href")!).Query;

    private static string Text(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SreAcademy.Core.Review;
using SreAcademy.Data.Study;
using SreAcademy.Web.Tests.Account;

namespace SreAcademy.Web.Tests.Progress;

/// <summary>The page in the whole program, with a clock to turn.</summary>
public sealed class ProgressPageTests(AccountSite site) : IClassFixture<AccountSite>
{
    private static readonly (string, string)[] Ninety = [("percent", "90"), ("by", "2027-06-01"), ("level", "1")];

    [Fact]
    public async Task A_visitor_learns_what_appears_here_and_has_one_thing_to_do()
    {
        using var visitor = site.Visit();
        var page = await visitor.ReadAsync("/progress");

        Assert.Equal("/review?start=1", Assert.Single(page.QuerySelectorAll("main form")).QuerySelector("input[name=returnUrl]")!.GetAttribute("value"));
        Assert.Equal(8, page.QuerySelectorAll(".appears dt").Length);
        Assert.Empty(page.QuerySelectorAll("main svg[role=img], main a.button"));
    }

    [Fact]
    public async Task A_learner_without_a_record_sees_what_will_appear_and_begins_with_a_card()
    {
        using var guest = await GuestAsync();
        var page = await guest.ReadAsync("/progress?asOf=2026-01-01");

        Assert.Equal("/review?start=1", Assert.Single(page.QuerySelectorAll("main a.button")).GetAttribute("href"));
        Assert.Equal(7, page.QuerySelectorAll(".appears dt").Length);
        Assert.Contains("비교할 날이 없어요", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_review_fills_the_page_and_yesterday_can_be_compared_the_next_day()
    {
        using var guest = await GuestAsync();
        await GradeAsync(Rating.Easy);
        var first = site.Time.GetUtcNow();
        site.Time.Advance(TimeSpan.FromDays(1));

        var page = await guest.ReadAsync($"/progress?asOf={first:yyyy-MM-dd}");

        Assert.Contains("본 카드 1/1장 · 복습 1번", page.QuerySelector(".now-figure")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["100%", "98%", "−2%p"], page.QuerySelectorAll(".comparison tbody tr")[0].QuerySelectorAll("td").Take(3).Select(cell => cell.TextContent));
        Assert.Single(page.QuerySelectorAll(".year svg[role=img] rect"));
        Assert.Equal(HttpStatusCode.OK, (await guest.GetAsync("/progress?asOf=%00&show=nothing&goal=x")).StatusCode);
    }

    [Fact]
    public async Task A_goal_is_kept_once_however_often_it_is_sent_and_can_be_given_up_twice()
    {
        using var guest = await GuestAsync();
        var page = await guest.ReadAsync("/progress");
        var form = Hidden(page, "add-goal");

        using var first = await guest.PostAsync("/progress", [.. form, .. Pairs(Ninety)]);
        using var again = await guest.PostAsync("/progress", [.. form, .. Pairs(Ninety)]);
        var shown = await guest.ReadAsync("/progress?goal=saved");

        Assert.EndsWith("/progress?goal=saved#goals", first.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        Assert.Contains("저장했어요", shown.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        var remove = Assert.Single(shown.QuerySelectorAll(".goal button"));

        foreach (var _ in (int[])[1, 2])
        {
            using var removed = await guest.PostAsync("/progress", [.. Hidden(shown, "remove-goal"), KeyValuePair.Create("remove-goal", remove.GetAttribute("value")!)]);
            Assert.EndsWith("/progress?goal=removed#goals", removed.Headers.Location!.OriginalString, StringComparison.Ordinal);
        }

        Assert.Empty((await guest.ReadAsync("/progress")).QuerySelectorAll(".goal"));
    }

    [Fact]
    public async Task What_is_wrong_with_a_goal_stands_beside_its_field_and_what_was_typed_is_kept()
    {
        using var guest = await GuestAsync();

        using var answer = await guest.SubmitAsync("/progress", "add-goal", ("percent", "120"), ("by", "2020-01-01"), ("level", "2"));
        var page = await Visitor.ReadAsync(answer);

        Assert.Equal("120", ((IHtmlInputElement)page.GetElementById("field-percent")!).Value);
        Assert.Contains("5에서 97", page.GetElementById("field-percent-error")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("지난 날", page.GetElementById("field-by-error")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("input[name=level][value='2'][checked]"));
    }

    [Fact]
    public async Task Nobody_gives_up_the_goal_of_another()
    {
        using var owner = await GuestAsync();
        (await owner.SubmitAsync("/progress", "add-goal", Ninety)).Dispose();
        var goal = (await owner.ReadAsync("/progress")).QuerySelector(".goal button")!.GetAttribute("value")!;
        using var other = await GuestAsync();

        (await other.SubmitAsync("/progress", "remove-goal", ("remove-goal", goal))).Dispose();

        Assert.Single((await owner.ReadAsync("/progress")).QuerySelectorAll(".goal"));
    }

    private static IEnumerable<KeyValuePair<string, string>> Hidden(IHtmlDocument page, string form) =>
        page.QuerySelector($"form:has(input[name=_handler][value='{form}'])")!.QuerySelectorAll("input[type=hidden]")
            .Select(input => KeyValuePair.Create(input.GetAttribute("name")!, input.GetAttribute("value") ?? ""));

    private static IEnumerable<KeyValuePair<string, string>> Pairs((string Name, string Value)[] fields) => fields.Select(field => KeyValuePair.Create(field.Name, field.Value));

    private async Task<Visitor> GuestAsync()
    {
        var visitor = site.Visit();
        (await visitor.BecomeGuestAsync()).Dispose();
        return visitor;
    }

    /// <summary>The newest learner answers the one card.</summary>
    private async Task GradeAsync(Rating rating)
    {
        var learner = await site.QueryAsync(context => context.Learners.MaxAsync(row => row.Id));
        var card = await site.QueryAsync(context => context.Cards.Select(row => row.Id).SingleAsync());
        await site.Services.GetRequiredService<GradeCard>().HandleAsync(
            new Grade { LearnerId = learner, CardId = card, Rating = rating, ExpectedVersion = 0, AnswerId = Guid.NewGuid(), Duration = TimeSpan.FromSeconds(5) });
    }
}

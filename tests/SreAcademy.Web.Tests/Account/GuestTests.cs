using System.Net;
using Microsoft.EntityFrameworkCore;

namespace SreAcademy.Web.Tests.Account;

public sealed class GuestTests(AccountSite site) : IClassFixture<AccountSite>
{
    [Fact]
    public async Task The_first_study_action_makes_a_guest_and_leads_on()
    {
        using var visitor = site.Visit();
        using var made = await visitor.BecomeGuestAsync();

        Assert.Equal(HttpStatusCode.Redirect, made.StatusCode);
        Assert.Equal("/review", made.Headers.Location!.OriginalString);
        Assert.True(await visitor.IsSignedInAsync());
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    [InlineData("/\t/evil.example/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("")]
    public async Task The_way_on_never_leads_to_another_site(string returnUrl)
    {
        using var visitor = site.Visit();

        using var made = await visitor.SubmitAsync("/account", "/guest", ("returnUrl", returnUrl));
        using var only = await visitor.PostAsync("/guest", Without(await FormAsync(visitor), returnUrl));

        Assert.All([made, only], response => Assert.StartsWith("/", response.Headers.Location!.OriginalString));
        Assert.Equal("/", only.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Whoever_is_known_already_stays_who_they_are()
    {
        using var visitor = site.Visit();
        (await visitor.BecomeGuestAsync()).Dispose();
        var before = await site.QueryAsync(context => context.Learners.CountAsync());

        using var again = await visitor.PostAsync("/guest", Without(await FormAsync(visitor), "/review"));

        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        Assert.Equal(before, await site.QueryAsync(context => context.Learners.CountAsync()));
    }

    [Fact]
    public async Task One_address_makes_only_so_many_guests_an_hour()
    {
        using var visitor = site.Visit();
        for (var guest = 0; guest < 100; guest++)
            (await visitor.PostAsync("/guest", [])).Dispose();

        using var refused = await visitor.PostAsync("/guest", []);
        site.Time.Advance(TimeSpan.FromHours(1));
        using var later = await visitor.PostAsync("/guest", []);

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal("3600", refused.Headers.GetValues("Retry-After").Single());
        Assert.Contains("잠시 쉬었다 해 주세요", await refused.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.BadRequest, later.StatusCode);
    }

    [Fact]
    public async Task Guests_without_a_review_are_forgotten_after_thirty_days()
    {
        await site.QueryAsync(context => context.Learners.ExecuteDeleteAsync());
        var (idle, busy, fresh, present) = (await GuestAsync(), await GuestAsync(), await GuestAsync(), await GuestAsync());
        await site.QueryAsync(async context =>
        {
            await context.Learners.Where(learner => learner.Id == fresh).ExecuteUpdateAsync(row => row.SetProperty(learner => learner.CreatedAt, site.Time.GetUtcNow().AddDays(2)));
            await context.Sessions.Where(session => session.LearnerId == present)
                .ExecuteUpdateAsync(row => row.SetProperty(session => session.LastSeenAt, site.Time.GetUtcNow().AddDays(31)));
            await AccountRows.AddReviewAsync(context, busy, site.Time.GetUtcNow());
            return 0;
        });

        // The cleaner looks every hour. What is waited for is its work, which nothing announces.
        site.Time.Advance(TimeSpan.FromDays(31));
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (await site.QueryAsync(context => context.Learners.AnyAsync(learner => learner.Id == idle, deadline.Token)))
            await Task.Yield();

        Assert.Equal([busy, fresh, present], await site.QueryAsync(context => context.Learners.Select(learner => learner.Id).Order().ToListAsync()));
        Assert.False(await site.QueryAsync(context => context.Sessions.AnyAsync(session => session.LearnerId == idle)));
    }

    private async Task<long> GuestAsync()
    {
        using var visitor = site.Visit();
        (await visitor.BecomeGuestAsync()).Dispose();
        return await site.QueryAsync(context => context.Learners.MaxAsync(learner => learner.Id));
    }

    private static async Task<string> FormAsync(Visitor visitor) =>
        (await visitor.ReadAsync("/account/register")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

    private static IEnumerable<KeyValuePair<string, string>> Without(string token, string returnUrl) =>
        [KeyValuePair.Create("__RequestVerificationToken", token), KeyValuePair.Create("returnUrl", returnUrl)];
}

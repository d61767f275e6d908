using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SreAcademy.Core.Content;
using SreAcademy.Core.Interviews;
using SreAcademy.Core.Quiz;
using SreAcademy.Core.Review;
using SreAcademy.Data;
using SreAcademy.Data.Interviews;
using SreAcademy.Data.Quizzes;

namespace SreAcademy.Web.Tests.Account.Merge;

public sealed class MergeTests(AccountSite site) : IClassFixture<AccountSite>
{
    [Fact]
    public async Task What_the_browsers_guest_has_learned_moves_to_the_account_once()
    {
        using var browser = site.Visit();
        var account = await AccountAsync("merge@example.org");
        var guest = await GuestWithReviewAsync(browser);
        using var signedIn = await browser.SignInAsync("merge@example.org");
        var address = signedIn.Way();

        var question = await browser.ReadAsync(address);
        using var merged = await browser.SubmitAsync(address, "merge");
        var after = await browser.ReadAsync(address);

        Assert.StartsWith("/account/merge?returnUrl=", address);
        Assert.Contains("카드 1장을 계정으로 옮길까요?", question.Body!.TextContent);
        Assert.Contains("카드 1장, 복습 기록 1건을 계정으로 옮겼어요", (await Visitor.ReadAsync(merged)).Body!.TextContent);
        Assert.Equal(1, await CountReviewsAsync(account));
        Assert.False(await ExistsAsync(guest));
        Assert.Contains("옮길 기록이 없어요", after.Body!.TextContent);
    }

    [Fact]
    public async Task The_same_form_sent_twice_moves_nothing_twice()
    {
        using var browser = site.Visit();
        var account = await AccountAsync("twice@example.org");
        await GuestWithReviewAsync(browser);
        using var signedIn = await browser.SignInAsync("twice@example.org");
        var fields = (await browser.ReadAsync("/account/merge")).QuerySelectorAll("form:has(input[value=merge]) input[type=hidden]")
            .Select(input => KeyValuePair.Create(input.GetAttribute("name")!, input.GetAttribute("value")!)).ToList();

        (await browser.PostAsync("/account/merge", fields)).Dispose();
        using var again = await browser.PostAsync("/account/merge", fields);

        Assert.DoesNotContain("옮겼어요.", (await Visitor.ReadAsync(again)).QuerySelector("main")!.TextContent);
        Assert.Equal(1, await CountReviewsAsync(account));
    }

    [Fact]
    public async Task An_offer_lasts_half_an_hour()
    {
        using var browser = site.Visit();
        await AccountAsync("late@example.org");
        var guest = await GuestWithReviewAsync(browser);
        using var signedIn = await browser.SignInAsync("late@example.org");
        site.Time.Advance(TimeSpan.FromMinutes(30));

        var page = await browser.ReadAsync("/account/merge");

        Assert.Contains("옮길 기록이 없어요", page.Body!.TextContent);
        Assert.True(await ExistsAsync(guest));
    }

    [Fact]
    public async Task Nobody_else_can_take_a_guests_history()
    {
        using var browser = site.Visit();
        using var thief = site.Visit();
        await AccountAsync("owner@example.org");
        await AccountAsync("thief@example.org");
        var guest = await GuestWithReviewAsync(browser);
        using var signedIn = await browser.SignInAsync("owner@example.org");
        var offer = signedIn.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("__Host-academy-merge=", StringComparison.Ordinal)).Split(';')[0];
        (await thief.SignInAsync("thief@example.org")).Dispose();

        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/account/merge", UriKind.Relative)) { Headers = { { "Cookie", offer } } };
        using var withStolen = await thief.SendAsync(request);
        var without = await thief.ReadAsync($"/account/merge?guestId={guest}");

        Assert.Contains("옮길 기록이 없어요", await withStolen.Content.ReadAsStringAsync());
        Assert.Contains("옮길 기록이 없어요", without.Body!.TextContent);
        Assert.True(await ExistsAsync(guest));
    }

    [Fact]
    public async Task A_guest_cannot_take_over_anything()
    {
        using var browser = site.Visit();
        await site.BecomeGuestAsync(browser);

        using var refused = await browser.GetAsync("/account/merge");

        Assert.Equal(HttpStatusCode.Redirect, refused.StatusCode);
    }

    [Fact]
    public async Task Discarded_it_is_gone_and_the_accounts_own_stays()
    {
        using var browser = site.Visit();
        var account = await AccountAsync("discard@example.org");
        await site.ReviewAsync(account, Rating.Hard);
        var guest = await GuestWithReviewAsync(browser);
        (await browser.SignInAsync("discard@example.org")).Dispose();

        (await browser.SubmitAsync("/account/merge", "discard")).Dispose();

        Assert.False(await ExistsAsync(guest));
        Assert.Equal(1, await CountReviewsAsync(account));
    }

    [Fact]
    public async Task A_guest_who_has_learned_nothing_is_not_offered()
    {
        using var browser = site.Visit();
        await AccountAsync("nothing@example.org");
        await site.BecomeGuestAsync(browser);

        using var signedIn = await browser.SignInAsync("nothing@example.org");

        Assert.Equal("/account", signedIn.Way());
    }

    [Fact]
    public async Task A_guest_who_has_only_begun_a_quiz_or_an_interview_keeps_it_too()
    {
        foreach (var (email, begin) in new (string, Func<long, long, Task>)[]
        {
            ("quiz-only@example.org", (guest, card) => site.Services.GetRequiredService<StartQuiz>().HandleAsync(
                guest, Guid.NewGuid(), new QuizPlan { Seed = 1 }, [new RecallQuestion { CardId = card, Prompt = RichText.Empty, Explanation = RichText.Empty }])),
            ("interview-only@example.org", (guest, card) => site.Services.GetRequiredService<StartInterview>().HandleAsync(
                guest, Guid.NewGuid(), new InterviewPlan { Role = Level.Junior, Seed = 1 }, [new AskedQuestion { CardId = card, Question = RichText.Empty, Answer = RichText.Empty, Points = [] }])),
        })
        {
            using var browser = site.Visit();
            var account = await AccountAsync(email);
            await begin(await site.BecomeGuestAsync(browser), await site.QueryAsync(context => context.Cards.Select(row => row.Id).FirstAsync()));
            using var signedIn = await browser.SignInAsync(email);

            (await browser.SubmitAsync(signedIn.Way(), "merge")).Dispose();

            Assert.Equal(1, await site.QueryAsync(context => context.Quizzes.CountAsync(row => row.LearnerId == account)) + await site.QueryAsync(context => context.Interviews.CountAsync(row => row.OwnerId == account)));
        }
    }

    private async Task<long> AccountAsync(string email)
    {
        using var elsewhere = site.Visit();
        return await site.RegisterAsync(elsewhere, email);
    }

    private async Task<long> GuestWithReviewAsync(Visitor browser)
    {
        var guest = await site.BecomeGuestAsync(browser);
        await site.ReviewAsync(guest);
        return guest;
    }

    private Task<int> CountReviewsAsync(long id) => site.QueryAsync(context => context.ReviewLog.CountAsync(row => row.LearnerId == id));

    private Task<bool> ExistsAsync(long id) => site.QueryAsync(context => context.Learners.AnyAsync(row => row.Id == id));
}

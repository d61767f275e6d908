using System.Net;
using Microsoft.EntityFrameworkCore;

namespace SreAcademy.Web.Tests.Account;

public sealed class SignInTests(AccountSite site) : IClassFixture<AccountSite>
{
    [Fact]
    public async Task An_account_signs_in_on_another_device_and_comes_back_to_where_it_was()
    {
        await RegisteredAsync("two@example.org");
        using var phone = site.Visit();

        using var refused = await phone.GetAsync("/account/sessions");
        using var signedIn = await phone.SubmitAsync(
            refused.Headers.Location!.OriginalString, "sign-in", ("Email", " Two@Example.org "), ("Password", Visitor.GoodPassword));

        Assert.Equal("/account/sign-in?returnUrl=%2Faccount%2Fsessions", refused.Headers.Location.OriginalString);
        Assert.EndsWith("/account/sessions", signedIn.Headers.Location!.OriginalString);
        Assert.True(await phone.IsSignedInAsync());
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    public async Task Signing_in_never_leads_to_another_site(string returnUrl)
    {
        var email = $"away{returnUrl.Length}@example.org";
        await RegisteredAsync(email);
        using var visitor = site.Visit();

        using var signedIn = await visitor.SubmitAsync(
            $"/account/sign-in?returnUrl={Uri.EscapeDataString(returnUrl)}", "sign-in", ("Email", email), ("Password", Visitor.GoodPassword));

        Assert.EndsWith("/account", signedIn.Headers.Location!.OriginalString);
        Assert.DoesNotContain("evil", signedIn.Headers.Location.OriginalString);
    }

    [Fact]
    public async Task Unknown_wrong_locked_and_disabled_are_answered_alike()
    {
        foreach (var email in new[] { "wrong@example.org", "locked@example.org", "disabled@example.org" })
            await RegisteredAsync(email);
        await site.QueryAsync(context => context.Learners.Where(learner => learner.Email == "locked@example.org")
            .ExecuteUpdateAsync(row => row.SetProperty(learner => learner.LockoutEnd, DateTimeOffset.UnixEpoch.AddYears(200))));
        await site.QueryAsync(context => context.Learners.Where(learner => learner.Email == "disabled@example.org")
            .ExecuteUpdateAsync(row => row.SetProperty(learner => learner.DisabledAt, site.Time.GetUtcNow())));

        var answers = new List<string>();
        foreach (var (email, password) in new[]
        {
            ("nobody@example.org", Visitor.GoodPassword), ("wrong@example.org", "틀린 비밀번호예요!"),
            ("locked@example.org", Visitor.GoodPassword), ("disabled@example.org", Visitor.GoodPassword),
        })
        {
            using var visitor = site.Visit();
            using var answer = await visitor.SignInAsync(email, password);
            Assert.False(answer.Headers.Contains("Set-Cookie"));
            answers.Add($"{answer.StatusCode} {(await Visitor.PlainAsync(answer)).Replace(email, "", StringComparison.Ordinal)}");
        }

        Assert.Contains("로그인하지 못했어요", answers[0]);
        Assert.Single(answers.Distinct());
    }

    [Fact]
    public async Task Many_wrong_passwords_lock_the_account_without_saying_so()
    {
        await RegisteredAsync("guessed@example.org");
        using var visitor = site.Visit();
        for (var guess = 0; guess < 10; guess++)
            (await visitor.SignInAsync("guessed@example.org", $"wrong guess {guess}")).Dispose();

        using var right = await visitor.SignInAsync("guessed@example.org");

        Assert.Equal(HttpStatusCode.OK, right.StatusCode);
        Assert.Contains("로그인하지 못했어요", await right.Content.ReadAsStringAsync());
        await site.QueryAsync(context => context.Learners.Where(learner => learner.Email == "guessed@example.org")
            .ExecuteUpdateAsync(row => row.SetProperty(learner => learner.LockoutEnd, DateTimeOffset.UnixEpoch)));
        using var later = await visitor.SignInAsync("guessed@example.org");
        Assert.Equal(HttpStatusCode.Redirect, later.StatusCode);
    }

    [Theory]
    [InlineData("counted@example.org")]
    [InlineData("unknown@example.org")]
    public async Task An_account_is_tried_only_so_often_from_wherever_known_or_not(string email)
    {
        if (email.StartsWith("counted", StringComparison.Ordinal))
            await RegisteredAsync(email);
        for (var attempt = 0; attempt < 15; attempt++)
        {
            using var someone = site.Visit();
            (await someone.SignInAsync(email, "some wrong password")).Dispose();
        }

        using var visitor = site.Visit();
        using var refused = await visitor.SignInAsync($"  {email.ToUpperInvariant()} ", "some wrong password");
        site.Time.Advance(TimeSpan.FromMinutes(15));
        using var later = await visitor.SignInAsync(email, "some wrong password");

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Contains("몇 분 뒤에 다시", await refused.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.OK, later.StatusCode);
    }

    [Fact]
    public async Task Nobody_uses_up_the_attempts_of_a_learner_by_typing_a_number()
    {
        using var learner = await RegisteredAsync("numbered@example.org");
        var id = (await site.FindAsync("numbered@example.org"))!.Id;
        using var stranger = site.Visit();
        for (var attempt = 0; attempt < 15; attempt++)
            (await stranger.SignInAsync($"{id}", "some wrong password")).Dispose();

        using var confirmed = await learner.SubmitAsync("/account/confirm", "confirm", ("Password", Visitor.GoodPassword));

        Assert.Equal(HttpStatusCode.Redirect, confirmed.StatusCode);
    }

    [Theory]
    [InlineData("\uFFFE")]
    [InlineData("a\uFFFEb@example.org")]
    public async Task What_no_address_can_hold_is_refused_and_no_fault(string email)
    {
        using var visitor = site.Visit();

        using var signedIn = await visitor.SignInAsync(email);
        using var registered = await visitor.RegisterAsync(email);
        using var recovered = await visitor.SubmitAsync("/account/forgotten-password", "recovery",
            ("Email", email), ("Code", "\uFFFE"), ("Password", Visitor.GoodPassword), ("Repeated", Visitor.GoodPassword));

        Assert.Equal(HttpStatusCode.OK, signedIn.StatusCode);
        Assert.Equal(HttpStatusCode.OK, registered.StatusCode);
        Assert.Equal(HttpStatusCode.OK, recovered.StatusCode);
    }

    [Fact]
    public async Task An_address_tries_only_so_often()
    {
        using var visitor = site.Visit();
        for (var attempt = 0; attempt < 30; attempt++)
            (await visitor.PostAsync("/account/sign-in", [])).Dispose();

        using var refused = await visitor.PostAsync("/account/sign-in", []);
        using var looked = await visitor.GetAsync("/account/sign-in");
        using var other = await site.Visit().PostAsync("/account/sign-in", []);

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Contains("잠시 쉬었다 해 주세요", await refused.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.OK, looked.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, other.StatusCode);
    }

    [Fact]
    public async Task A_guest_who_has_learned_is_offered_to_bring_it_along()
    {
        await RegisteredAsync("brings@example.org");
        using var guest = site.Visit();
        (await guest.BecomeGuestAsync()).Dispose();
        await site.QueryAsync(async context =>
        {
            await AccountRows.AddReviewAsync(context, await context.Learners.MaxAsync(learner => learner.Id), site.Time.GetUtcNow());
            return 0;
        });

        using var signedIn = await guest.SignInAsync("brings@example.org");

        Assert.EndsWith("/account/merge?returnUrl=%2Faccount", signedIn.Headers.Location!.OriginalString);
        Assert.Contains(signedIn.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith("__Host-academy-merge=", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Signing_out_ends_the_session_and_a_guest_is_not_signed_out_of_what_was_learned()
    {
        using var learner = await RegisteredAsync("leaves@example.org");
        (await learner.SubmitAsync("/account", "/account/sign-out")).Dispose();
        Assert.False(await learner.IsSignedInAsync());

        using var guest = site.Visit();
        (await guest.BecomeGuestAsync()).Dispose();
        var token = (await guest.ReadAsync("/account/sign-in")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        (await guest.PostAsync("/account/sign-out", [KeyValuePair.Create("__RequestVerificationToken", token)])).Dispose();
        Assert.True(await guest.IsSignedInAsync());
    }

    private async Task<Visitor> RegisteredAsync(string email)
    {
        var visitor = site.Visit();
        (await visitor.RegisterAsync(email)).Dispose();
        Assert.NotNull(await site.FindAsync(email));
        return visitor;
    }
}

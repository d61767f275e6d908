using System.Net;
using Microsoft.EntityFrameworkCore;
using SreAcademy.Data;
using SreAcademy.Web.Tests.Fakes;

namespace SreAcademy.Web.Tests.Account.Passkeys;

public sealed class PasskeySignInTests(AccountSite site) : IClassFixture<AccountSite>
{
    [Fact]
    public async Task A_passkey_signs_in_on_another_browser_and_leads_on()
    {
        using var home = site.Visit();
        using var elsewhere = site.Visit();
        using var phone = new SoftAuthenticator();
        await OwnAsync(home, phone);
        site.Time.Advance(TimeSpan.FromHours(1));

        using var signedIn = await elsewhere.SignInAsync(phone, "/account/sign-in?returnUrl=%2Freview");

        Assert.Equal("/review", await signedIn.NextAsync());
        Assert.True(await elsewhere.IsSignedInAsync());
        Assert.Contains("마지막 사용", (await elsewhere.ReadAsync("/account/passkeys")).QuerySelector(".passkeys")!.TextContent);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example")]
    public async Task The_way_on_never_leads_to_another_site(string returnUrl)
    {
        using var home = site.Visit();
        using var elsewhere = site.Visit();
        using var phone = new SoftAuthenticator();
        await OwnAsync(home, phone);

        using var signedIn = await elsewhere.SignInAsync(phone, $"/account/sign-in?returnUrl={Uri.EscapeDataString(returnUrl)}");

        Assert.Equal("/account", await signedIn.NextAsync());
    }

    [Fact]
    public async Task An_answer_counts_once()
    {
        using var home = site.Visit();
        using var elsewhere = site.Visit();
        using var phone = new SoftAuthenticator();
        await OwnAsync(home, phone);
        var part = await elsewhere.OpenPartAsync("/account/sign-in");
        var answer = phone.Use(part.Options);
        using var thief = site.Visit();
        var theirs = await thief.OpenPartAsync("/account/sign-in");

        using var first = await elsewhere.AnswerAsync(part, answer.DeepClone().AsObject());
        using var again = await thief.AnswerAsync(theirs with { Ticket = part.Ticket }, answer);

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, again.StatusCode);
        Assert.False(await thief.IsSignedInAsync());
    }

    [Fact]
    public async Task Of_two_equal_answers_at_the_same_moment_one_counts()
    {
        using var home = site.Visit();
        using var phone = new SoftAuthenticator();
        await OwnAsync(home, phone);
        using var one = site.Visit();
        using var two = site.Visit();
        var part = await one.OpenPartAsync("/account/sign-in");
        var theirs = await two.OpenPartAsync("/account/sign-in");
        var answer = phone.Use(part.Options);

        var both = await Task.WhenAll(
            one.AnswerAsync(part, answer.DeepClone().AsObject()),
            two.AnswerAsync(theirs with { Ticket = part.Ticket }, answer.DeepClone().AsObject()));

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.BadRequest], both.Select(response => response.StatusCode).Order());
        foreach (var response in both)
            response.Dispose();
    }

    [Fact]
    public async Task An_old_challenge_another_site_and_another_challenge_are_refused()
    {
        using var home = site.Visit();
        using var elsewhere = site.Visit();
        using var phone = new SoftAuthenticator();
        await OwnAsync(home, phone);
        var old = await elsewhere.OpenPartAsync("/account/sign-in");
        var oldAnswer = phone.Use(old.Options);
        site.Time.Advance(TimeSpan.FromMinutes(5));
        var part = await elsewhere.OpenPartAsync("/account/sign-in");

        using var late = await elsewhere.AnswerAsync(old, oldAnswer.DeepClone().AsObject());
        using var mixed = await elsewhere.AnswerAsync(part, oldAnswer.DeepClone().AsObject());
        using var foreign = await elsewhere.AnswerAsync(part, phone.Use(part.Options, "https://evil.example"));
        using var right = await elsewhere.AnswerAsync(part, phone.Use(part.Options));

        Assert.All([late, mixed, foreign], response => Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode));
        Assert.Equal(HttpStatusCode.OK, right.StatusCode);
    }

    [Fact]
    public async Task An_unknown_passkey_and_one_of_a_disabled_learner_get_the_same_answer()
    {
        using var home = site.Visit();
        using var elsewhere = site.Visit();
        using var phone = new SoftAuthenticator();
        using var unknown = new SoftAuthenticator();
        var id = await OwnAsync(home, phone);
        var throwaway = await home.OpenPartAsync("/account/passkeys");
        unknown.Attach(throwaway.Options);
        await site.QueryAsync(context => context.Learners.Where(row => row.Id == id)
            .ExecuteUpdateAsync(row => row.SetProperty(learner => learner.DisabledAt, site.Time.GetUtcNow())));

        using var disabled = await elsewhere.SignInAsync(phone);
        using var nobody = await elsewhere.SignInAsync(unknown);

        Assert.Equal(HttpStatusCode.BadRequest, disabled.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, nobody.StatusCode);
        Assert.Equal(await nobody.Content.ReadAsStringAsync(), await disabled.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_new_challenge_comes_for_a_page_that_stayed_open()
    {
        using var home = site.Visit();
        using var elsewhere = site.Visit();
        using var phone = new SoftAuthenticator();
        await OwnAsync(home, phone);
        var part = await elsewhere.OpenPartAsync("/account/sign-in");
        site.Time.Advance(TimeSpan.FromMinutes(6));

        using var renewed = await elsewhere.AnswerAsync(part with { Post = "/account/passkeys/options" }, []);
        var request = System.Text.Json.JsonSerializer.Deserialize<System.Text.Json.JsonElement>(await renewed.Content.ReadAsStringAsync());
        using var signedIn = await elsewhere.AnswerAsync(
            part with { Ticket = request.GetProperty("ticket").GetString()! }, phone.Use(request.GetProperty("options")));

        Assert.Equal(HttpStatusCode.OK, signedIn.StatusCode);
    }

    [Fact]
    public async Task Attempts_from_one_address_are_limited()
    {
        using var visitor = site.Visit();
        using var phone = new SoftAuthenticator();
        var part = await visitor.OpenPartAsync("/account/sign-in");
        for (var attempt = 0; attempt < 30; attempt++)
            (await visitor.AnswerAsync(part, phone.Use(part.Options))).Dispose();

        using var refused = await visitor.AnswerAsync(part, phone.Use(part.Options));

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
    }

    private async Task<long> OwnAsync(Visitor visitor, SoftAuthenticator phone)
    {
        var id = await site.BecomeGuestAsync(visitor);
        (await visitor.AttachAsync(phone)).EnsureSuccessStatusCode().Dispose();
        return id;
    }
}

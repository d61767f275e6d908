using System.Net;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using SreAcademy.Data;
using SreAcademy.Web.Tests.Fakes;

namespace SreAcademy.Web.Tests.Account.Passkeys;

public sealed class AttachPasskeyTests(AccountSite site) : IClassFixture<AccountSite>
{
    [Fact]
    public async Task A_guest_with_a_passkey_is_an_account_with_all_that_was_learned()
    {
        using var visitor = site.Visit();
        using var phone = new SoftAuthenticator();
        var guest = await site.BecomeGuestAsync(visitor);
        await site.ReviewAsync(guest);

        using var attached = await visitor.AttachAsync(phone, "  내 휴대폰 ");

        Assert.Equal("/account/passkeys?done=account", await attached.NextAsync());
        var learner = await site.QueryAsync(context => context.Learners.SingleAsync(row => row.Id == guest));
        Assert.Equal(site.Time.GetUtcNow(), learner.AccountSince);
        Assert.Equal(1, await site.QueryAsync(context => context.ReviewLog.CountAsync(row => row.LearnerId == guest)));
        Assert.Contains("내 휴대폰", (await visitor.ReadAsync("/account/passkeys")).QuerySelector(".passkeys")!.TextContent);
    }

    [Fact]
    public async Task A_passkey_holds_nothing_personal_but_a_number()
    {
        using var visitor = site.Visit();
        var guest = await site.BecomeGuestAsync(visitor);

        var part = await visitor.OpenPartAsync("/account/passkeys");

        var handle = part.Options.GetProperty("user").GetProperty("id").GetString()!;
        Assert.Equal(guest.ToString(System.Globalization.CultureInfo.InvariantCulture), Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(handle)));
        Assert.Equal("localhost", part.Options.GetProperty("rp").GetProperty("id").GetString());
        Assert.Equal("required", part.Options.GetProperty("authenticatorSelection").GetProperty("userVerification").GetString());
        Assert.Equal("required", part.Options.GetProperty("authenticatorSelection").GetProperty("residentKey").GetString());
    }

    [Fact]
    public async Task A_ticket_is_good_for_its_learner_only()
    {
        using var owner = site.Visit();
        using var other = site.Visit();
        using var phone = new SoftAuthenticator();
        await site.BecomeGuestAsync(owner);
        await site.BecomeGuestAsync(other);
        var stolen = await owner.OpenPartAsync("/account/passkeys");
        var own = await other.OpenPartAsync("/account/passkeys");

        using var refused = await other.AnswerAsync(own with { Ticket = stolen.Ticket }, phone.Attach(stolen.Options));

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Null(await site.FindPasskeyAsync(phone));
    }

    [Fact]
    public async Task A_challenge_lasts_five_minutes()
    {
        using var visitor = site.Visit();
        using var phone = new SoftAuthenticator();
        await site.BecomeGuestAsync(visitor);
        var part = await visitor.OpenPartAsync("/account/passkeys");
        site.Time.Advance(TimeSpan.FromMinutes(5));

        using var refused = await visitor.AnswerAsync(part, phone.Attach(part.Options));

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
    }

    [Theory]
    [InlineData("https://evil.example", "https://localhost")]
    [InlineData("https://evil.example", "https://evil.example")]
    [InlineData("http://localhost", "https://localhost")]
    [InlineData("https://localhost:444", "https://localhost")]
    public async Task An_answer_made_on_another_site_is_refused(string signedOrigin, string sentFrom)
    {
        using var visitor = site.Visit();
        using var phone = new SoftAuthenticator();
        await site.BecomeGuestAsync(visitor);
        var part = await visitor.OpenPartAsync("/account/passkeys");

        using var refused = await visitor.AnswerAsync(part, phone.Attach(part.Options, signedOrigin), origin: sentFrom);

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Null(await site.FindPasskeyAsync(phone));
    }

    [Fact]
    public async Task A_device_that_asks_for_nobody_is_refused()
    {
        using var visitor = site.Visit();
        using var careless = new SoftAuthenticator { AsksForUser = false };
        await site.BecomeGuestAsync(visitor);

        using var refused = await visitor.AttachAsync(careless);

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
    }

    [Fact]
    public async Task A_passkey_belongs_to_one_learner()
    {
        using var owner = site.Visit();
        using var other = site.Visit();
        using var phone = new SoftAuthenticator();
        await site.BecomeGuestAsync(owner);
        await site.BecomeGuestAsync(other);
        (await owner.AttachAsync(phone)).Dispose();

        using var refused = await other.AttachAsync(phone);

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
    }

    [Fact]
    public async Task The_page_and_not_just_anyone_must_have_sent_it()
    {
        using var visitor = site.Visit();
        using var phone = new SoftAuthenticator();
        await site.BecomeGuestAsync(visitor);
        var part = await visitor.OpenPartAsync("/account/passkeys");

        using var refused = await visitor.AnswerAsync(part, phone.Attach(part.Options), withToken: false);

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("새로 고친", await refused.Content.ReadAsStringAsync());
        Assert.Null(await site.FindPasskeyAsync(phone));
    }

    [Fact]
    public async Task Nobody_has_more_than_ten()
    {
        using var visitor = site.Visit();
        await site.BecomeGuestAsync(visitor);
        var early = await visitor.OpenPartAsync("/account/passkeys");
        for (var count = 0; count < 10; count++)
        {
            using var device = new SoftAuthenticator();
            (await visitor.AttachAsync(device)).EnsureSuccessStatusCode().Dispose();
        }

        using var late = new SoftAuthenticator();
        using var refused = await visitor.AnswerAsync(early, late.Attach(early.Options));
        var page = await visitor.ReadAsync("/account/passkeys");

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Null(page.QuerySelector("[data-passkey]"));
        Assert.Contains("10개까지", page.Body!.TextContent);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"ticket\":\"x\",\"credential\":{}}")]
    [InlineData("{\"ticket\":null,\"credential\":\"text\"}")]
    [InlineData("{\"ticket\":\"x\",\"credential\":{\"id\":\"!\",\"response\":1}}")]
    public async Task Nonsense_is_refused_and_no_fault(string body)
    {
        using var visitor = site.Visit();
        await site.BecomeGuestAsync(visitor);
        var part = await visitor.OpenPartAsync("/account/passkeys");

        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(part.Post, UriKind.Relative)) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add("RequestVerificationToken", part.Token);
        using var refused = await visitor.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
    }
}

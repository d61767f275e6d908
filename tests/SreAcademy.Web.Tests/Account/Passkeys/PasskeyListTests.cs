using System.Net;
using Microsoft.AspNetCore.WebUtilities;
using SreAcademy.Web.Tests.Fakes;

namespace SreAcademy.Web.Tests.Account.Passkeys;

public sealed class PasskeyListTests(AccountSite site) : IClassFixture<AccountSite>
{
    [Fact]
    public async Task The_last_way_into_an_account_stays()
    {
        using var visitor = site.Visit();
        using var phone = new SoftAuthenticator();
        await site.BecomeGuestAsync(visitor);
        (await visitor.AttachAsync(phone)).Dispose();
        var page = await visitor.ReadAsync("/account/passkeys");

        using var kept = await ChangeAsync(visitor, "remove", phone.Id);

        Assert.Null(page.QuerySelector("form[action='/account/passkeys/remove']"));
        Assert.Contains("마지막 패스키는 지울 수 없어요", page.Body!.TextContent);
        Assert.Equal("/account/passkeys?done=lastwayin", kept.Way());
        Assert.NotNull(await site.FindPasskeyAsync(phone));
    }

    [Fact]
    public async Task One_of_two_goes_and_signs_in_no_more()
    {
        using var visitor = site.Visit();
        using var elsewhere = site.Visit();
        using var phone = new SoftAuthenticator();
        using var key = new SoftAuthenticator();
        await site.BecomeGuestAsync(visitor);
        (await visitor.AttachAsync(phone)).Dispose();
        (await visitor.AttachAsync(key)).Dispose();

        using var removed = await ChangeAsync(visitor, "remove", phone.Id);
        using var refused = await elsewhere.SignInAsync(phone);
        using var other = await elsewhere.SignInAsync(key);

        Assert.Equal("/account/passkeys?done=removed", removed.Way());
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Fact]
    public async Task With_a_password_even_the_last_one_goes()
    {
        using var visitor = site.Visit();
        using var phone = new SoftAuthenticator();
        await site.RegisterAsync(visitor, "last-passkey@example.org");
        (await visitor.AttachAsync(phone)).EnsureSuccessStatusCode().Dispose();

        using var removed = await ChangeAsync(visitor, "remove", phone.Id);

        Assert.Equal("/account/passkeys?done=removed", removed.Way());
        Assert.Null(await site.FindPasskeyAsync(phone));
    }

    [Fact]
    public async Task Someone_elses_passkey_is_not_found()
    {
        using var owner = site.Visit();
        using var other = site.Visit();
        using var phone = new SoftAuthenticator();
        using var own = new SoftAuthenticator();
        await site.BecomeGuestAsync(owner);
        await site.BecomeGuestAsync(other);
        (await owner.AttachAsync(phone, "휴대폰")).Dispose();
        (await other.AttachAsync(own)).Dispose();

        using var renamed = await ChangeAsync(other, "rename", phone.Id, "훔친 것");
        using var removed = await ChangeAsync(other, "remove", phone.Id);

        Assert.Equal(HttpStatusCode.NotFound, renamed.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, removed.StatusCode);
        Assert.Equal("휴대폰", (await site.FindPasskeyAsync(phone))!.Data.Name);
    }

    [Fact]
    public async Task A_name_can_be_changed_and_is_cut_where_it_is_too_long()
    {
        using var visitor = site.Visit();
        using var phone = new SoftAuthenticator();
        await site.BecomeGuestAsync(visitor);
        (await visitor.AttachAsync(phone)).Dispose();
        var before = (await site.FindPasskeyAsync(phone))!.Data;

        (await ChangeAsync(visitor, "rename", phone.Id, $"{new string('가', 39)}🔑\n끝")).Dispose();

        var after = (await site.FindPasskeyAsync(phone))!.Data;
        Assert.Equal("Chrome · Windows", before.Name);
        Assert.Equal(new string('가', 39), after.Name);
        Assert.Equal(before.PublicKey, after.PublicKey);
    }

    [Fact]
    public async Task An_account_is_asked_who_it_is_and_its_passkey_answers()
    {
        using var visitor = site.Visit();
        using var phone = new SoftAuthenticator();
        await site.BecomeGuestAsync(visitor);
        (await visitor.AttachAsync(phone)).Dispose();
        site.Time.Advance(TimeSpan.FromMinutes(11));

        using var asked = await visitor.GetAsync("/account/passkeys");
        using var confirmed = await visitor.SignInAsync(phone, asked.Way());
        using var open = await visitor.GetAsync("/account/passkeys");

        Assert.Equal("/account/confirm?returnUrl=%2Faccount%2Fpasskeys", asked.Way());
        Assert.Equal("/account/passkeys", await confirmed.NextAsync());
        Assert.Equal(HttpStatusCode.OK, open.StatusCode);
    }

    [Fact]
    public async Task Someone_elses_passkey_confirms_nothing()
    {
        using var visitor = site.Visit();
        using var other = site.Visit();
        using var own = new SoftAuthenticator();
        using var foreign = new SoftAuthenticator();
        await site.BecomeGuestAsync(visitor);
        (await visitor.AttachAsync(own)).Dispose();
        await site.BecomeGuestAsync(other);
        (await other.AttachAsync(foreign)).Dispose();
        site.Time.Advance(TimeSpan.FromMinutes(11));
        var part = await visitor.OpenPartAsync("/account/confirm?returnUrl=%2Faccount%2Fpasskeys");
        var anyone = await other.OpenPartAsync("/account/sign-in");

        using var refused = await visitor.AnswerAsync(part, foreign.Use(part.Options));
        using var borrowed = await visitor.AnswerAsync(part with { Ticket = anyone.Ticket }, foreign.Use(anyone.Options));
        using var asked = await visitor.GetAsync("/account/passkeys");

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, borrowed.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, asked.StatusCode);
    }

    private static async Task<HttpResponseMessage> ChangeAsync(Visitor visitor, string change, byte[] id, string? name = null)
    {
        var token = (await visitor.ReadAsync("/account/passkeys")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        return await visitor.PostAsync($"/account/passkeys/{change}",
        [
            KeyValuePair.Create("__RequestVerificationToken", token),
            KeyValuePair.Create("id", WebEncoders.Base64UrlEncode(id)),
            KeyValuePair.Create("name", name ?? ""),
        ]);
    }
}

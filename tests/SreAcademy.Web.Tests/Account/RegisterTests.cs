using System.Net;
using Microsoft.EntityFrameworkCore;

namespace SreAcademy.Web.Tests.Account;

public sealed class RegisterTests(AccountSite site) : IClassFixture<AccountSite>
{
    [Fact]
    public async Task A_guest_stays_the_same_learner()
    {
        using var guest = site.Visit();
        (await guest.BecomeGuestAsync()).Dispose();
        var id = await site.QueryAsync(context => context.Learners.MaxAsync(learner => learner.Id));

        using var registered = await guest.RegisterAsync("same@example.org");

        var learner = await site.FindAsync("same@example.org");
        Assert.Equal(HttpStatusCode.Redirect, registered.StatusCode);
        Assert.Equal(id, learner!.Id);
        Assert.Equal(site.Time.GetUtcNow(), learner.AccountSince);
        Assert.True(await guest.IsSignedInAsync());
        Assert.Equal(1, await site.QueryAsync(context => context.Sessions.CountAsync(session => session.LearnerId == id)));
    }

    [Fact]
    public async Task A_visitor_becomes_a_new_learner()
    {
        using var visitor = site.Visit();
        (await visitor.RegisterAsync("new@example.org")).Dispose();

        Assert.NotNull((await site.FindAsync("new@example.org"))!.AccountSince);
        Assert.Contains("new@example.org", (await visitor.ReadAsync("/account")).Body!.TextContent);
    }

    [Theory]
    [InlineData(9, false)]
    [InlineData(10, true)]
    [InlineData(128, true)]
    [InlineData(129, false)]
    public async Task Passwords_have_ten_to_a_hundred_and_twenty_eight_characters(int length, bool good)
    {
        using var visitor = site.Visit();
        var password = string.Concat(Enumerable.Repeat("🗝", length));

        using var answer = await visitor.RegisterAsync($"length{length}@example.org", password);

        Assert.Equal(good, await site.FindAsync($"length{length}@example.org") is not null);
        if (!good)
            Assert.Contains("10자 이상 128자 이하", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Passwords_are_taken_exactly_as_typed()
    {
        // Surrounding space, and a syllable in letters that normalising would put together.
        const string Password = "  \u1112\u1161\u11AB글 passphrase  ";
        using var visitor = site.Visit();
        (await visitor.RegisterAsync("exact@example.org", Password)).Dispose();

        Assert.Equal(HttpStatusCode.OK, (await site.Visit().SignInAsync("exact@example.org", Password.Trim())).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await site.Visit().SignInAsync("exact@example.org", Password.Normalize())).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await site.Visit().SignInAsync("exact@example.org", Password)).StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no address")]
    [InlineData("Someone <a@example.org>")]
    [InlineData("a@b\u0007c")]
    public async Task What_cannot_be_an_address_is_said_to_be_so(string email)
    {
        using var visitor = site.Visit();
        using var answer = await visitor.RegisterAsync(email);

        Assert.Contains("이메일 주소 형식을 확인해 주세요", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Without_letters_a_known_address_is_refused_with_the_general_answer()
    {
        using var first = site.Visit();
        (await first.RegisterAsync("taken@example.org")).Dispose();
        using var second = site.Visit();
        (await second.BecomeGuestAsync()).Dispose();

        using var answer = await second.RegisterAsync("TAKEN@example.org");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("이 정보로는 계정을 만들지 못했어요", await answer.Content.ReadAsStringAsync());
        Assert.Contains("계정 만들기", (await second.ReadAsync("/account")).Body!.TextContent);
    }

    [Fact]
    public async Task The_two_passwords_must_be_the_same()
    {
        using var visitor = site.Visit();
        using var answer = await visitor.SubmitAsync(
            "/account/register", "register", ("Email", "differs@example.org"), ("Password", Visitor.GoodPassword), ("Repeated", Visitor.GoodPassword + " "));

        Assert.Contains("두 비밀번호가 서로 달라요", await answer.Content.ReadAsStringAsync());
        Assert.Null(await site.FindAsync("differs@example.org"));
    }
}

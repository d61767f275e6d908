using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using SreAcademy.Web.Tests.Fakes;

namespace SreAcademy.Web.Tests.Account;

/// <summary>A site that can send letters.</summary>
public sealed class LetterSite : AccountSite
{
    public LetterSink Sink { get; } = new();

    protected override void Replace(IServiceCollection services) => services.AddSingleton(Sink.Box());

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Sink.DisposeAsync();
    }
}

public sealed partial class LetterTests(LetterSite site) : IClassFixture<LetterSite>
{
    [Fact]
    public async Task A_guest_becomes_an_account_by_the_link_in_the_letter_and_the_same_password()
    {
        using var guest = site.Visit();
        (await guest.BecomeGuestAsync()).Dispose();
        using var asked = await guest.RegisterAsync("letter@example.org");
        Assert.Contains("메일을 확인해 주세요", await asked.Content.ReadAsStringAsync());
        Assert.Null(await site.FindAsync("letter@example.org"));
        var link = await LinkAsync();
        using var phone = site.Visit();

        using var wrong = await phone.SubmitAsync(link, "confirm-registration", ("Password", "someone else's guess"));
        using var right = await phone.SubmitAsync(link, "confirm-registration", ("Password", Visitor.GoodPassword));
        using var again = await phone.SubmitAsync(link, "confirm-registration", ("Password", Visitor.GoodPassword));

        Assert.Contains("정한 비밀번호와 달라요", await wrong.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.Redirect, right.StatusCode);
        Assert.Contains("이미 계정이 있어요", await again.Content.ReadAsStringAsync());
        Assert.True((await site.FindAsync("letter@example.org"))!.EmailConfirmed);
        Assert.Contains("letter@example.org", (await guest.ReadAsync("/account")).Body!.TextContent);
    }

    [Fact]
    public async Task A_known_address_is_answered_alike_and_told_so_in_its_letter()
    {
        await RegisteredAsync("known@example.org");

        using var known = await site.Visit().RegisterAsync("known@example.org");
        var letter = LetterSink.Body(await site.Sink.NextAsync());
        using var unknown = await site.Visit().RegisterAsync("fresh@example.org");
        await site.Sink.NextAsync();

        Assert.Equal(await Visitor.PlainAsync(unknown), await Visitor.PlainAsync(known));
        Assert.Contains("이미 계정이 있어요", letter);
        Assert.Contains("https://academy.example.org/account/sign-in", letter);
    }

    [Fact]
    public async Task A_forgotten_password_is_replaced_once_and_ends_all_sessions()
    {
        using var learner = await RegisteredAsync("forgets@example.org");
        using var visitor = site.Visit();
        using var known = await visitor.SubmitAsync("/account/forgotten-password", "forgotten", ("Email", "forgets@example.org"));
        var link = await LinkAsync();
        using var unknown = await visitor.SubmitAsync("/account/forgotten-password", "forgotten", ("Email", "nobody@example.org"));

        using var changed = await visitor.SubmitAsync(link, "reset", ("Password", "새 비밀번호 열 글자"), ("Repeated", "새 비밀번호 열 글자"));
        var again = await visitor.ReadAsync(link);

        Assert.Equal(await Visitor.PlainAsync(unknown), await Visitor.PlainAsync(known));
        Assert.True(site.Sink.IsEmpty);
        Assert.EndsWith("/account/sign-in?done=password", changed.Headers.Location!.OriginalString);
        Assert.Contains("이미 쓴 링크예요", again.Body!.TextContent);
        Assert.False(await learner.IsSignedInAsync());
        using var signedIn = await visitor.SignInAsync("forgets@example.org", "새 비밀번호 열 글자");
        Assert.Equal(HttpStatusCode.Redirect, signedIn.StatusCode);
    }

    [Fact]
    public async Task A_link_grows_old()
    {
        await RegisteredAsync("slow@example.org");
        using var visitor = site.Visit();
        (await visitor.SubmitAsync("/account/forgotten-password", "forgotten", ("Email", "slow@example.org"))).Dispose();
        var link = await LinkAsync();

        site.Time.Advance(TimeSpan.FromHours(1));

        Assert.Contains("오래됐거나", (await visitor.ReadAsync(link)).Body!.TextContent);
        Assert.Contains("오래됐거나", (await visitor.ReadAsync(link[..^5])).Body!.TextContent);
    }

    [Fact]
    public async Task Letters_to_one_address_are_few()
    {
        await RegisteredAsync("spammed@example.org");
        for (var letter = 0; letter < 5; letter++)
        {
            (await site.Visit().SubmitAsync("/account/forgotten-password", "forgotten", ("Email", "spammed@example.org"))).Dispose();
            await site.Sink.NextAsync();
        }

        using var refused = await site.Visit().SubmitAsync("/account/forgotten-password", "forgotten", ("Email", "spammed@example.org"));

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
    }

    private async Task<Visitor> RegisteredAsync(string email)
    {
        var visitor = site.Visit();
        (await visitor.RegisterAsync(email)).Dispose();
        (await visitor.SubmitAsync(await LinkAsync(), "confirm-registration", ("Password", Visitor.GoodPassword))).Dispose();
        Assert.NotNull(await site.FindAsync(email));
        return visitor;
    }

    private async Task<string> LinkAsync() => Link().Match(LetterSink.Body(await site.Sink.NextAsync())).Groups["path"].Value;

    [GeneratedRegex(@"https://academy\.example\.org(?<path>/account/\S+\?key=\S+)")]
    private static partial Regex Link();
}

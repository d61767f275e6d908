using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SreAcademy.Core.Teams;
using SreAcademy.Web.Account.Limits;
using SreAcademy.Web.Features.Teams.Members;
using SreAcademy.Web.Tests.Account;
using SreAcademy.Web.Tests.Fakes;

namespace SreAcademy.Web.Tests.Features.Teams;

/// <summary>Inviting by pasted addresses, where letters can be sent.</summary>
public sealed partial class InviteLetterTests(LetterSite site) : IClassFixture<LetterSite>
{
    [Fact]
    public async Task Each_gets_a_letter_of_their_own_with_the_link_in_it()
    {
        using var lead = await LeadAsync();
        var key = await site.TeamAsync(lead, "편지팀");

        var page = await lead.Browser.SubmitAsync(Of(key), "letters", ("addresses", "kim@example.org, 이영희 <lee@example.org>\nKIM@example.org\n")).ReadPageAsync();
        string[] letters = [await site.Sink.NextAsync(), await site.Sink.NextAsync()];

        Assert.Contains("2명에게", page.Notice(), StringComparison.Ordinal);
        Assert.True(site.Sink.IsEmpty);
        Assert.DoesNotContain(letters, letter => letter.Contains("kim@", StringComparison.Ordinal) && letter.Contains("lee@", StringComparison.Ordinal));
        Assert.All(letters, letter => Assert.Matches(Link(), LetterSink.Body(letter)));
        Assert.Equal(2, Assert.Single((await site.ViewAsync(lead, key)).Invites).MostUses);
    }

    [Fact]
    public async Task Lines_that_are_no_address_are_named_and_nothing_is_sent()
    {
        using var lead = await LeadAsync();
        var key = await site.TeamAsync(lead);

        var page = await lead.Browser.SubmitAsync(Of(key), "letters", ("addresses", "ok@example.org\n김철수\n<b>x</b>@, @")).ReadPageAsync();

        Assert.Equal(["2번째 줄: 김철수", "3번째 줄: <b>x</b>@", "3번째 줄: @"], page.QuerySelectorAll("#addresses-error li").Select(line => line.TextContent));
        Assert.Contains("ok@example.org", page.QuerySelector("#addresses")!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await site.ViewAsync(lead, key)).Invites);
        Assert.True(site.Sink.IsEmpty);
    }

    [Fact]
    public async Task A_huge_paste_is_refused_as_a_whole()
    {
        using var lead = await LeadAsync();
        var key = await site.TeamAsync(lead);

        var page = await lead.Browser.SubmitAsync(Of(key), "letters", ("addresses", string.Join('\n', Enumerable.Range(0, 5000).Select(number => $"p{number}@example.org")))).ReadPageAsync();

        Assert.Contains("100명까지 보낼 수 있어요. 지금은 5000명이에요", page.QuerySelector("#addresses-error")!.Text(), StringComparison.Ordinal);
        Assert.Empty((await site.ViewAsync(lead, key)).Invites);
    }

    [Fact]
    public async Task Nobody_sends_more_in_a_day_than_a_large_team_needs()
    {
        using var lead = await LeadAsync();
        var key = await site.TeamAsync(lead);
        // As if they had been sent today.
        Assert.Null(site.Services.GetRequiredService<AccountLimit>().Attempt(AttemptLimits.Invitees, lead.Id, TeamLimits.MostInviteesADay - 1));

        var refused = await lead.Browser.SubmitAsync(Of(key), "letters", ("addresses", "one@example.org, two@example.org")).ReadPageAsync();
        Assert.Contains("하루에 200명까지", refused.QuerySelector("#addresses-error")!.Text(), StringComparison.Ordinal);
        Assert.Empty((await site.ViewAsync(lead, key)).Invites);
        Assert.True(site.Sink.IsEmpty);

        site.Time.Advance(TimeSpan.FromDays(1));
        var sent = await lead.Browser.SubmitAsync(Of(key), "letters", ("addresses", "one@example.org, two@example.org")).ReadPageAsync();
        Assert.Contains("2명에게", sent.Notice(), StringComparison.Ordinal);
        string[] letters = [await site.Sink.NextAsync(), await site.Sink.NextAsync()];
        Assert.All(letters, letter => Assert.Matches(Link(), LetterSink.Body(letter)));
    }

    [Fact]
    public void Long_lines_are_shortened_and_empty_ones_passed_over()
    {
        var invitees = Invitees.Of($"\n\n{new string('가', 5000)}\n;;,\n a@example.org ");

        Assert.Equal(["a@example.org"], invitees.Addresses);
        Assert.Equal((3, 61), (Assert.Single(invitees.Bad).Line, invitees.Bad[0].Text.Length));
    }

    /// <summary>Whoever follows the letter's link, registers and follows that letter's link is back at the invitation.</summary>
    [Fact]
    public async Task Registering_by_letter_leads_back_to_the_invitation()
    {
        using var lead = await LeadAsync();
        var invite = await site.InviteAsync(lead, await site.TeamAsync(lead));
        using var visitor = site.Visit();
        var register = (await visitor.ReadAsync($"/teams/join/{invite.Token}")).QuerySelector(".join-ways a.button")!.GetAttribute("href")!;
        (await visitor.SubmitAsync(register, "register", ("Email", "comes-back@example.org"), ("Password", Visitor.GoodPassword), ("Repeated", Visitor.GoodPassword))).Dispose();
        var link = Confirm().Match(LetterSink.Body(await site.Sink.NextAsync())).Groups["path"].Value;

        var way = await visitor.SubmitAsync(link, "confirm-registration", ("Password", Visitor.GoodPassword)).WayAsync();

        Assert.Equal($"/teams/join/{invite.Token}", way);
    }

    private static string Of(string key) => $"/teams/{key}/members";

    private async Task<Person> LeadAsync()
    {
        var (browser, email) = (site.Visit(), $"{Guid.NewGuid():N}@example.org");
        (await browser.RegisterAsync(email)).Dispose();
        (await browser.SubmitAsync(Confirm().Match(LetterSink.Body(await site.Sink.NextAsync())).Groups["path"].Value, "confirm-registration", ("Password", Visitor.GoodPassword))).Dispose();
        return new Person(browser, await site.QueryAsync(context => context.Learners.Where(learner => learner.Email == email).Select(learner => learner.Id).SingleAsync()), email);
    }

    [GeneratedRegex(@"https://academy\.example\.org/teams/join/[\w-]{20,}")]
    private static partial Regex Link();

    [GeneratedRegex(@"https://academy\.example\.org(?<path>/account/\S+\?key=\S+)")]
    private static partial Regex Confirm();
}

using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using SreAcademy.Data.Teams;
using SreAcademy.Web.Tests.Account;

namespace SreAcademy.Web.Tests.Features.Teams;

/// <summary>Somebody with an account, at a browser.</summary>
public sealed record Person(Visitor Browser, long Id, string Email) : IDisposable
{
    /// <summary>What the others see: nobody here has chosen a name.</summary>
    public string Name => Email.Split('@')[0];

    public void Dispose() => Browser.Dispose();
}

/// <summary>What has to have happened on a site before a test about a team begins.</summary>
internal static class TeamSteps
{
    /// <param name="name">Before a unique end.</param>
    public static async Task<Person> PersonAsync(this AccountSite site, string name)
    {
        var (browser, email) = (site.Visit(), $"{name}-{Guid.NewGuid():N}@example.org");
        return new Person(browser, await site.RegisterAsync(browser, email), email);
    }

    /// <returns>The team's key.</returns>
    public static async Task<string> TeamAsync(this AccountSite site, Person lead, string name = "결제팀") =>
        Assert.IsType<CreateTeamOutcome.Created>(await site.Services.GetRequiredService<CreateTeam>().HandleAsync(lead.Id, Guid.NewGuid(), name)).Key;

    public static async Task<MakeInviteOutcome.Made> InviteAsync(this AccountSite site, Person lead, string key, int days = 7, int uses = 5) =>
        Assert.IsType<MakeInviteOutcome.Made>(await site.Services.GetRequiredService<MakeInvite>().HandleAsync(lead.Id, key, days, uses));

    public static async Task<Person> MemberAsync(this AccountSite site, Person lead, string key, string name = "member")
    {
        var person = await site.PersonAsync(name);
        var invite = await site.InviteAsync(lead, key);
        Assert.IsType<JoinTeamOutcome.Joined>(await site.Services.GetRequiredService<JoinTeam>().HandleAsync(person.Id, invite.Token));
        return person;
    }

    public static async Task<TeamView> ViewAsync(this AccountSite site, Person who, string key) =>
        (await site.Services.GetRequiredService<ReadTeam>().HandleAsync(who.Id, key))!;

    public static string Text(this INode node) => string.Join(' ', node.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>What the page says in words above everything else.</summary>
    public static string Notice(this IParentNode page) => page.QuerySelector(".notice")?.Text() ?? "";

    public static async Task<IDocument> ReadPageAsync(this Task<HttpResponseMessage> sending)
    {
        using var response = await sending;
        return await Visitor.ReadAsync(response);
    }

    public static async Task<string> WayAsync(this Task<HttpResponseMessage> sending)
    {
        using var response = await sending;
        return response.Way();
    }
}

using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using SreAcademy.Core.Teams;
using SreAcademy.Data.Teams;
using SreAcademy.Web.Tests.Account;
using SreAcademy.Web.Tests.Features.Teams;

namespace SreAcademy.Web.Tests.Hosting;

/// <summary>A page stays open while what its forms are for goes away.</summary>
public sealed class GoneFormsTests(AccountSite site) : IClassFixture<AccountSite>
{
    [Fact]
    public async Task Who_may_still_see_the_page_is_led_to_it_as_it_is_now()
    {
        using var lead = await site.PersonAsync("lead");
        var key = await site.TeamAsync(lead);
        using var second = await site.MemberAsync(lead, key);
        await site.Services.GetRequiredService<ChangeRole>().HandleAsync(lead.Id, key, second.Id, TeamRole.Lead);
        var open = await second.Browser.ReadAsync($"/teams/{key}/members?from=list");
        await site.Services.GetRequiredService<ChangeRole>().HandleAsync(lead.Id, key, second.Id, TeamRole.Member);

        using var answer = await SendAsync(second, $"/teams/{key}/members?from=list", open, "invite");

        Assert.Equal((HttpStatusCode.SeeOther, $"/teams/{key}/members?from=list"), (answer.StatusCode, answer.Headers.Location?.OriginalString));
    }

    [Fact]
    public async Task Who_may_not_see_the_page_any_more_is_told_so_by_the_page_it_leads_to()
    {
        using var lead = await site.PersonAsync("lead");
        var key = await site.TeamAsync(lead);
        using var member = await site.MemberAsync(lead, key);
        var open = await member.Browser.ReadAsync($"/teams/{key}/members");
        await site.Services.GetRequiredService<RemoveMember>().HandleAsync(lead.Id, key, member.Id);

        using var answer = await SendAsync(member, $"/teams/{key}/members", open, "leave");
        using var page = await member.Browser.GetAsync(answer.Headers.Location!.OriginalString);

        Assert.Equal((HttpStatusCode.SeeOther, HttpStatusCode.NotFound), (answer.StatusCode, page.StatusCode));
    }

    [Fact]
    public async Task Other_pages_are_shown_again_too()
    {
        using var person = await site.PersonAsync("person");
        var open = await person.Browser.ReadAsync("/teams");

        using var answer = await SendAsync(person, "/teams", open, "no-such-form");

        Assert.Equal((HttpStatusCode.SeeOther, "/teams"), (answer.StatusCode, answer.Headers.Location?.OriginalString));
    }

    private static Task<HttpResponseMessage> SendAsync(Person person, string path, IHtmlDocument open, string form) => person.Browser.PostAsync(
        path,
        [
            new("_handler", form),
            new("__RequestVerificationToken", open.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!),
        ]);
}

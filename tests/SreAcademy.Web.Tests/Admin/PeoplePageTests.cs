using System.Net;
using SreAcademy.Data.Auditing;
using SreAcademy.Web.Tests.Account;
using SreAcademy.Web.Tests.Features.Teams;

namespace SreAcademy.Web.Tests.Admin;

public sealed class PeoplePageTests(AccountSite site) : IClassFixture<AccountSite>
{
    [Fact]
    public async Task People_are_found_by_a_part_of_name_or_address_and_guests_are_not()
    {
        using var root = await site.AdministratorAsync();
        using var found = await site.PersonAsync("findme");
        using var guest = site.Visit();
        (await guest.BecomeGuestAsync()).Dispose();

        var byAddress = await root.Browser.ReadAsync($"/admin/people?q={found.Email[..12].ToUpperInvariant()}");
        var nobody = await root.Browser.ReadAsync("/admin/people?q=%25");
        var disabled = await root.Browser.ReadAsync("/admin/people?show=disabled&q=" + found.Name);

        Assert.Equal([found.Name], Names(byAddress));
        Assert.Contains("찾는 사람이 없어요", nobody.Body!.Text());
        Assert.Empty(Names(disabled));
    }

    [Fact]
    public async Task Somebody_is_shut_out_after_asking_once_more_and_let_in_again()
    {
        using var root = await site.AdministratorAsync();
        using var person = await site.PersonAsync("shut");
        var page = $"/admin/people/{person.Id}";

        var unsure = await root.Browser.SubmitAsync(page, "disable").ReadPageAsync();
        var way = await root.Browser.SubmitAsync(page, "disable", ("Sure", "yes")).WayAsync();
        var after = await root.Browser.ReadAsync(way);
        var wasSignedIn = await person.Browser.IsSignedInAsync();
        using var refused = await person.Browser.SignInAsync(person.Email);
        await root.Browser.SubmitAsync(page, "enable").WayAsync();
        using var again = await person.Browser.SignInAsync(person.Email);

        Assert.Contains("확인란을 선택해 주세요", unsure.Body!.Text());
        Assert.Contains("계정을 막았어요", after.Notice());
        Assert.False(wasSignedIn);
        Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        Assert.Equal([AuditActions.PersonDisabled, AuditActions.PersonEnabled], await site.AuditAsync(root.Id));
    }

    [Fact]
    public async Task Whoever_leads_a_team_alone_is_named_with_it_before_it_happens()
    {
        using var root = await site.AdministratorAsync();
        using var lead = await site.PersonAsync("alone");
        var key = await site.TeamAsync(lead, "홀로 팀");
        using var member = await site.MemberAsync(lead, key);

        var page = await root.Browser.ReadAsync($"/admin/people/{lead.Id}");

        Assert.Contains("홀로 팀", page.QuerySelector("form:has(input[value=disable])")!.Text());
    }

    [Fact]
    public async Task The_link_is_shown_once_and_opens_the_page_for_a_new_password()
    {
        using var root = await site.AdministratorAsync();
        using var person = await site.PersonAsync("forgot");

        var made = await root.Browser.SubmitAsync($"/admin/people/{person.Id}", "reset-link").ReadPageAsync();
        var again = await root.Browser.ReadAsync($"/admin/people/{person.Id}");
        var link = made.GetElementById("reset-link")!.Text();
        using var other = site.Visit();
        var reset = await other.ReadAsync(link);

        Assert.Matches(@"^https?://localhost/account/reset-password\?key=[\w-]+$", link);
        Assert.Null(again.GetElementById("reset-link"));
        Assert.NotNull(reset.QuerySelector("input[type=password]"));
        Assert.Equal([AuditActions.ResetLinkMade], await site.AuditAsync(root.Id));
    }

    [Fact]
    public async Task An_administrator_is_made_and_unmade_and_cannot_shut_out_oneself()
    {
        using var root = await site.AdministratorAsync();
        using var person = await site.PersonAsync("second");
        var page = $"/admin/people/{person.Id}";

        var made = await root.Browser.ReadAsync(await root.Browser.SubmitAsync(page, "make", ("Sure", "yes")).WayAsync());
        var isOne = (await site.LearnerAsync(person.Id)).IsAdministrator;
        await root.Browser.SubmitAsync(page, "unmake", ("Sure", "yes")).WayAsync();
        var own = await root.Browser.ReadAsync($"/admin/people/{root.Id}");

        Assert.Contains("관리자로 올렸어요", made.Notice());
        Assert.True(isOne);
        Assert.False((await site.LearnerAsync(person.Id)).IsAdministrator);
        Assert.Null(own.QuerySelector("form:has(input[value=disable])"));
        Assert.Contains("자기 계정은 막을 수 없어요", own.Body!.Text());
    }

    [Fact]
    public async Task What_opens_anybodys_account_asks_once_more_who_it_is()
    {
        using var root = await site.AdministratorAsync();
        using var person = await site.PersonAsync("guarded");
        var page = $"/admin/people/{person.Id}";
        await root.Browser.ReadAsync(page);
        site.Time.Advance(TimeSpan.FromMinutes(11));

        using var refused = await root.Browser.GetAsync(page);
        using var list = await root.Browser.GetAsync("/admin/people");

        Assert.StartsWith("/account/confirm", refused.Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.OK, list.StatusCode);
    }

    [Fact]
    public async Task Nobody_and_guests_have_no_page()
    {
        using var root = await site.AdministratorAsync();
        using var guest = site.Visit();
        var id = await site.BecomeGuestAsync(guest);

        using var ofGuest = await root.Browser.GetAsync($"/admin/people/{id}");
        using var ofNobody = await root.Browser.GetAsync("/admin/people/999999");

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (ofGuest.StatusCode, ofNobody.StatusCode));
    }

    private static List<string> Names(AngleSharp.Dom.IParentNode page) => [.. page.QuerySelectorAll(".account-rows .row-title a").Select(link => link.Text())];
}

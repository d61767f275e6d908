using System.Net;
using Microsoft.EntityFrameworkCore;

namespace SreAcademy.Web.Tests.Account;

public sealed class CardReportsTests(AccountSite site) : IClassFixture<AccountSite>
{
    [Fact]
    public async Task An_administrator_reads_where_the_card_stands_and_closes_the_report()
    {
        var report = await site.QueryAsync(context => AccountRows.AddReportAsync(context, "답의 <b>단위</b>가 틀려요", site.Time.GetUtcNow()));
        using var administrator = await RegisteredAsync("root@example.org");
        await SetAdministratorAsync("root@example.org", true);

        var page = await administrator.ReadAsync("/admin/card-reports");
        using var closed = await administrator.SubmitAsync("/admin/card-reports", $"close-{report}");

        Assert.Contains("sre/a.md:14", page.Body!.TextContent);
        Assert.Contains("답의 <b>단위</b>가 틀려요", page.Body.TextContent);
        Assert.Contains("처리할 신고가 없어요", await closed.Content.ReadAsStringAsync());
        Assert.Equal(site.Time.GetUtcNow(), await site.QueryAsync(context => context.CardReports.Select(row => row.ClosedAt).SingleAsync()));
    }

    [Fact]
    public async Task Whoever_no_longer_is_an_administrator_is_not_let_in_by_an_old_cookie()
    {
        using var former = await RegisteredAsync("former@example.org");
        await SetAdministratorAsync("former@example.org", true);
        using var before = await former.GetAsync("/admin/card-reports");
        await SetAdministratorAsync("former@example.org", false);
        using var after = await former.GetAsync("/admin/card-reports");

        Assert.Equal(HttpStatusCode.OK, before.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, after.StatusCode);
    }

    private async Task<Visitor> RegisteredAsync(string email)
    {
        var visitor = site.Visit();
        (await visitor.RegisterAsync(email)).Dispose();
        return visitor;
    }

    private Task<int> SetAdministratorAsync(string email, bool value) => site.QueryAsync(context => context.Learners
        .Where(learner => learner.Email == email).ExecuteUpdateAsync(row => row.SetProperty(learner => learner.IsAdministrator, value)));
}

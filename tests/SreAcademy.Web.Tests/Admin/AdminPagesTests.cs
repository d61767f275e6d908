using Microsoft.EntityFrameworkCore;
using SreAcademy.Core.Teams;
using SreAcademy.Data.Auditing;
using SreAcademy.Web.Features.Admin;
using SreAcademy.Web.Features.Admin.Audit;
using SreAcademy.Web.Tests.Account;
using SreAcademy.Web.Tests.Features.Teams;

namespace SreAcademy.Web.Tests.Admin;

public sealed class AdminPagesTests(AccountSite site) : IClassFixture<AccountSite>
{
    [Fact]
    public async Task Every_part_is_one_step_from_every_other_and_says_where_one_is()
    {
        using var root = await site.AdministratorAsync();

        foreach (var tab in Enum.GetValues<AdminTab>())
        {
            var page = await root.Browser.ReadAsync(tab.Address());
            Assert.Equal(Enum.GetValues<AdminTab>().Select(AdminTabs.Address), page.QuerySelectorAll(".tabs a").Select(link => link.GetAttribute("href")));
            Assert.Equal(tab.Name(), page.QuerySelector(".tabs a[aria-current=page]")?.Text());
            Assert.Equal(tab.Name(), page.QuerySelector("h1")?.Text());
        }
    }

    [Fact]
    public async Task The_overview_tells_what_needs_attention_and_where()
    {
        using var root = await site.AdministratorAsync();
        await site.QueryAsync(context => AccountRows.AddReportAsync(context, "틀린 답", site.Time.GetUtcNow()));

        var page = await root.Browser.ReadAsync("/admin");

        Assert.Contains("카드 신고가", page.Body!.Text());
        Assert.Contains("매일 백업하도록 정하지 않았어요", page.Body!.Text());
        Assert.Contains(Path.Combine(site.Data, "academy.db"), page.Body!.Text());
    }

    [Fact]
    public async Task A_team_without_a_lead_gets_one_and_shows_nobodys_figures()
    {
        using var root = await site.AdministratorAsync();
        using var lead = await site.PersonAsync("lead");
        var key = await site.TeamAsync(lead, "이끄는 사람 없는 팀");
        using var member = await site.MemberAsync(lead, key);
        await site.QueryAsync(context => context.Learners.Where(row => row.Id == lead.Id).ExecuteUpdateAsync(row => row.SetProperty(one => one.DisabledAt, site.Time.GetUtcNow())));

        var before = await root.Browser.ReadAsync("/admin/teams?show=leaderless");
        var after = await root.Browser.ReadAsync(await root.Browser.SubmitAsync("/admin/teams", $"lead-{key}", ("Member", $"{member.Id}")).WayAsync());
        var left = await root.Browser.ReadAsync("/admin/teams?show=leaderless");

        Assert.Contains("이끄는 사람 없는 팀", before.Body!.Text());
        Assert.Contains("리드를 정했어요", after.Notice());
        Assert.DoesNotContain("이끄는 사람 없는 팀", left.Body!.Text());
        Assert.Equal(TeamRole.Lead, (await site.ViewAsync(member, key)).Role);
        Assert.DoesNotContain('%', before.QuerySelector(".page-body")!.Text());
    }

    [Fact]
    public async Task The_audit_log_is_read_by_action_person_and_team()
    {
        using var root = await site.AdministratorAsync();
        using var lead = await site.PersonAsync("auditlead");
        var key = await site.TeamAsync(lead, "감사 <b>팀</b>");
        using var member = await site.MemberAsync(lead, key, "auditmember");

        var byTeam = await LinesAsync(root, "/admin/audit?team=" + Uri.EscapeDataString("감사 <b>"));
        var byPerson = await LinesAsync(root, $"/admin/audit?person=%23{member.Id}");
        var byAction = await LinesAsync(root, $"/admin/audit?action={AuditActions.TeamCreated}&person={lead.Email}");
        var none = await root.Browser.ReadAsync("/admin/audit?person=nobody-at-all");

        Assert.Equal([$"{member.Name}님이 ‘감사 <b>팀</b>’ 팀에 들어왔어요.", $"{lead.Name}님이 ‘감사 <b>팀</b>’ 팀의 초대 링크를 만들었어요.", $"{lead.Name}님이 ‘감사 <b>팀</b>’ 팀을 만들었어요."], byTeam);
        Assert.Equal(byTeam[..1], byPerson);
        Assert.Equal(byTeam[2..], byAction);
        Assert.Contains("맞는 기록이 없어요", none.Body!.Text());
    }

    [Fact]
    public async Task Long_lists_have_pages()
    {
        using var root = await site.AdministratorAsync("pages");
        await site.QueryAsync(async context =>
        {
            context.Audit.AddRange(Enumerable.Range(0, PageNumber.Size + 1).Select(_ => new SreAcademy.Data.AuditRow { At = site.Time.GetUtcNow(), ActorId = root.Id, Action = AuditActions.BackupMade, Body = "{}" }));
            return await context.SaveChangesAsync();
        });

        var first = await root.Browser.ReadAsync($"/admin/audit?person=%23{root.Id}");
        var second = await root.Browser.ReadAsync(first.QuerySelector(".pager a[rel=next]")!.GetAttribute("href")!);

        Assert.Equal(PageNumber.Size, first.QuerySelectorAll(".audit > li").Length);
        Assert.Single(second.QuerySelectorAll(".audit > li"));
        Assert.Null(second.QuerySelector(".pager a[rel=next]"));
        Assert.Equal($"/admin/audit?person=%23{root.Id}", second.QuerySelector(".pager a[rel=prev]")!.GetAttribute("href"));
    }

    [Fact]
    public void Every_action_has_words()
    {
        var entries = AuditActions.All.Select(action => new AuditEntry(
            1, site.Time.GetUtcNow(), action, (1, "누리"), (2, "하늘"), null, new AuditBody("결제팀", "온콜 첫 주"))).ToList();
        var sentences = entries.Select(AuditWords.Of).ToList();

        Assert.Equal(AuditActions.All.Count, sentences.Distinct().Count());
        Assert.All(sentences, sentence => Assert.StartsWith("누리님이 ", sentence));
        Assert.All(sentences, sentence => Assert.EndsWith("어요.", sentence));
        Assert.All(AuditActions.All, action => Assert.NotEqual(action, AuditWords.Name(action)));
        Assert.Equal(AuditActions.All.Count, AuditActions.All.Select(AuditWords.Name).Distinct().Count());
        Assert.All(typeof(AuditActions).GetFields(), field => Assert.Contains((string)field.GetRawConstantValue()!, AuditActions.All));
    }

    [Fact]
    public async Task What_is_wrong_with_a_document_stands_with_its_file_and_line()
    {
        using var root = await site.AdministratorAsync();

        var page = await root.Browser.ReadAsync("/admin/content");

        Assert.Contains("문서 1개", page.Body!.Text());
        Assert.Contains("처리할 신고", page.Body!.Text());
    }

    private static async Task<List<string>> LinesAsync(Person root, string address) =>
        [.. (await root.Browser.ReadAsync(address)).QuerySelectorAll(".audit > li p:first-child").Select(line => line.Text())];
}

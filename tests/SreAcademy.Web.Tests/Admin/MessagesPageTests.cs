using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SreAcademy.Data.Auditing;
using SreAcademy.Web.Tests.Account;
using SreAcademy.Web.Tests.Fakes;
using SreAcademy.Web.Tests.Features.Messages;
using SreAcademy.Web.Tests.Features.Teams;

namespace SreAcademy.Web.Tests.Admin;

public sealed class MessagesPageTests(MessageSite site) : IClassFixture<MessageSite>
{
    [Fact]
    public async Task A_test_goes_out_at_once_and_is_written_down_without_the_secret_of_the_address()
    {
        using var root = site.Visit();
        var id = await AdministratorAsync(root, "root@example.org");

        var mailed = await root.SubmitAsync("/admin/messages", "mail").ReadPageAsync();
        var letter = await site.Mail.NextAsync();
        var hooked = await root.SubmitAsync("/admin/messages", "webhook", ("Address", site.Hook.Address)).ReadPageAsync();
        var (_, body) = await site.Hook.NextAsync();

        Assert.Equal("보냈어요: root@example.org", mailed.Notice());
        Assert.Equal("SRE Academy 시험 메일", LetterSink.Header(letter, "Subject"));
        Assert.Contains("root@example.org", LetterSink.Header(letter, "To"));
        Assert.Equal("보냈어요: 127.0.0.1", hooked.Notice());
        Assert.Equal("SRE Academy에서 보낸 시험 메시지예요.", JsonDocument.Parse(body).RootElement.GetProperty("text").GetString());
        Assert.Equal([AuditActions.MailTested, AuditActions.WebhookTested], await site.AuditAsync(id));
        Assert.DoesNotContain(await site.QueryAsync(context => context.Audit.Select(row => row.Body).ToListAsync()), text => text.Contains("/hook", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_address_that_no_webhook_may_have_is_refused_and_a_refusal_of_the_other_side_is_told()
    {
        using var root = site.Visit();
        await AdministratorAsync(root, "second@example.org");

        var refused = await root.SubmitAsync("/admin/messages", "webhook", ("Address", "https://169.254.169.254/latest")).ReadPageAsync();
        site.Mail.Refusal = "550 no";
        var failed = await root.SubmitAsync("/admin/messages", "mail").ReadPageAsync();
        site.Mail.Refusal = null;

        Assert.Equal("보내지 못했어요: address not public", refused.Notice());
        Assert.StartsWith("보내지 못했어요: ", failed.Notice());
        Assert.True(site.Hook.IsEmpty);
    }

    private async Task<long> AdministratorAsync(Visitor visitor, string email)
    {
        var id = await site.JoinAsync(visitor, email);
        await site.QueryAsync(context => context.Learners.Where(row => row.Id == id).ExecuteUpdateAsync(row => row.SetProperty(learner => learner.IsAdministrator, true)));
        return id;
    }
}

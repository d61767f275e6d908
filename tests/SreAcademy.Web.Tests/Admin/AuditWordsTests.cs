using SreAcademy.Data.Auditing;
using SreAcademy.Web.Features.Admin.Audit;
using SreAcademy.Web.Features.Messages.Composing;

namespace SreAcademy.Web.Tests.Admin;

public class AuditWordsTests
{
    [Fact]
    public void What_nobody_signed_in_has_done_says_who_did_it() => WrittenIn.Language("ko", () =>
    {
        Assert.Equal("관리자로 올림 (김하나) · 서버에서 명령으로", AuditWords.Of(Entry(AuditActions.AdministratorMade, new AuditBody { By = AuditBody.Command }) with { Subject = (1, "김하나") }));
        Assert.Equal("백업함 · 사이트가 정해 둔 일정대로", AuditWords.Of(Entry(AuditActions.BackupMade, new AuditBody { By = AuditBody.Site })));
        return 0;
    });

    [Theory]
    [InlineData(AuditActions.TrackSaved, "1", "2", "버전 1 → 버전 2")]
    [InlineData(AuditActions.TeamMessagesChanged, "off", "weekly", "보내지 않기 → 주 1회 (월요일)")]
    [InlineData(AuditActions.RoleChanged, "member", "lead", "멤버 → 리드")]
    [InlineData(AuditActions.TeamRenamed, "lead", "daily", "lead → daily")]
    public void What_has_changed_is_said_in_words(string action, string before, string after, string words) => WrittenIn.Language("ko", () =>
    {
        Assert.Equal(words, AuditWords.Change(Entry(action, new AuditBody("팀", Before: before, After: after))));
        return 0;
    });

    private static AuditEntry Entry(string action, AuditBody body) => new(1, DateTimeOffset.UnixEpoch, action, null, null, null, body);
}

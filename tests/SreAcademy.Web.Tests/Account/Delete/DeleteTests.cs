using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SreAcademy.Data;
using SreAcademy.Data.Study;
using SreAcademy.Web.Tests.Account.Passkeys;
using SreAcademy.Web.Tests.Account.TwoFactor;
using SreAcademy.Web.Tests.Fakes;

namespace SreAcademy.Web.Tests.Account.Delete;

public sealed class DeleteTests(AccountSite site) : IClassFixture<AccountSite>
{
    [Fact]
    public async Task Nothing_of_the_learner_is_left_and_the_page_says_what_went()
    {
        using var home = site.Visit();
        using var elsewhere = site.Visit();
        using var phone = new SoftAuthenticator();
        var id = await site.RegisterAsync(home, "delete@example.org");
        (await elsewhere.SignInAsync("delete@example.org")).Dispose();
        await StudyAsync(id);
        (await home.AttachAsync(phone)).EnsureSuccessStatusCode().Dispose();
        await AuthenticatorApp.SetUpAsync(site, home);
        var rowsBefore = await CountRowsAsync(id);

        using var deleted = await DeleteAsync(home);
        var farewell = await home.ReadAsync(deleted.Way());

        Assert.True(rowsBefore > 6, $"only {rowsBefore} rows hung on the learner");
        Assert.Equal(0, await CountRowsAsync(id));
        Assert.Null(await site.FindAsync("delete@example.org"));
        Assert.Contains("카드 1장의 학습 상태, 복습 기록 1건, 메모와 표시 1건, 패스키 1개", farewell.Body!.TextContent);
        Assert.Contains("카드 신고 1건", farewell.Body.TextContent);
        Assert.False(await home.IsSignedInAsync());
        Assert.False(await elsewhere.IsSignedInAsync());
    }

    [Fact]
    public async Task Reports_stay_without_saying_whose()
    {
        using var visitor = site.Visit();
        var id = await site.BecomeGuestAsync(visitor);
        await StudyAsync(id, "남겨 둘 신고");

        (await DeleteAsync(visitor)).Dispose();

        var report = await site.QueryAsync(context => context.CardReports.SingleAsync(row => row.Text == "남겨 둘 신고"));
        Assert.Null(report.LearnerId);
    }

    [Fact]
    public async Task The_word_must_be_typed()
    {
        using var visitor = site.Visit();
        var id = await site.BecomeGuestAsync(visitor);

        using var refused = await DeleteAsync(visitor, "지움");

        Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        Assert.True(await visitor.IsSignedInAsync());
        Assert.True(await site.QueryAsync(context => context.Learners.AnyAsync(row => row.Id == id)));
    }

    [Fact]
    public async Task An_account_must_have_just_shown_who_it_is()
    {
        using var visitor = site.Visit();
        await site.RegisterAsync(visitor, "stale@example.org");
        var page = await visitor.ReadAsync("/account/delete");
        var fields = page.QuerySelectorAll("main form input").Select(input => KeyValuePair.Create(input.GetAttribute("name")!, input.GetAttribute("value") ?? "삭제"));
        site.Time.Advance(TimeSpan.FromMinutes(11));

        using var asked = await visitor.PostAsync("/account/delete", fields);

        Assert.Equal("/account/confirm?returnUrl=%2Faccount%2Fdelete", asked.Way());
        Assert.NotNull(await site.FindAsync("stale@example.org"));
    }

    [Fact]
    public async Task The_last_administrator_stays_and_is_told_why()
    {
        using var only = site.Visit();
        using var disabled = site.Visit();
        var id = await site.RegisterAsync(only, "only-admin@example.org");
        var gone = await site.RegisterAsync(disabled, "gone-admin@example.org");
        await site.QueryAsync(context => context.Learners.Where(row => row.Id == id || row.Id == gone)
            .ExecuteUpdateAsync(row => row.SetProperty(learner => learner.IsAdministrator, true)));
        await site.QueryAsync(context => context.Learners.Where(row => row.Id == gone)
            .ExecuteUpdateAsync(row => row.SetProperty(learner => learner.DisabledAt, site.Time.GetUtcNow())));

        using var refused = await DeleteAsync(only);
        await site.QueryAsync(context => context.Learners.Where(row => row.Id == gone)
            .ExecuteUpdateAsync(row => row.SetProperty(learner => learner.DisabledAt, default(DateTimeOffset?))));
        using var deleted = await DeleteAsync(only);

        Assert.Contains("마지막 관리자", await refused.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.Redirect, deleted.StatusCode);
    }

    [Fact]
    public async Task What_the_page_says_cannot_be_made_up()
    {
        using var visitor = site.Visit();

        var page = await visitor.ReadAsync("/account/deleted?was=made-up");

        Assert.DoesNotContain("장의 학습 상태", page.Body!.TextContent);
    }

    private static Task<HttpResponseMessage> DeleteAsync(Visitor visitor, string word = "삭제") =>
        visitor.SubmitAsync("/account/delete", "delete", ("Form.Word", word));

    private async Task StudyAsync(long id, string report = "틀린 곳이 있어요")
    {
        var card = await site.ReviewAsync(id);
        await site.Services.GetRequiredService<WriteCardNote>().HandleAsync(id, card, "메모");
        await site.Services.GetRequiredService<ReportCard>().HandleAsync(id, card, report);
    }

    /// <summary>In every table with a learner in it, also in those made after this test.</summary>
    private Task<int> CountRowsAsync(long id) => site.QueryAsync(async context =>
    {
        var count = 0;
        await context.Database.OpenConnectionAsync();
        foreach (var (table, column) in context.Model.GetEntityTypes().SelectMany(type => type.GetForeignKeys()).Where(key => key.PrincipalEntityType.ClrType == typeof(Learner))
            .Select(key => (key.DeclaringEntityType.GetTableName()!, key.Properties.Single().GetColumnName())).Distinct())
        {
            await using var command = context.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT count(*) FROM \"{table}\" WHERE \"{column}\" = {id}";
            count += Convert.ToInt32(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
        }

        return count;
    });
}

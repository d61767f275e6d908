using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SreAcademy.Data;
using SreAcademy.Web.Account;
using SreAcademy.Web.Account.Sessions;
using SreAcademy.Web.Hosting.Circuits;

namespace SreAcademy.Web.Tests.Hosting.Circuits;

public sealed class EndedSessionTests
{
    [Fact]
    public async Task The_connections_of_an_ended_session_are_cut_and_no_others()
    {
        await using var site = await CircuitSite.StartAsync();
        var (learner, sessions) = await LearnerAsync(site);
        var (ended, kept) = (await sessions.BeginAsync(learner, "phone"), await sessions.BeginAsync(learner, "desk"));
        using var lost = await site.ConnectAsync(learner, session: ended);
        using var staying = await site.ConnectAsync(learner, session: kept);

        await sessions.EndAsync(learner, ended);
        await CutAsync(site);

        await lost!.SeeEndAsync();
        await staying!.SendAsync(BlazorPack.Invocation("still-there", "ConnectCircuit", "unknown"));
        await staying.SeeAsync("still-there");
    }

    [Fact]
    public async Task The_connections_of_a_disabled_learner_are_cut()
    {
        await using var site = await CircuitSite.StartAsync();
        var (learner, sessions) = await LearnerAsync(site);
        using var page = await site.ConnectAsync(learner, session: await sessions.BeginAsync(learner, ""));

        await using (var context = await ContextAsync(site))
            await context.Learners.ExecuteUpdateAsync(row => row.SetProperty(one => one.DisabledAt, TimeProvider.System.GetUtcNow()));
        sessions.Recheck();
        await CutAsync(site);

        await page!.SeeEndAsync();
    }

    private static async Task<(long Learner, LearnerSessions Sessions)> LearnerAsync(CircuitSite site)
    {
        await site.Services.GetRequiredService<AcademyDatabase>().MigrateAsync(site.Services.GetRequiredService<Lazy<IDbContextFactory<AcademyDbContext>>>());
        await using var context = await ContextAsync(site);
        var learner = NewLearner.At(TimeProvider.System.GetUtcNow());
        context.Learners.Add(learner);
        await context.SaveChangesAsync();
        return (learner.Id, site.Services.GetRequiredService<LearnerSessions>());
    }

    private static Task<AcademyDbContext> ContextAsync(CircuitSite site) =>
        site.Services.GetRequiredService<IDbContextFactory<AcademyDbContext>>().CreateDbContextAsync();

    private static Task CutAsync(CircuitSite site) =>
        site.Services.GetServices<IHostedService>().OfType<EndedSessions>().Single().CutAsync(CancellationToken.None);
}

using SreAcademy.Browser.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace SreAcademy.Browser.Tests.Crash;

/// <param name="Acknowledged">Answers after which the page moved on.</param>
/// <param name="Lost">Of these, the ones that are not in the log.</param>
/// <param name="Doubled">Rows of the log beyond one for each answer given.</param>
/// <param name="Differences">Cards whose progress counts other reviews than the log holds, and those that the rebuild found.</param>
public sealed record CrashFigures(int Rounds, int Acknowledged, int Logged, int Lost, int Doubled, int Differences);

/// <summary>Kills the server again and again while someone reviews, always on the same database.</summary>
public sealed class CrashRun(IBrowser browser, string data, Random random)
{
    /// <summary>A new learner takes over, because one learner's cards for a day are finite.</summary>
    private const int RoundsOfALearner = 10;

    private const int MostAnswers = 25;
    private const int MostMillisecondsAfter = 40;
    private static readonly TimeSpan Deadline = TimeSpan.FromMinutes(2);

    private readonly FastLearner learner = new();

    public async Task<CrashFigures> RunAsync(int rounds, Action<string> say)
    {
        await using var proxy = new CuttableProxy();
        var server = await StartAsync(proxy);
        await using var records = new StudyRecords(data);
        IPage? page = null;
        try
        {
            for (var round = 0; round < rounds; round++)
            {
                if (round % RoundsOfALearner == 0)
                    page = await SitDownAsync(proxy, records, page);
                using var deadline = new CancellationTokenSource(Deadline);
                await learner.AnswerAsync(1 + random.Next(MostAnswers), deadline.Token);
                // The kill shall fall into any moment between two answers, not only onto the answer.
                await Task.Delay(random.Next(MostMillisecondsAfter), deadline.Token);
                await server.KillAsync();
                await server.DisposeAsync();
                server = await StartAsync(proxy);
                // Saves the wait for the next attempt to reconnect; the page then finds a server that does not know it and reloads.
                await page!.EvaluateAsync("dispatchEvent(new Event('online'))");
                var figures = await CountAsync(round + 1, records);
                say($"{round + 1}/{rounds}: {figures}");
                if (figures is not { Lost: 0, Doubled: 0, Differences: 0 })
                    return figures;
            }

            await page!.Context.CloseAsync();
            return await CountAsync(rounds, records);
        }
        finally
        {
            await server.DisposeAsync();
        }
    }

    private async Task<CrashFigures> CountAsync(int rounds, StudyRecords records)
    {
        // Taken first: what is acknowledged while the database is read is judged in the next round.
        var acknowledged = learner.Acknowledged;
        var logged = await records.AnswersAsync();
        var differences = await records.DifferencesAsync();
        var tried = learner.Tried.ToHashSet();
        var ids = logged.ToHashSet();
        return new CrashFigures(
            rounds, acknowledged.Count, logged.Count, acknowledged.Count(id => !ids.Contains(id)),
            logged.Count - ids.Count + ids.Count(id => !tried.Contains(id)), differences);
    }

    private async Task<ServerProcess> StartAsync(CuttableProxy proxy)
    {
        var server = await ServerProcess.StartAsync(data);
        proxy.LeadTo(server.Address);
        return server;
    }

    private async Task<IPage> SitDownAsync(CuttableProxy proxy, StudyRecords records, IPage? before)
    {
        if (before is not null) await before.Context.CloseAsync();
        var context = await browser.NewContextAsync(new() { BaseURL = proxy.Address, Locale = "ko-KR", ReducedMotion = ReducedMotion.Reduce });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/review");
        await page.Locator("form.start-studying button").First.ClickAsync();
        await Expect(page.Locator("[data-stage]")).ToBeVisibleAsync();
        await records.LiftDailyLimitsAsync();
        await learner.TakeSeatAsync(context);
        await page.ReloadAsync();
        return page;
    }
}

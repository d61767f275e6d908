using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using SreAcademy.Benchmarks.Study;
using SreAcademy.Data.Progress;
using SreAcademy.Data.Study;

namespace SreAcademy.Benchmarks.Progress;

/// <summary>
/// <c>progress-page sqlite|postgres [OTHERS]</c>: the whole of <c>GET /progress</c> by the whole program in this process, without a network: a session that is checked,
/// all reads, figures and forecasts, the page and its text. The learner is the one of <see cref="ProgressRun"/>, in a course of 16 topics on 4 levels. First the first look of a
/// day after 50 answers, when nothing is remembered of goals; then the look after that, when nothing is new.
/// </summary>
internal static partial class ProgressPageRun
{
    private const int Cards = 5_000;
    private const int Times = 200;
    private const int WarmUp = 400;
    private const int TimesPast = 20;

    public static async Task RunAsync(string kind, int others)
    {
        await using var database = await StudyDatabase.CreateAsync(kind, 0);
        await using var site = await WholeSite.OpenAsync(database, Cards);
        using var client = await site.VisitAsync();
        await using var context = database.Context();
        var learner = await context.Learners.MaxAsync(row => row.Id);
        var today = (await database.Get<LoadStudyDesk>().HandleAsync(learner)).Today;
        var course = new ProgressCourse(database, learner, today.DayNumber);
        await course.StudyAsync(await database.AddLearnersAsync(others));
        await database.SettleAsync();
        await database.Get<ReadStudyDigest>().HandleAsync(learner);
        var yesterday = await ProgressRun.KeptAsync(database);
        await course.AnswerTodayAsync();

        var name = $"{kind}, {others:N0} others, {database.Cards.Count:N0} cards";
        await ProgressRun.MeasureAsync($"{name}: the page after answers", Times, WarmUp, () => ForgetAsync(database, learner, yesterday), () => LookAsync(client, ""));
        await LookAsync(client, "");
        await ProgressRun.MeasureAsync($"{name}: the page again", Times, WarmUp, () => Task.CompletedTask, () => LookAsync(client, ""));
        var past = today.AddDays(-100).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        await ProgressRun.MeasureAsync($"{name}: with a past day", TimesPast, 3, () => Task.CompletedTask, () => LookAsync(client, $"?asOf={past}"));
    }

    // What an answer changes: the digest is a day old, and a card is of another version, so that no forecast is remembered.
    private static async Task ForgetAsync(StudyDatabase database, long learner, SreAcademy.Data.StudyDigestRow yesterday)
    {
        await ProgressRun.RestoreAsync(database, yesterday);
        await using var context = database.Context();
        await context.Progress.Where(row => row.LearnerId == learner && row.CardId == database.Cards[0])
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Version, row => row.Version + 1));
    }

    private static async Task LookAsync(HttpClient client, string query)
    {
        var page = await client.GetStringAsync(new Uri($"/progress{query}", UriKind.Relative));
        if (!page.Contains("class=\"readiness\"", StringComparison.Ordinal) || Goal().Count(page) != 3)
            throw new InvalidOperationException("not the page of this learner");
    }

    [GeneratedRegex("""class="goal["\s]""")]
    private static partial Regex Goal();
}

using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using SreAcademy.Benchmarks.Review;
using SreAcademy.Benchmarks.Study;
using SreAcademy.Core.Progress;
using SreAcademy.Core.Review;
using SreAcademy.Data;
using SreAcademy.Data.Drills;
using SreAcademy.Data.Interviews;
using SreAcademy.Data.Progress;
using SreAcademy.Data.Quizzes;
using SreAcademy.Data.Study;
using SreAcademy.Web.Features.Progress.Goals;

namespace SreAcademy.Benchmarks.Progress;

/// <summary>
/// <c>progress sqlite|postgres [OTHERS]</c>: what the page of a learner with 5,000 cards and 100,000 log entries reads and computes, one after the other, beside
/// 200 others who have 25 cards and 100 entries each (5,000 and 20,000 together), or as many as are said. The digest is read as on the first look of a day with 50 answers, and
/// kept; what it costs from scratch, and a past day, come last.
/// </summary>
internal static class ProgressRun
{
    private const int Cards = 5_000;
    private const int Times = 200;
    private const int WarmUp = 30;
    private const int TimesCold = 10;

    public static async Task RunAsync(string kind, int others)
    {
        await using var database = await StudyDatabase.CreateAsync(kind, Cards);
        var catalog = StudyCourse.Make(Cards, seed: 3);
        if (database.Cards.Any(card => !catalog.CardsById.ContainsKey(card)))
            throw new InvalidOperationException("the catalog knows other cards than the database");
        var learner = (await database.AddLearnersAsync(1))[0];
        var today = (await database.Get<LoadStudyDesk>().HandleAsync(learner)).Today;
        var course = new ProgressCourse(database, learner, today.DayNumber);
        await course.StudyAsync(await database.AddLearnersAsync(others));
        await database.SettleAsync();
        var name = $"{kind}, {others:N0} others";
        await MeasureAsync($"{name}: digest from scratch, kept", TimesCold, 2, () => RemoveAsync(database), () => database.Get<ReadStudyDigest>().HandleAsync(learner));
        var yesterday = await KeptAsync(database);
        await course.AnswerTodayAsync();

        var parts = new Dictionary<string, Func<Task>>
        {
            ["standings"] = () => database.Get<ReadStandings>().HandleAsync(learner),
            ["digest, a day's 50 answers, kept"] = () => database.Get<ReadStudyDigest>().HandleAsync(learner),
            ["confidence"] = () => database.Get<ReadConfidence>().HandleAsync(learner),
            ["goals"] = () => database.Get<ReadGoals>().HandleAsync(learner),
            ["quiz history"] = () => database.Get<ReadQuizHistory>().HandleAsync(learner),
            ["interview history"] = () => database.Get<ReadInterviewHistory>().HandleAsync(learner),
            ["drill history"] = () => database.Get<ReadDrillHistory>().HandleAsync(learner),
        };
        foreach (var (part, read) in parts)
            await MeasureAsync($"{name}: {part}", Times, WarmUp, () => RestoreAsync(database, yesterday), read);
        await database.Get<ReadStudyDigest>().HandleAsync(learner);
        await MeasureAsync($"{name}: digest, nothing new", Times, WarmUp, () => Task.CompletedTask, () => database.Get<ReadStudyDigest>().HandleAsync(learner));
        await MeasureAsync($"{name}: all reads together", Times, WarmUp, () => RestoreAsync(database, yesterday), async () =>
        {
            foreach (var read in parts.Values)
                await read();
        });
        await MeasureAsync($"{name}: all reads and figures", Times, WarmUp, () => RestoreAsync(database, yesterday), async () =>
        {
            foreach (var read in parts.Values.Skip(1))
                await read();
            Compute(catalog, await database.Get<ReadStandings>().HandleAsync(learner), await database.Get<ReadGoals>().HandleAsync(learner));
        });
        await MeasureAsync($"{name}: all that, and three forecasts", Times, WarmUp, () => RestoreAsync(database, yesterday), async () =>
        {
            foreach (var read in parts.Values.Skip(1))
                await read();
            var standings = await database.Get<ReadStandings>().HandleAsync(learner);
            var goals = await database.Get<ReadGoals>().HandleAsync(learner);
            Compute(catalog, standings, goals);
            using var forecasts = new ForecastGoals();
            _ = forecasts.Of(learner, catalog, goals, standings, [.. standings.Cards.Select(CardStanding.Of)]);
        });
        await MeasureAsync($"{name}: a past day", TimesCold, 2, () => Task.CompletedTask, () => database.Get<ReadPastStandings>().HandleAsync(learner, today.AddDays(-100)));
    }

    private static void Compute(SreAcademy.Core.Content.CatalogSnapshot catalog, LearnerStandings read, IReadOnlyList<StudyGoal> goals)
    {
        var scheduler = new Scheduler(read.Settings.Parameters);
        var standings = read.Cards.Select(CardStanding.Of).ToList();
        var map = ReadinessMap.Of(catalog, standings, read.Today, scheduler);
        _ = DueForecast.Of(catalog, standings, read.Suspended, read.Today);
        _ = WeakCards.Of(catalog, standings, read.Suspended, read.Today, scheduler, 10);
        _ = WeakTopics.Of(catalog, map, 5);
        foreach (var goal in goals)
            _ = map.Of(goal);
    }

    internal static async Task MeasureAsync(string what, int times, int warmUp, Func<Task> prepare, Func<Task> run)
    {
        var latencies = new Latencies();
        var processor = TimeSpan.Zero;
        for (var time = -warmUp; time < times; time++)
        {
            await prepare();
            var (start, used) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            await run();
            if (time < 0)
                continue;
            latencies.Add(Stopwatch.GetElapsedTime(start));
            processor += Environment.CpuUsage.TotalTime - used;
        }
        // Other programs on the machine lengthen the wait, but not this. Of PostgreSQL it has this side only.
        Console.WriteLine($"{what,-60} {latencies} · processor {processor.TotalMilliseconds / times:N2} ms each");
    }

    internal static async Task<StudyDigestRow> KeptAsync(StudyDatabase database)
    {
        await using var context = database.Context();
        return await context.StudyDigests.AsNoTracking().SingleAsync();
    }

    private static async Task RemoveAsync(StudyDatabase database)
    {
        await using var context = database.Context();
        await context.StudyDigests.ExecuteDeleteAsync();
    }

    internal static async Task RestoreAsync(StudyDatabase database, StudyDigestRow kept)
    {
        await RemoveAsync(database);
        await using var context = database.Context();
        context.Add(new StudyDigestRow { LearnerId = kept.LearnerId, UpTo = kept.UpTo, Entries = kept.Entries, Format = kept.Format, Body = kept.Body });
        await context.SaveChangesAsync();
    }
}

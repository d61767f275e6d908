using System.Collections.Concurrent;
using System.Globalization;
using SreAcademy.Core.Review;

namespace SreAcademy.Data.Study;

/// <summary>Schedulers by the parameters they were made of. Most learners share one.</summary>
public sealed class KnownSchedulers
{
    /// <summary>Learners may invent parameters; more than this are forgotten and made again.</summary>
    private const int Most = 1000;

    private readonly ConcurrentDictionary<string, (long Id, Scheduler Scheduler)> bySettings = [];
    private readonly ConcurrentDictionary<long, Scheduler> byId = [];

    /// <summary>The same for settings that make the same scheduler.</summary>
    internal static string KeyOf(StudySettings settings) => string.Create(CultureInfo.InvariantCulture,
        $"{settings.DesiredRetention:R}|{SettingsColumns.Text(settings.LearningSteps)}|{SettingsColumns.Text(settings.RelearningSteps)}");

    /// <returns>With the id that the log names the parameters by.</returns>
    internal async ValueTask<(long Id, Scheduler Scheduler)> OfAsync(DatabaseWork work, StudySettings settings)
    {
        var key = KeyOf(settings);
        if (bySettings.TryGetValue(key, out var known))
            return known;
        var parameters = settings.Parameters;
        var made = (Id: await ParametersTable.EnsureAsync(work, parameters), new Scheduler(parameters));
        work.AfterCommit(() => Remember(bySettings, key, made));
        return made;
    }

    /// <summary>For a fold over the log.</summary>
    internal ValueTask<Func<long, Scheduler>> ForAsync(DatabaseWork work, IEnumerable<LoggedReview> log) =>
        ForAsync(work, log.Select(entry => entry.ParametersId));

    internal async ValueTask<Func<long, Scheduler>> ForAsync(DatabaseWork work, IEnumerable<long> parametersIds)
    {
        var schedulers = new Dictionary<long, Scheduler>();
        foreach (var id in parametersIds.Distinct())
            schedulers.Add(id, await ByIdAsync(work, id));
        return id => schedulers[id];
    }

    private async ValueTask<Scheduler> ByIdAsync(DatabaseWork work, long id)
    {
        if (byId.TryGetValue(id, out var known))
            return known;
        var made = new Scheduler(await ParametersTable.ReadAsync(work, id));
        work.AfterCommit(() => Remember(byId, id, made));
        return made;
    }

    private static void Remember<TKey, TValue>(ConcurrentDictionary<TKey, TValue> known, TKey key, TValue value) where TKey : notnull
    {
        if (known.Count >= Most)
            known.Clear();
        known[key] = value;
    }
}

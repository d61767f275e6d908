using System.Globalization;
using SreAcademy.Core.Review;

namespace SreAcademy.Data.Study;

/// <summary>Loads what a learner's session begins with; from then on the session goes on in memory.</summary>
public sealed class LoadStudyDesk(AcademyDatabase database, TimeProvider time)
{
    /// <returns>With the defaults, and empty, for a learner who has not studied yet.</returns>
    public async Task<StudyDesk> HandleAsync(long learnerId, CancellationToken cancellation = default)
    {
        await using var work = new DatabaseWork(await database.OpenAsync(cancellation));
        await work.BeginAsync(async connection => await database.BeginReadAsync(connection, cancellation));
        var settings = await SettingsTable.ReadAsync(work, learnerId);
        var calendar = settings.Calendar();
        var now = StudyMoment.Now(time);
        var today = calendar.DayOf(now);
        var days = await DeskTables.DaysAsync(work, learnerId);
        var load = days.ToDictionary(day => day.Day, day => day.Cards);
        return new StudyDesk
        {
            Settings = settings,
            Calendar = calendar,
            Today = today,
            Now = now,
            Due = await DeskTables.DueAsync(work, learnerId, today),
            Started = Started(days),
            Marks = (await MarkTable.ReadAsync(work, learnerId)).ToDictionary(mark => mark.CardId),
            NewToday = await DeskTables.NewTodayAsync(work, learnerId, today),
            ReviewedToday = await DeskTables.ReviewedTodayAsync(work, learnerId, today),
            SecondsPerReview = await StudyPace.ReadAsync(work, learnerId),
            Load = new StudyLoad(today, day => load.GetValueOrDefault(day), settings.EasyDays),
        };
    }

    private static HashSet<long> Started(List<DueDay> days)
    {
        var started = new HashSet<long>(days.Sum(day => day.Cards));
        foreach (var day in days)
        {
            foreach (var part in day.CardIds.AsSpan().Split(','))
                started.Add(long.Parse(day.CardIds.AsSpan(part), NumberStyles.None, CultureInfo.InvariantCulture));
        }
        return started;
    }
}

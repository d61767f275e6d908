using SreAcademy.Core.Messages;
using SreAcademy.Core.Review;
using SreAcademy.Data.Study;

namespace SreAcademy.Data.Messages;

/// <summary>
/// Tells those whose assignment is due in two days or less and not finished, once for each due date. Not whoever put it off until later, or has had it for
/// too short a time to have forgotten.
/// </summary>
public sealed class TellDueSoon(AcademyDatabase database, GroupWriter writer, TimeProvider time)
{
    /// <summary>Days before the due date.</summary>
    public const int Ahead = 2;

    public static readonly TimeSpan Remembered = TimeSpan.FromDays(3);

    private static readonly Statement Due = new("""
        SELECT am.learner_id, a.key, t.name, k.name, a.start_day, a.due_day
        FROM assignment_members am JOIN assignments a ON a.id = am.assignment_id JOIN teams t ON t.id = a.team_id JOIN tracks k ON k.id = a.track_id
            JOIN learners l ON l.id = am.learner_id LEFT JOIN notices n ON n.learner_id = am.learner_id AND n.key = 'due:' || a.key || ':' || a.due_day
        WHERE a.ended_at IS NULL AND am.done_day IS NULL AND a.due_day >= @today AND a.due_day <= @last AND am.assigned_at <= @before AND n.id IS NULL
            AND (am.snoozed_until_day IS NULL OR am.snoozed_until_day <= @today) AND t.archived_at IS NULL AND l.disabled_at IS NULL AND l.account_since IS NOT NULL
        ORDER BY a.due_day, am.learner_id LIMIT 500
        """);

    private static readonly Statement StillHas = new("""
        SELECT am.learner_id FROM assignment_members am JOIN assignments a ON a.id = am.assignment_id
        WHERE a.key = @key AND am.learner_id = @learner AND a.due_day = @due AND a.ended_at IS NULL AND am.done_day IS NULL
        """);

    /// <returns>How many were told.</returns>
    public async Task<int> HandleAsync(CancellationToken cancellation = default)
    {
        var now = StudyMoment.Now(time);
        // Assignments have days and no zone: those of most learners here. A letter follows, and nobody is written to at night.
        var calendar = StudySettings.Default.Calendar();
        var clock = TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, StudyZone.Find(StudySettings.Default.TimeZone)).DateTime);
        if (clock < DigestPeriod.From || clock >= DigestPeriod.Until)
            return 0;
        var today = calendar.DayOf(now).DayNumber;
        List<Reminder> due;
        await using (var work = new DatabaseWork(await database.OpenAsync(cancellation)))
            due = await work.ListAsync(
                Due, row => new Reminder(row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetInt32(4), row.GetInt32(5)),
                today, today + Ahead, (now - Remembered).ToUnixTimeMilliseconds());
        foreach (var reminder in due)
            await writer.WriteAsync(reminder.LearnerId, work => TellAsync(work, now, reminder), cancellation);
        return due.Count;
    }

    private static async ValueTask<bool> TellAsync(DatabaseWork work, DateTimeOffset now, Reminder reminder)
    {
        if (!await work.FirstAsync(StillHas, _ => true, reminder.Key, reminder.LearnerId, reminder.Due))
            return false;
        var body = new NoticeBody(reminder.Team, reminder.Track, Start: reminder.Start, Due: reminder.Due);
        await NoticeTable.AddAsync(work, now, reminder.LearnerId, NoticeEvent.DueSoon, $"due:{reminder.Key}:{reminder.Due}", body, $"/assignments/{reminder.Key}");
        return true;
    }

    private sealed record Reminder(long LearnerId, string Key, string Team, string Track, int Start, int Due);
}

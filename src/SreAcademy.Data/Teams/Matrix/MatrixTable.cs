using System.Data.Common;
using SreAcademy.Core.Review;
using SreAcademy.Core.Teams;
using SreAcademy.Data.Study;

namespace SreAcademy.Data.Teams.Matrix;

/// <summary>
/// Memberships × progress, summed while it is read: what is kept grows with members and cells, not with cards. The day and the parameters are each member's own.
/// </summary>
internal sealed class MatrixTable(MatrixCells cells, DateTimeOffset now, DateOnly? on)
{
    private const string Own = " AND m.learner_id = @learner";

    private const string People = $"""
        SELECT m.learner_id, l.name, l.email, m.role, {SettingsTable.Columns}
        FROM memberships m JOIN learners l ON l.id = m.learner_id LEFT JOIN study_settings s ON s.learner_id = m.learner_id
        WHERE m.team_id = @team AND l.disabled_at IS NULL AND l.account_since IS NOT NULL
        """;

    private const string Cards = """
        SELECT p.learner_id, p.card_id, p.stability, p.last_study_day FROM memberships m JOIN progress p ON p.learner_id = m.learner_id
        WHERE m.team_id = @team AND p.state <> 0
        """;

    private static readonly Statement People1 = new(People + Own);
    private static readonly Statement PeopleOfTeam = new(People);
    private static readonly Statement Cards1 = new(Cards + Own);
    private static readonly Statement CardsOfTeam = new(Cards);

    private readonly Dictionary<long, Row> rows = [];
    private readonly Dictionary<(string Zone, TimeOnly DayStart), DateOnly> days = [];
    private readonly Dictionary<string, Scheduler> schedulers = new(StringComparer.Ordinal);

    private Row? current;

    /// <summary>By name.</summary>
    public IReadOnlyList<MatrixMember> Members => [.. rows.Values.Select(row => row.Member).OrderBy(member => member.Name, ShownName.Order).ThenBy(member => member.Id)];

    /// <summary>First, and once.</summary>
    /// <param name="only">Null for all members.</param>
    public ValueTask ReadPeopleAsync(DatabaseWork work, long teamId, long? only) => work.EachAsync(only is null ? PeopleOfTeam : People1, AddMember, Values(teamId, only));

    /// <param name="only">As with the people.</param>
    public ValueTask ReadCardsAsync(DatabaseWork work, long teamId, long? only) => work.EachAsync(
        only is null ? CardsOfTeam : Cards1, card => Add(card.GetInt64(0), card.GetInt64(1), card.GetDouble(2), card.GetInt32(3)), Values(teamId, only));

    /// <summary>A card that somebody has seen, of the team or not, once.</summary>
    public void Add(long learnerId, long cardId, double stability, int lastDay)
    {
        // The rows of one member mostly follow each other. Without a row: somebody who may not sign in.
        if (current?.Member.Id != learnerId && !rows.TryGetValue(learnerId, out current))
            return;
        var cell = cells.CellOf(cardId);
        if (cell >= 0)
            current.Add(cell, stability, lastDay);
    }

    private static object?[] Values(long teamId, long? only) => only is { } learner ? [teamId, learner] : [teamId];

    private void AddMember(DbDataReader person)
    {
        var settings = SettingsTable.Read(person, 4);
        var today = DayOf(settings);
        var member = new MatrixMember(person.GetInt64(0), MemberTable.NameAt(person, 1), (TeamRole)person.GetInt32(3), new MemberReadiness(cells));
        rows.Add(member.Id, new Row(member, SchedulerOf(settings), today.DayNumber, on > today ? on.Value.DayNumber : today.DayNumber));
    }

    // Most members live in one zone, and a day takes as long to find out as hundreds of cards.
    private DateOnly DayOf(StudySettings settings)
    {
        if (!days.TryGetValue((settings.TimeZone, settings.DayStart), out var day))
            days.Add((settings.TimeZone, settings.DayStart), day = settings.Calendar().DayOf(now));
        return day;
    }

    private Scheduler SchedulerOf(StudySettings settings)
    {
        var key = KnownSchedulers.KeyOf(settings);
        if (!schedulers.TryGetValue(key, out var scheduler))
            schedulers.Add(key, scheduler = new Scheduler(settings.Parameters));
        return scheduler;
    }

    private sealed record Row(MatrixMember Member, Scheduler Scheduler, int Today, int Later)
    {
        public void Add(int cell, double stability, int lastDay)
        {
            var memory = new CardMemory(MemoryState.Review, 0, stability, 0);
            // A clock or a zone may have been set back since.
            var recall = Scheduler.Retrievability(memory, Math.Max(0, Today - lastDay));
            Member.Readiness.Add(cell, recall, Later == Today ? recall : Scheduler.Retrievability(memory, Math.Max(0, Later - lastDay)));
        }
    }
}

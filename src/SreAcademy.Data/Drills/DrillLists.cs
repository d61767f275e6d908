using System.Data.Common;

namespace SreAcademy.Data.Drills;

/// <summary>Reads a learner's drills as lists, without what happened in them.</summary>
internal static class DrillLists
{
    private const string Columns = "d.key, d.slug, d.title, d.started_at, d.finished_at, d.given_up, d.score, d.moves";

    private const string Own = "FROM drills d JOIN learners l ON l.id = d.learner_id WHERE d.learner_id = @learner AND l.disabled_at IS NULL";

    public static readonly Statement Running = new($"SELECT {Columns} {Own} AND d.finished_at IS NULL ORDER BY d.started_at DESC, d.id DESC");

    public static readonly Statement Latest = new($"SELECT {Columns} {Own} ORDER BY d.started_at DESC, d.id DESC LIMIT @most");

    public static DrillSummary Read(DbDataReader row) => new()
    {
        Key = row.GetString(0),
        Slug = row.GetString(1),
        Title = row.GetString(2),
        StartedAt = StoredDrills.Moment(row, 3)!.Value,
        FinishedAt = StoredDrills.Moment(row, 4),
        GivenUp = row.GetBoolean(5),
        Score = row.IsDBNull(6) ? null : row.GetInt32(6),
        Moves = row.GetInt32(7),
    };
}

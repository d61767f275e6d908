using System.Data.Common;
using SreAcademy.Core.Progress;

namespace SreAcademy.Data.Progress;

/// <summary>The table <c>study_digests</c>: at most one row a learner, which may be removed at any time.</summary>
internal static class DigestTable
{
    public static readonly Statement Remove = new("DELETE FROM study_digests WHERE learner_id = @learner");

    private static readonly Statement Situation = new("""
        SELECT (SELECT count(*) FROM review_log r WHERE r.learner_id = l.id), d.up_to, d.entries, d.format, d.body
        FROM learners l LEFT JOIN study_digests d ON d.learner_id = l.id WHERE l.id = @learner
        """);

    /// <summary>Nothing where the learner is gone or somebody else was faster.</summary>
    private static readonly Statement Insert = new("""
        INSERT INTO study_digests (learner_id, up_to, entries, format, body) SELECT l.id, @up_to, @entries, @format, @bytes FROM learners l WHERE l.id = @learner
        ON CONFLICT DO NOTHING
        """);

    private static readonly Statement Update = new("""
        UPDATE study_digests SET up_to = @up_to, entries = @entries, format = @format, body = @bytes
        WHERE learner_id = @learner AND up_to = @before AND entries = @expected AND format = @known
        """);

    /// <returns>With no entries where there is no such learner.</returns>
    public static ValueTask<DigestSituation> ReadAsync(DatabaseWork work, long learnerId) => work.FirstAsync(Situation, Read, learnerId);

    /// <param name="before">What it was made from: where the row is no longer that one, it stays, for it may be of a longer log.</param>
    public static ValueTask<int> WriteAsync(DatabaseWork work, long learnerId, DigestMark? before, DigestMark mark, byte[] body) => before is { } known
        ? work.ExecuteAsync(Update, mark.UpTo, mark.Entries, mark.Format, body, learnerId, known.UpTo, known.Entries, known.Format)
        : work.ExecuteAsync(Insert, mark.UpTo, mark.Entries, mark.Format, body, learnerId);

    private static DigestSituation Read(DbDataReader row)
    {
        var entries = (int)row.GetInt64(0);
        if (row.IsDBNull(1))
            return new DigestSituation(entries, null, null);
        var mark = new DigestMark(row.GetInt64(1), row.GetInt32(2), row.GetInt32(3));
        return new DigestSituation(entries, mark, mark.Format == StudyDigestBuilder.Format ? StudyDigestBuilder.Deserialize(row.GetFieldValue<byte[]>(4)) : null);
    }
}

/// <param name="Entries">That the log has now.</param>
/// <param name="Mark">Of the row as it is stored; null without one.</param>
/// <param name="Stored">Null where there is none that can be read.</param>
internal readonly record struct DigestSituation(int Entries, DigestMark? Mark, StudyDigestBuilder? Stored);

/// <summary>How far a digest has come.</summary>
/// <param name="UpTo">Id of its last entry.</param>
/// <param name="Entries">In it.</param>
/// <param name="Format">See <see cref="StudyDigestBuilder.Format"/>.</param>
internal readonly record struct DigestMark(long UpTo, int Entries, int Format);

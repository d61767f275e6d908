namespace SreAcademy.Data.Progress;

/// <summary>The table <c>study_digests</c>: at most one row a learner, which may be removed at any time.</summary>
internal static class DigestTable
{
    public static readonly Statement Remove = new("DELETE FROM study_digests WHERE learner_id = @learner");
}

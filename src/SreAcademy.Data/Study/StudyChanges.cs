using System.Globalization;

namespace SreAcademy.Data.Study;

public static class StudyChanges
{
    /// <summary>What <see cref="PracticeChanges"/> calls a change of what a learner remembers: an answer, wherever it was given, and one that was taken back.</summary>
    public static string KeyOf(long learnerId) => string.Create(CultureInfo.InvariantCulture, $"study:{learnerId}");

    /// <summary>After the commit, and for nothing where nobody looks.</summary>
    internal static void PublishStudy(this PracticeChanges changes, DatabaseWork work, long learnerId) => work.AfterCommit(() =>
    {
        if (changes.IsHeard)
            changes.Publish(KeyOf(learnerId));
    });
}

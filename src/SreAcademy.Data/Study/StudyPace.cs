namespace SreAcademy.Data.Study;

/// <summary>How long a learner usually takes for a card.</summary>
internal static class StudyPace
{
    // Kind 0 and origin 0: ordinary reviews, as ReadPastStudy takes them.
    private static readonly Statement Durations = new("""
        SELECT duration_milliseconds FROM review_log WHERE learner_id = @learner AND kind = 0 AND origin = 0 AND duration_milliseconds > 0
        ORDER BY study_day DESC, id DESC LIMIT 500
        """);

    /// <returns>Seconds, the median of the last 500 reviews; null before the first.</returns>
    public static async ValueTask<double?> ReadAsync(DatabaseWork work, long learnerId) =>
        Median(await work.ListAsync(Durations, row => row.GetInt32(0), learnerId)) / 1000;

    private static double? Median(List<int> values)
    {
        if (values.Count == 0)
            return null;
        values.Sort();
        return (values[(values.Count - 1) / 2] + values[values.Count / 2]) / 2.0;
    }
}

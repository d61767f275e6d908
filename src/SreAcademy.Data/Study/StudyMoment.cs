namespace SreAcademy.Data.Study;

internal static class StudyMoment
{
    /// <summary>As precise as it is stored, so that what a command returns is what will be read.</summary>
    public static DateTimeOffset Now(TimeProvider time) => DateTimeOffset.FromUnixTimeMilliseconds(time.GetUtcNow().ToUnixTimeMilliseconds());
}

using System.Globalization;
using SreAcademy.Core.Review;

namespace SreAcademy.Data.Study;

/// <summary>Where stored progress is not what the log says.</summary>
/// <param name="Field">As the column is named; <c>row</c> where one of the two is missing.</param>
/// <param name="Stored">Null where there is no row.</param>
/// <param name="Derived">Null where the log has no entry.</param>
public sealed record ProgressDifference(long LearnerId, long CardId, string Field, string? Stored, string? Derived)
{
    /// <summary>
    /// Relative. On one machine the fold repeats the very same operations, and the numbers are equal to the last bit; on another the
    /// mathematical functions may be rounded differently in the last place, and that is no difference.
    /// </summary>
    public const double Tolerance = 1e-12;

    internal static IEnumerable<ProgressDifference> Between(long learnerId, CardProgress? stored, CardProgress? derived)
    {
        if (stored is null || derived is null)
            return [new(learnerId, (stored ?? derived)!.CardId, "row", Exists(stored), Exists(derived))];
        (string Field, object? Stored, object? Derived)[] fields =
        [
            ("version", stored.Version, derived.Version),
            ("state", stored.Memory.State, derived.Memory.State),
            ("step", stored.Memory.Step, derived.Memory.Step),
            ("stability", stored.Memory.Stability, derived.Memory.Stability),
            ("difficulty", stored.Memory.Difficulty, derived.Memory.Difficulty),
            ("due_day", stored.DueDay, derived.DueDay),
            ("due_at", stored.DueAt, derived.DueAt),
            ("last_reviewed_at", stored.LastReviewedAt, derived.LastReviewedAt),
            ("last_study_day", stored.LastStudyDay, derived.LastStudyDay),
            ("first_study_day", stored.FirstStudyDay, derived.FirstStudyDay),
            ("reviews", stored.Reviews, derived.Reviews),
            ("lapses", stored.Lapses, derived.Lapses),
        ];
        return fields.Where(field => !AreEqual(field.Stored, field.Derived))
            .Select(field => new ProgressDifference(learnerId, stored.CardId, field.Field, Text(field.Stored), Text(field.Derived)));
    }

    private static string? Exists(CardProgress? progress) => progress is null ? null : Text(progress.Version);

    private static bool AreEqual(object? stored, object? derived) => (stored, derived) switch
    {
        (double one, double other) => Math.Abs(one - other) <= Tolerance * Math.Max(Math.Abs(one), Math.Abs(other)),
        _ => Equals(stored, derived),
    };

    private static string? Text(object? value) => value switch
    {
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        DateTimeOffset moment => moment.ToString("O", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => null,
    };
}

namespace SreAcademy.Core.Progress;

/// <summary>
/// A learner's whole log in figures that do not grow with it. Undone answers are not in it; crammed ones count as answers and time, not as recall.
/// </summary>
public sealed record StudyDigest
{
    public static StudyDigest Empty { get; } = new() { Days = [], Calibration = [] };

    /// <summary>Study days with at least one answer, ascending.</summary>
    public required IReadOnlyList<DayDigest> Days { get; init; }

    /// <summary>Ascending by predicted recall; bins without an answer are left out.</summary>
    public required IReadOnlyList<CalibrationBin> Calibration { get; init; }
}

/// <summary>What was answered on one study day, wherever: reviews, quizzes, interviews, drills.</summary>
/// <param name="Answers">All ratings.</param>
/// <param name="Time">On screen, idle time cut.</param>
/// <param name="Begun">Cards answered for the first time.</param>
/// <param name="Tested">Answers to cards in long-term review, at least a day after their last: what true retention is measured by.</param>
/// <param name="Recalled">Of <paramref name="Tested"/>, not rated Again.</param>
public readonly record struct DayDigest(DateOnly Day, int Answers, TimeSpan Time, int Begun, int Tested, int Recalled)
{
    /// <summary>Recalled of tested, 0–1; null where nothing was tested.</summary>
    public double? TrueRetention => Tested == 0 ? null : Recalled / (double)Tested;
}

/// <summary>Predicted against actual recall, over answers at least a day after the card's last.</summary>
/// <param name="From">Lower edge of the predicted recall, 0–1; bins are <see cref="Width"/> wide.</param>
/// <param name="Predicted">Sum of the predictions; the mean is <c>Predicted / Answers</c>.</param>
/// <param name="Recalled">Not rated Again.</param>
public readonly record struct CalibrationBin(double From, int Answers, double Predicted, int Recalled)
{
    public const double Width = 0.05;
}

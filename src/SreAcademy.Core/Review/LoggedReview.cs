namespace SreAcademy.Core.Review;

/// <summary>One entry of a card's log, as far as the card's progress depends on it.</summary>
/// <param name="Id">Grows with every entry: the order of the log.</param>
/// <param name="Rating">Null for <see cref="ReviewLogKind.Undo"/>.</param>
/// <param name="StudyDay">Of <paramref name="At"/>, in the zone and with the day's start that held then.</param>
/// <param name="ParametersId">Names the <see cref="SchedulerParameters"/> that held then.</param>
/// <param name="Interval">As it was given; the default value for entries that gave none.</param>
/// <param name="UndoneId">For <see cref="ReviewLogKind.Undo"/>: the entry taken back.</param>
public readonly record struct LoggedReview(
    long Id,
    ReviewLogKind Kind,
    Rating? Rating,
    DateTimeOffset At,
    DateOnly StudyDay,
    long ParametersId,
    ReviewInterval Interval,
    long? UndoneId);

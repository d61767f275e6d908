namespace SreAcademy.Web.Account.Takeout;

public sealed record TakeoutProfile(
    long LearnerId, string? Name, string? Email, bool EmailConfirmed, bool TwoFactor, bool IsAdministrator,
    DateTimeOffset CreatedAt, DateTimeOffset? AccountSince);

/// <param name="LearningSteps">Seconds, separated by commas; may be empty.</param>
/// <param name="RelearningSteps">Seconds, separated by commas; may be empty.</param>
/// <param name="EasyDays">English names of weekdays in lower case, separated by commas.</param>
public sealed record TakeoutSettings(
    double DesiredRetention, string LearningSteps, string RelearningSteps, int NewCardsPerDay, int ReviewsPerDay, string TimeZone,
    TimeOnly DayStart, string EasyDays, bool FourButtons, string Language, string Theme);

public sealed record TakeoutSession(DateTimeOffset CreatedAt, DateTimeOffset LastSeenAt, string Device);

public sealed record TakeoutPasskey(string? Name, DateTimeOffset CreatedAt, DateTimeOffset? LastUsedAt);

public sealed record TakeoutParameters(
    long ParametersId, string Algorithm, string Weights, double DesiredRetention, int MaximumInterval, string LearningSteps, string RelearningSteps);

/// <param name="Topic">The topic's title; its slug where it is no longer in the catalog; null for questions of a whole document.</param>
/// <param name="State">new, learning, review or relearning.</param>
/// <param name="Stability">Days until recall has fallen to 90 %.</param>
/// <param name="Difficulty">1–10.</param>
public sealed record TakeoutProgress(
    long CardId, string? Topic, string Question, string State, int Step, double Stability, double Difficulty, DateOnly DueDay,
    DateTimeOffset? DueAt, DateTimeOffset LastReviewedAt, DateOnly FirstStudyDay, DateOnly LastStudyDay, int Reviews, int Lapses);

/// <param name="Kind">review, undo or cram.</param>
/// <param name="Rating">again, hard, good or easy; null for an undo.</param>
/// <param name="UndoneEntryId">For an undo: the entry taken back.</param>
public sealed record TakeoutReview(
    long EntryId, DateTimeOffset At, DateOnly StudyDay, long CardId, string? Topic, string Question, string Kind, string? Rating,
    int? ElapsedDays, int IntervalDays, int IntervalSeconds, int DurationMilliseconds, string Origin, string? OriginPlace,
    long ParametersId, string AnswerId, long? UndoneEntryId);

public sealed record TakeoutMark(
    long CardId, string? Topic, string Question, bool Suspended, DateOnly? BuriedUntil, string? Note, DateTimeOffset ChangedAt);

/// <param name="Place">Where it was seen, as an address within the site; null for the card itself.</param>
public sealed record TakeoutReport(
    long ReportId, long CardId, string? Topic, string Question, string Text, DateTimeOffset CreatedAt, DateTimeOffset? ClosedAt, string? Place);

using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SreAcademy.Core.Review;
using SreAcademy.Data;

namespace SreAcademy.Web.Account.Takeout;

/// <summary>What each part of a takeout reads. Every query names the learner.</summary>
internal static class TakeoutQueries
{
    public static IQueryable<TakeoutProfile> Profile(this AcademyDbContext context, long learnerId) =>
        from row in context.Learners
        where row.Id == learnerId
        select new TakeoutProfile(
            row.Id, row.Name, row.Email, row.EmailConfirmed, row.TwoFactorEnabled, row.IsAdministrator, row.CreatedAt, row.AccountSince);

    public static IQueryable<TakeoutSession> SessionsOf(this AcademyDbContext context, long learnerId) =>
        from row in context.Sessions
        where row.LearnerId == learnerId
        orderby row.CreatedAt
        select new TakeoutSession(row.CreatedAt, row.LastSeenAt, row.Device);

    public static IQueryable<TakeoutPasskey> PasskeysOf(this AcademyDbContext context, long learnerId) =>
        from row in context.UserPasskeys
        where row.UserId == learnerId
        select new TakeoutPasskey(row.Data.Name, row.Data.CreatedAt, EF.Property<DateTimeOffset?>(row, PasskeyColumns.LastUsedAt));

    public static IQueryable<TakeoutParameters> ParametersOf(this AcademyDbContext context, long learnerId) =>
        from row in context.SchedulerParameters
        where context.ReviewLog.Any(entry => entry.LearnerId == learnerId && entry.ParametersId == row.Id)
        orderby row.Id
        select new TakeoutParameters(
            row.Id, row.Algorithm, row.Weights, row.DesiredRetention, row.MaximumInterval, row.LearningSteps, row.RelearningSteps);

    public static IQueryable<TakeoutProgress> ProgressOf(this AcademyDbContext context, long learnerId, long after) =>
        from row in context.Progress
        where row.LearnerId == learnerId && row.CardId > after
        join card in context.Cards on row.CardId equals card.Id
        join found in context.Topics on card.TopicSlug equals found.Slug into topics
        from topic in topics.DefaultIfEmpty()
        orderby row.CardId
        select new TakeoutProgress(
            row.CardId, topic.Title ?? card.TopicSlug, card.QuestionText, Word(row.State), row.Step, row.Stability, row.Difficulty,
            DateOnly.FromDayNumber(row.DueDay), row.DueAt, row.LastReviewedAt, DateOnly.FromDayNumber(row.FirstStudyDay),
            DateOnly.FromDayNumber(row.LastStudyDay), row.Reviews, row.Lapses);

    public static IQueryable<TakeoutReview> ReviewsOf(this AcademyDbContext context, long learnerId, long after) =>
        from row in context.ReviewLog
        where row.LearnerId == learnerId && row.Id > after
        join card in context.Cards on row.CardId equals card.Id
        join found in context.Topics on card.TopicSlug equals found.Slug into topics
        from topic in topics.DefaultIfEmpty()
        orderby row.Id
        select new TakeoutReview(
            row.Id, row.At, DateOnly.FromDayNumber(row.StudyDay), row.CardId, topic.Title ?? card.TopicSlug, card.QuestionText,
            Word(row.Kind), row.Rating == null ? null : Word(row.Rating.Value), row.ElapsedDays, row.IntervalDays, row.IntervalSeconds,
            row.DurationMilliseconds, Word(row.Origin), row.OriginPlace, row.ParametersId, row.AnswerId, row.UndoneId);

    public static IQueryable<TakeoutMark> MarksOf(this AcademyDbContext context, long learnerId, long after) =>
        from row in context.CardMarks
        where row.LearnerId == learnerId && row.CardId > after
        join card in context.Cards on row.CardId equals card.Id
        join found in context.Topics on card.TopicSlug equals found.Slug into topics
        from topic in topics.DefaultIfEmpty()
        orderby row.CardId
        select new TakeoutMark(
            row.CardId, topic.Title ?? card.TopicSlug, card.QuestionText, row.Suspended,
            row.BuriedUntilDay == null ? null : DateOnly.FromDayNumber(row.BuriedUntilDay.Value), row.Note, row.ChangedAt);

    public static IQueryable<TakeoutReport> ReportsOf(this AcademyDbContext context, long learnerId, long after) =>
        from row in context.CardReports
        where row.LearnerId == learnerId && row.Id > after
        join card in context.Cards on row.CardId equals card.Id
        join found in context.Topics on card.TopicSlug equals found.Slug into topics
        from topic in topics.DefaultIfEmpty()
        orderby row.Id
        select new TakeoutReport(row.Id, row.CardId, topic.Title ?? card.TopicSlug, card.QuestionText, row.Text, row.CreatedAt, row.ClosedAt, row.Place);

    /// <param name="row">Null while the learner has changed nothing: the defaults hold.</param>
    public static TakeoutSettings Settings(StudySettingsRow? row)
    {
        if (row is not null)
            return new TakeoutSettings(
                row.DesiredRetention, row.LearningSteps, row.RelearningSteps, row.NewCardsPerDay, row.ReviewsPerDay, row.TimeZone,
                TimeOnly.MinValue.AddMinutes(row.DayStartMinutes), Days(Enum.GetValues<DayOfWeek>().Where(day => (row.EasyDays & (1 << (int)day)) != 0)),
                row.FourButtons, row.Language, row.Theme);
        var settings = StudySettings.Default;
        return new TakeoutSettings(
            settings.DesiredRetention, Seconds(settings.LearningSteps), Seconds(settings.RelearningSteps), settings.NewCardsPerDay,
            settings.ReviewsPerDay, settings.TimeZone, settings.DayStart, Days(settings.EasyDays), settings.FourButtons, settings.Language, settings.Theme);
    }

    private static string Seconds(IEnumerable<int> steps) => string.Join(',', steps.Select(step => step.ToString(CultureInfo.InvariantCulture)));

    private static string Days(IEnumerable<DayOfWeek> days) => string.Join(',', days.Select(Word));

    // The names of these enumerations are part of the file format.
    internal static string Word<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();
}

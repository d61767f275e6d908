using Microsoft.EntityFrameworkCore;
using SreAcademy.Core.Review;
using SreAcademy.Data;

namespace SreAcademy.Web.Tests.Account;

/// <summary>Rows that other parts of the program would have written.</summary>
public static class AccountRows
{
    public static async Task AddReviewAsync(AcademyDbContext context, long learnerId, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(context);
        var card = await context.Cards.Select(row => row.Id).FirstAsync();
        var parameters = await context.SchedulerParameters.Select(row => (long?)row.Id).FirstOrDefaultAsync() ?? await AddParametersAsync(context);
        context.ReviewLog.Add(new ReviewLogRow
        {
            LearnerId = learnerId,
            CardId = card,
            AnswerId = Guid.CreateVersion7(at).ToString("N"),
            Kind = ReviewLogKind.Review,
            Origin = ReviewOrigin.Review,
            Rating = Rating.Good,
            At = at,
            StudyDay = DateOnly.FromDateTime(at.UtcDateTime).DayNumber,
            DurationMilliseconds = 1000,
            ParametersId = parameters,
            IntervalDays = 1,
            IntervalSeconds = 0,
        });
        await context.SaveChangesAsync();
    }

    public static async Task<long> AddReportAsync(AcademyDbContext context, string text, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(context);
        var report = new CardReportRow { CardId = await context.Cards.Select(row => row.Id).FirstAsync(), Text = text, CreatedAt = at };
        context.CardReports.Add(report);
        await context.SaveChangesAsync();
        return report.Id;
    }

    private static async Task<long> AddParametersAsync(AcademyDbContext context)
    {
        var row = new SchedulerParametersRow
        {
            Hash = "test",
            Algorithm = "FSRS-6",
            Weights = "",
            DesiredRetention = 0.9,
            MaximumInterval = 36500,
            LearningSteps = "",
            RelearningSteps = "",
        };
        context.SchedulerParameters.Add(row);
        await context.SaveChangesAsync();
        return row.Id;
    }
}

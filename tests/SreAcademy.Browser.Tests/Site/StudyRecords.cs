using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SreAcademy.Core.Review;
using SreAcademy.Data;
using SreAcademy.Data.Sqlite;

namespace SreAcademy.Browser.Tests.Site;

/// <summary>What the database of a running site holds about reviews, read beside the server.</summary>
public sealed class StudyRecords(string data) : IAsyncDisposable
{
    private readonly ServiceProvider services = new ServiceCollection().AddSqlite(Path.Combine(data, "academy.db")).BuildServiceProvider();

    /// <summary>The ids of all answers, one for each row of the log.</summary>
    public async Task<IReadOnlyList<string>> AnswersAsync()
    {
        await using var context = await OpenAsync();
        return await context.ReviewLog.OrderBy(row => row.Id).Select(row => row.AnswerId).ToListAsync();
    }

    /// <summary>The ids of all answers of whoever gave this one, in the order they came.</summary>
    public async Task<IReadOnlyList<string>> AnswersBesideAsync(string answer)
    {
        await using var context = await OpenAsync();
        return await context.ReviewLog
            .Where(row => context.ReviewLog.Any(one => one.AnswerId == answer && one.LearnerId == row.LearnerId))
            .OrderBy(row => row.Id).Select(row => row.AnswerId).ToListAsync();
    }

    /// <summary>Cards whose progress counts other reviews than the log holds; only where nothing was taken back or crammed.</summary>
    public async Task<int> DifferencesAsync()
    {
        await using var context = await OpenAsync();
        // One statement, because the server goes on writing.
        return await context.Progress.CountAsync(row => row.Reviews != context.ReviewLog.Count(log => log.LearnerId == row.LearnerId && log.CardId == row.CardId))
            + await context.ReviewLog.CountAsync(log => !context.Progress.Any(row => row.LearnerId == log.LearnerId && row.CardId == log.CardId));
    }

    /// <summary>Gives every learner who has set nothing as many cards a day as can be set.</summary>
    public async Task LiftDailyLimitsAsync()
    {
        await using var context = await OpenAsync();
        var without = await context.Learners.Where(learner => !context.StudySettings.Any(row => row.LearnerId == learner.Id)).Select(learner => learner.Id).ToListAsync();
        context.StudySettings.AddRange(without.Select(learner => new StudySettingsRow
        {
            LearnerId = learner,
            Version = 1,
            DesiredRetention = 0.9,
            LearningSteps = "60,600",
            RelearningSteps = "600",
            NewCardsPerDay = StudySettingsLimits.MostNewCards,
            ReviewsPerDay = StudySettingsLimits.MostReviews,
            TimeZone = "Asia/Seoul",
            DayStartMinutes = 240,
            EasyDays = 0,
            FourButtons = true,
            Language = "ko",
            Theme = "system",
        }));
        await context.SaveChangesAsync();
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private Task<AcademyDbContext> OpenAsync() => services.GetRequiredService<IDbContextFactory<AcademyDbContext>>().CreateDbContextAsync();
}

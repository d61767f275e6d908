using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using SreAcademy.Data;

namespace SreAcademy.Web.Account.Takeout;

/// <summary>Gathers everything kept about one learner.</summary>
public sealed class TakeOut(IDbContextFactory<AcademyDbContext> contexts, TimeProvider time)
{
    /// <summary>Rows read at once. Nothing stays open in between, so a slow download keeps no database busy.</summary>
    private const int PageSize = 1000;

    /// <returns>Null if there is no such learner any more.</returns>
    public async Task<TakeoutDocument?> HandleAsync(long learnerId, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        if (await context.Profile(learnerId).SingleOrDefaultAsync(cancellation) is not { } profile)
            return null;
        var settings = await context.StudySettings.AsNoTracking().SingleOrDefaultAsync(row => row.LearnerId == learnerId, cancellation);
        return new TakeoutDocument
        {
            TakenAt = time.GetUtcNow(),
            Profile = profile,
            Settings = TakeoutQueries.Settings(settings),
            Sessions = await context.SessionsOf(learnerId).ToListAsync(cancellation),
            Passkeys = await context.PasskeysOf(learnerId).ToListAsync(cancellation),
            Parameters = await context.ParametersOf(learnerId).ToListAsync(cancellation),
            Progress = PagesAsync((page, after) => page.ProgressOf(learnerId, after), row => row.CardId, cancellation),
            Reviews = PagesAsync((page, after) => page.ReviewsOf(learnerId, after), row => row.EntryId, cancellation),
            Marks = PagesAsync((page, after) => page.MarksOf(learnerId, after), row => row.CardId, cancellation),
            Reports = PagesAsync((page, after) => page.ReportsOf(learnerId, after), row => row.ReportId, cancellation),
            Quizzes = PagesAsync((page, after) => page.QuizzesOf(learnerId, after), row => row.QuizId, cancellation),
            QuizAnswers = PagesAsync((page, after) => page.QuizAnswersOf(learnerId, after), row => row.Order, cancellation),
            Interviews = PagesAsync((page, after) => page.InterviewsOf(learnerId, after), row => row.InterviewId, cancellation),
            InterviewAnswers = PagesAsync((page, after) => page.InterviewAnswersOf(learnerId, after), row => row.Order, cancellation),
            Goals = PagesAsync((page, after) => page.GoalsOf(learnerId, after), row => row.GoalId, cancellation),
            Drills = PagesAsync((page, after) => page.DrillsOf(learnerId, after), row => row.DrillId, cancellation),
            DrillMoves = PagesAsync((page, after) => page.DrillMovesOf(learnerId, after), row => row.Order, cancellation),
            Memberships = PagesAsync((page, after) => page.MembershipsOf(learnerId, after), row => row.TeamId, cancellation),
            Assignments = PagesAsync((page, after) => page.AssignmentsOf(learnerId, after), row => row.AssignmentId, cancellation),
            Notices = PagesAsync((page, after) => page.NoticesOf(learnerId, after), row => row.NoticeId, cancellation),
            MessageSettings = await context.MessageSettingsOf(learnerId).ToListAsync(cancellation),
        };
    }

    private async IAsyncEnumerable<T> PagesAsync<T>(
        Func<AcademyDbContext, long, IQueryable<T>> rowsAfter, Func<T, long> key, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var last = 0L;
        while (true)
        {
            List<T> page;
            await using (var context = await contexts.CreateDbContextAsync(cancellation))
                page = await rowsAfter(context, last).Take(PageSize).ToListAsync(cancellation);
            foreach (var row in page)
                yield return row;
            if (page.Count < PageSize)
                yield break;
            last = key(page[^1]);
        }
    }
}

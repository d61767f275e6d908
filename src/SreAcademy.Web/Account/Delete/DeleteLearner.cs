using Microsoft.EntityFrameworkCore;
using SreAcademy.Data;
using SreAcademy.Data.Interviews;
using SreAcademy.Data.Teams;
using SreAcademy.Web.Account.Sessions;

namespace SreAcademy.Web.Account.Delete;

public abstract record DeleteOutcome
{
    /// <summary>What is gone, and the reports that stay without a name.</summary>
    /// <param name="Teams">Those that nobody else was in.</param>
    public sealed record Deleted(int Cards, int Reviews, int Marks, int Passkeys, int Reports, int Teams) : DeleteOutcome;

    /// <summary>Nobody could look after the site any more.</summary>
    public sealed record LastAdministrator : DeleteOutcome;

    /// <summary>Others would be left in these teams without a lead: they have to be handed over or deleted first.</summary>
    /// <param name="Teams">Names.</param>
    public sealed record LastLead(IReadOnlyList<string> Teams) : DeleteOutcome;

    public sealed record Unknown : DeleteOutcome;
}

/// <summary>Removes a learner and everything kept about one, at once and for good. Reports about cards stay, without saying whose.</summary>
public sealed class DeleteLearner(IDbContextFactory<AcademyDbContext> contexts, LearnerSessions sessions, PracticeChanges changes, TimeProvider time)
{
    public async Task<DeleteOutcome> HandleAsync(long learnerId, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        // Teams before people, as everywhere: whoever changes a team meanwhile waits, or is waited for.
        await context.LockTeamsAsync(learnerId, cancellation);
        // Holds the rows of all administrators until the end: two of them cannot leave at the same moment.
        var stamp = Guid.NewGuid().ToString();
        await context.Learners.Where(row => row.Id == learnerId || row.IsAdministrator)
            .ExecuteUpdateAsync(row => row.SetProperty(one => one.ConcurrencyStamp, stamp), cancellation);
        if (await context.Learners.Where(row => row.Id == learnerId).Select(row => new { row.IsAdministrator }).SingleOrDefaultAsync(cancellation) is not { } learner)
            return new DeleteOutcome.Unknown();
        if (learner.IsAdministrator
            && !await context.Learners.AnyAsync(row => row.Id != learnerId && row.IsAdministrator && row.DisabledAt == null, cancellation))
            return new DeleteOutcome.LastAdministrator();
        var teams = await context.LeaveTeamsAsync(learnerId, time.GetUtcNow(), cancellation);
        if (teams is LeaveTeamsOutcome.LastLead lastLead)
            return new DeleteOutcome.LastLead(lastLead.Names);

        var left = (LeaveTeamsOutcome.Left)teams;
        var deleted = new DeleteOutcome.Deleted(
            await context.Progress.CountAsync(row => row.LearnerId == learnerId, cancellation),
            await context.ReviewLog.CountAsync(row => row.LearnerId == learnerId, cancellation),
            await context.CardMarks.CountAsync(row => row.LearnerId == learnerId, cancellation),
            await context.UserPasskeys.CountAsync(row => row.UserId == learnerId, cancellation),
            await context.CardReports.CountAsync(row => row.LearnerId == learnerId, cancellation),
            left.Deleted);
        await context.LeaveRoomsAsync(learnerId, cancellation);
        // The database takes everything that hangs on the learner along.
        await context.Learners.Where(row => row.Id == learnerId).ExecuteDeleteAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        sessions.Recheck();
        foreach (var key in left.Keys)
            changes.Publish(TeamChanges.KeyOf(key));
        return deleted;
    }
}

using Microsoft.EntityFrameworkCore;
using SreAcademy.Data;
using SreAcademy.Web.Account.Cookies;

namespace SreAcademy.Web.Account.Guests;

/// <summary>Forgets guests who never reviewed a card, began a quiz or a drill, sat in an interview nor set a goal, and sessions whose cookie no browser can still hold.</summary>
public sealed class RemoveIdleGuests(Lazy<IDbContextFactory<AcademyDbContext>> contexts, TimeProvider time)
{
    public static readonly TimeSpan KeptFor = TimeSpan.FromDays(30);

    /// <summary>A guest seen within this time may be about to answer a first card.</summary>
    public static readonly TimeSpan Present = TimeSpan.FromHours(1);

    public async Task<(int Guests, int Sessions)> HandleAsync(CancellationToken cancellation = default)
    {
        var (madeBefore, seenBefore) = (time.GetUtcNow() - KeptFor, time.GetUtcNow() - CookieSetup.SignedInFor);
        var presentSince = time.GetUtcNow() - Present;
        await using var context = await contexts.Value.CreateDbContextAsync(cancellation);
        var guests = await context.Learners
            .Where(learner => learner.AccountSince == null && learner.CreatedAt < madeBefore
                && !context.ReviewLog.Any(row => row.LearnerId == learner.Id)
                && !context.Quizzes.Any(row => row.LearnerId == learner.Id)
                && !context.Interviews.Any(row => row.OwnerId == learner.Id || row.CandidateId == learner.Id)
                && !context.Drills.Any(row => row.LearnerId == learner.Id)
                && !context.Goals.Any(row => row.LearnerId == learner.Id)
                && !context.Sessions.Any(row => row.LearnerId == learner.Id && row.LastSeenAt >= presentSince))
            .ExecuteDeleteAsync(cancellation);
        var sessions = await context.Sessions.Where(row => row.LastSeenAt < seenBefore).ExecuteDeleteAsync(cancellation);
        return (guests, sessions);
    }
}

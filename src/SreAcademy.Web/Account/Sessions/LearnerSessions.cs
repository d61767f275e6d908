using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using SreAcademy.Data;

namespace SreAcademy.Web.Account.Sessions;

/// <param name="Device">Browser and system; empty where the browser did not say.</param>
public sealed record LearnerSession(Guid Id, string Device, DateTimeOffset CreatedAt, DateTimeOffset LastSeenAt);

/// <summary>
/// Who is signed in where. A session known to be live is not looked up again for <see cref="TrustedFor"/>; one ended in this process
/// is dead at once, one ended by another instance after that time.
/// </summary>
public sealed class LearnerSessions(Lazy<IDbContextFactory<AcademyDbContext>> contexts, AcademyDatabase database, TimeProvider time)
{
    public static readonly TimeSpan TrustedFor = TimeSpan.FromSeconds(30);

    /// <summary>How old the time of the last visit may be before it is written anew.</summary>
    public static readonly TimeSpan SeenEvery = TimeSpan.FromMinutes(5);

    /// <summary>Above it, what is no longer trusted is dropped.</summary>
    private const int MostKnown = 10_000;

    private readonly ConcurrentDictionary<Guid, Known> known = new();
    private int ends;

    public async Task<Guid> BeginAsync(long learnerId, string device, CancellationToken cancellation = default)
    {
        var now = time.GetUtcNow();
        var session = new LearnerSessionRow { Id = Guid.CreateVersion7(now), LearnerId = learnerId, CreatedAt = now, LastSeenAt = now, Device = device };
        await using var context = await contexts.Value.CreateDbContextAsync(cancellation);
        context.Sessions.Add(session);
        await context.SaveChangesAsync(cancellation);
        return session.Id;
    }

    /// <returns>False also if the learner is disabled or gone.</returns>
    public async ValueTask<bool> IsLiveAsync(long learnerId, Guid session, CancellationToken cancellation = default)
    {
        if (known.TryGetValue(session, out var entry) && entry.LearnerId == learnerId && IsTrusted(entry))
            return true;
        var (before, readAt) = (Volatile.Read(ref ends), time.GetTimestamp());
        await using var context = await contexts.Value.CreateDbContextAsync(cancellation);
        var seen = await context.Sessions
            .Where(row => row.Id == session && row.LearnerId == learnerId
                && context.Learners.Any(learner => learner.Id == learnerId && learner.DisabledAt == null))
            .Select(row => (DateTimeOffset?)row.LastSeenAt)
            .SingleOrDefaultAsync(cancellation);
        if (seen is not { } last)
        {
            known.TryRemove(session, out _);
            return false;
        }

        await WriteSeenAsync(context, session, last, cancellation);
        // Ended while it was being read: then what was read says nothing about later requests.
        if (before == Volatile.Read(ref ends))
            Remember(session, new Known(learnerId, readAt));
        return true;
    }

    public async Task<IReadOnlyList<LearnerSession>> ListAsync(long learnerId, CancellationToken cancellation = default)
    {
        await using var context = await contexts.Value.CreateDbContextAsync(cancellation);
        return await context.Sessions.Where(row => row.LearnerId == learnerId).OrderByDescending(row => row.LastSeenAt)
            .Select(row => new LearnerSession(row.Id, row.Device, row.CreatedAt, row.LastSeenAt)).ToListAsync(cancellation);
    }

    /// <summary>Does nothing for a session of someone else.</summary>
    public Task EndAsync(long learnerId, Guid session, CancellationToken cancellation = default) =>
        EndAsync(rows => rows.Where(row => row.LearnerId == learnerId && row.Id == session), cancellation);

    public Task EndOthersAsync(long learnerId, Guid kept, CancellationToken cancellation = default) =>
        EndAsync(rows => rows.Where(row => row.LearnerId == learnerId && row.Id != kept), cancellation);

    public Task EndAllAsync(long learnerId, CancellationToken cancellation = default) =>
        EndAsync(rows => rows.Where(row => row.LearnerId == learnerId), cancellation);

    /// <summary>To be called when sessions ended in some other way: a learner disabled or deleted.</summary>
    public void Recheck()
    {
        Interlocked.Increment(ref ends);
        known.Clear();
    }

    private async Task EndAsync(Func<IQueryable<LearnerSessionRow>, IQueryable<LearnerSessionRow>> which, CancellationToken cancellation)
    {
        await using var context = await contexts.Value.CreateDbContextAsync(cancellation);
        await which(context.Sessions).ExecuteDeleteAsync(cancellation);
        Recheck();
    }

    private async Task WriteSeenAsync(AcademyDbContext context, Guid session, DateTimeOffset last, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        if (now - last < SeenEvery)
            return;
        try
        {
            await context.Sessions.Where(row => row.Id == session).ExecuteUpdateAsync(row => row.SetProperty(one => one.LastSeenAt, now), cancellation);
        }
        catch (Exception exception) when (database.Explain(exception) is not null)
        {
            // Only the list of sessions shows it: a full or busy database must not sign anyone out.
        }
    }

    private void Remember(Guid session, Known entry)
    {
        if (known.Count >= MostKnown)
        {
            foreach (var old in known.Where(pair => !IsTrusted(pair.Value)))
                known.TryRemove(old);
            if (known.Count >= MostKnown)
                known.Clear();
        }

        known[session] = entry;
    }

    private bool IsTrusted(Known entry) => time.GetElapsedTime(entry.ReadAt) < TrustedFor;

    private readonly record struct Known(long LearnerId, long ReadAt);
}

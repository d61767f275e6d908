using Microsoft.EntityFrameworkCore;
using SreAcademy.Core.Review;

namespace SreAcademy.Data.Study;

/// <summary>Keeps a learner's settings if they are sound and nobody saved others since they were read.</summary>
public sealed class SaveStudySettings(IDbContextFactory<AcademyDbContext> contexts)
{
    /// <param name="wanted">With the version that was read.</param>
    public async Task<SettingsOutcome> HandleAsync(long learnerId, StudySettings wanted, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        var problems = wanted.Problems(TimeZoneName.IsKnown);
        if (problems.Count > 0)
            return new SettingsOutcome.Invalid(problems);

        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var row = await context.StudySettings.FindAsync([learnerId], cancellation);
        if ((row?.Version ?? 0) != wanted.Version)
            return await MovedOnAsync(learnerId, cancellation);
        if (row is null && !await context.Learners.AnyAsync(learner => learner.Id == learnerId, cancellation))
            return new SettingsOutcome.UnknownLearner();

        if (row is null)
            context.Add(row = wanted.ToRow(learnerId));
        else
            row.Take(wanted);
        try
        {
            await context.SaveChangesAsync(cancellation);
            return new SettingsOutcome.Saved(row.ToSettings());
        }
        // Saved, or the learner removed, between our look and our write.
        catch (DbUpdateConcurrencyException)
        {
            return await MovedOnAsync(learnerId, cancellation);
        }
        catch (DbUpdateException) when (context.Entry(row).State is EntityState.Added)
        {
            if (await MovedOnAsync(learnerId, cancellation) is var outcome and not SettingsOutcome.Stale { Current.Version: 0 })
                return outcome;
            throw;
        }
    }

    private async Task<SettingsOutcome> MovedOnAsync(long learnerId, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        if (!await context.Learners.AnyAsync(learner => learner.Id == learnerId, cancellation))
            return new SettingsOutcome.UnknownLearner();
        return new SettingsOutcome.Stale(await new ReadStudySettings(contexts).HandleAsync(learnerId, cancellation));
    }
}

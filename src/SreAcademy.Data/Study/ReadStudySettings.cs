using Microsoft.EntityFrameworkCore;
using SreAcademy.Core.Review;

namespace SreAcademy.Data.Study;

/// <summary>What a learner has set; the defaults, with version 0, for whoever has set nothing.</summary>
public sealed class ReadStudySettings(IDbContextFactory<AcademyDbContext> contexts)
{
    public async Task<StudySettings> HandleAsync(long learnerId, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var row = await context.StudySettings.AsNoTracking().SingleOrDefaultAsync(settings => settings.LearnerId == learnerId, cancellation);
        return row?.ToSettings() ?? StudySettings.Default;
    }
}

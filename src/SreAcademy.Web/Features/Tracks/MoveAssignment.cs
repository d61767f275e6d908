using SreAcademy.Core.Content;
using SreAcademy.Data.Tracks;
using SreAcademy.Web.Features.Tracks.Assignments;

namespace SreAcademy.Web.Features.Tracks;

/// <summary>Moves a running assignment to a newer version of its track and leaves the rest of it as it is.</summary>
public sealed class MoveAssignment(ReadAssignment read, ChangeAssignment change)
{
    /// <returns>False where it has been changed meanwhile, has ended, or is not for who asks.</returns>
    public async Task<bool> HandleAsync(long learnerId, string key, int version, CatalogSnapshot catalog)
    {
        if (await read.HandleAsync(learnerId, key, catalog) is not { } view)
            return false;
        var terms = view.Terms() with { TrackVersion = version };
        return await change.HandleAsync(learnerId, key, view.Facts.Version, terms, CancellationToken.None) is ChangeAssignmentOutcome.Saved;
    }
}

using Microsoft.AspNetCore.Components;
using SreAcademy.Core.Content;
using SreAcademy.Data.Tracks;
using SreAcademy.Web.Features.Catalog;
using SreAcademy.Web.Features.Teams;

namespace SreAcademy.Web.Features.Tracks;

/// <summary>A page of one track, in the frame of its team.</summary>
public abstract class TrackPageBase : TeamPageBase
{
    [Inject] public required ReadTrack Read { get; init; }

    [Inject] public required CurrentCatalog Current { get; init; }

    /// <summary>Null wherever <see cref="TeamPageBase.Team"/> is.</summary>
    protected TrackView? Track { get; private set; }

    protected CatalogSnapshot Catalog => Current.Snapshot;

    /// <summary>Null for the newest.</summary>
    protected virtual int? Version => null;

    protected override async Task<string?> FindTeamAsync()
    {
        Track = await Read.HandleAsync(Learner, Key, Version, Http.RequestAborted);
        return Track?.Team.Key;
    }
}

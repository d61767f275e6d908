using Microsoft.AspNetCore.Components;
using SreAcademy.Core.Content;
using SreAcademy.Core.Tracks;
using SreAcademy.Data.Teams;
using SreAcademy.Data.Tracks;
using SreAcademy.Web.Features.Catalog;
using SreAcademy.Web.Features.Reading;
using SreAcademy.Web.Features.Tracks.Edit;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Tracks.List;

/// <summary>A team's tracks; for leads also where new ones come from: ready-made, from a file, or from nothing.</summary>
public sealed partial class TracksPage
{
    private TrackShelf? shelf;
    private string? problem;
    private string? text;
    private IReadOnlyList<string> problems = [];

    /// <summary>A file that says what this catalog does not have: to be mended in the form.</summary>
    private TrackInput? unfit;
    private IReadOnlyList<TrackProblem> unfitProblems = [];

    [Inject] public required ReadTracks Read { get; init; }

    [Inject] public required SaveTrack Save { get; init; }

    [Inject] public required CurrentCatalog Current { get; init; }

    private CatalogSnapshot Catalog => Current.Snapshot;

    private bool CanChange => Leads && Team is { ArchivedAt: null };

    protected override async Task LoadAsync(TeamView team) => shelf = await Read.HandleAsync(Learner, team.Key, Http.RequestAborted);

    private async Task CopyAsync()
    {
        var form = Http.Request.Form;
        if (ReadyMadeTracks.Of(Catalog).FirstOrDefault(made => made.Key == form["ready"]) is { Track: var track })
            await SaveAsync(track, form[ReadyMadeList.SaveId].ToString(), "copied");
    }

    private async Task ImportAsync()
    {
        var form = Http.Request.Form;
        (text, var fault) = await SentFile.ReadAsync(form, Http.RequestAborted);
        if (fault is not null || text is null)
        {
            problems = [fault ?? UiText.TrackFileNothing];
            return;
        }
        var reading = TrackFile.Read(text);
        problems = [.. reading.Problems.Select(TrackProblemWords.Of)];
        if (reading.Track is { } track)
            await SaveAsync(track, form[ReadyMadeList.SaveId].ToString(), "imported");
    }

    private async Task SaveAsync(Track track, string saveId, string done)
    {
        if (!Guid.TryParse(saveId, out var save) || save == Guid.Empty)
            return;
        switch (await Save.HandleAsync(Learner, Key, null, 0, save, track, Catalog, CancellationToken.None))
        {
            case SaveTrackOutcome.Saved saved:
                Finish(Addresses.Track(saved.Key), done);
                break;
            // The same form, sent again after the track was changed: it is there.
            case SaveTrackOutcome.Changed changed:
                Navigation.NavigateTo(Addresses.Track(changed.Key));
                break;
            case SaveTrackOutcome.Unsound unsound:
                (unfit, unfitProblems) = (TrackInput.Of(track, save, 0), unsound.Problems);
                break;
            case SaveTrackOutcome.TooMany many:
                problem = Phrase.Of(UiText.TrackTooMany, many.Most);
                break;
            case SaveTrackOutcome.TrackArchived or SaveTrackOutcome.Archived or SaveTrackOutcome.NotLead or SaveTrackOutcome.Unknown:
                Navigation.NavigateTo(Addresses.TeamTracks(Key));
                break;
        }
    }
}

using Microsoft.AspNetCore.Components;
using SreAcademy.Core.Tracks;
using SreAcademy.Data.Teams;
using SreAcademy.Data.Tracks;
using SreAcademy.Web.Features.Reading;

namespace SreAcademy.Web.Features.Tracks.Edit;

/// <summary>Every save is a new version. Who saves after somebody else sees both and decides; nothing is overwritten.</summary>
public sealed partial class EditTrackPage
{
    private TrackInput? input;
    private IReadOnlyList<TrackProblem> problems = [];
    private SaveTrackOutcome.Changed? conflict;
    private Track? mine;

    [Inject] public required SaveTrack Save { get; init; }

    protected override Task LoadAsync(TeamView team)
    {
        if (Track is { } track)
            input = TrackInput.Of(track.Track, Guid.NewGuid(), track.Newest);
        return Task.CompletedTask;
    }

    private async Task SendAsync()
    {
        if (Team is not { } team)
            return;
        input = TrackInput.From(Http.Request.Form);
        if (TrackStep.Take(input, Http.Request.Form[TrackStep.Name]) is { } moved)
        {
            input = moved;
            return;
        }
        switch (await Save.HandleAsync(Learner, team.Key, Key, input.Version, Guid.Empty, input.ToTrack(), Catalog, CancellationToken.None))
        {
            case SaveTrackOutcome.Saved:
                Finish(Addresses.Track(Key), "saved");
                break;
            case SaveTrackOutcome.Changed changed:
                (conflict, mine) = (changed, TidyTrack.Of(input.ToTrack()));
                // Whoever saves from here on has seen that version.
                input = input with { Version = changed.Version };
                break;
            case SaveTrackOutcome.Unsound unsound:
                problems = unsound.Problems;
                break;
            case SaveTrackOutcome.TooMany or SaveTrackOutcome.TrackArchived or SaveTrackOutcome.Archived or SaveTrackOutcome.NotLead or SaveTrackOutcome.Unknown:
                Navigation.NavigateTo(Addresses.Track(Key));
                break;
        }
    }
}

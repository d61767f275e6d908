using Microsoft.AspNetCore.Components;
using SreAcademy.Core.Tracks;
using SreAcademy.Data.Tracks;
using SreAcademy.Web.Features.Catalog;
using SreAcademy.Web.Features.Reading;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Tracks.Edit;

public sealed partial class NewTrackPage
{
    private TrackInput input = new(Guid.NewGuid(), 0) { Rows = [new TrackRow("", "1", "2", "")] };
    private IReadOnlyList<TrackProblem> problems = [];
    private string? problem;

    [Inject] public required SaveTrack Save { get; init; }

    [Inject] public required CurrentCatalog Current { get; init; }

    private async Task SendAsync()
    {
        var sent = TrackInput.From(Http.Request.Form);
        if (TrackStep.Take(sent, Http.Request.Form[TrackStep.Name]) is { } moved)
        {
            input = moved;
            return;
        }
        input = sent with { Save = sent.Save == Guid.Empty ? Guid.NewGuid() : sent.Save };
        switch (await Save.HandleAsync(Learner, Key, null, 0, input.Save, input.ToTrack(), Current.Snapshot, CancellationToken.None))
        {
            case SaveTrackOutcome.Saved saved:
                Finish(Addresses.Track(saved.Key), "saved");
                break;
            // Sent again with other words after going back: the track is there, and this is a change of it.
            case SaveTrackOutcome.Changed changed:
                Navigation.NavigateTo(Addresses.EditTrack(changed.Key));
                break;
            case SaveTrackOutcome.Unsound unsound:
                problems = unsound.Problems;
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

using Microsoft.AspNetCore.Components;
using SreAcademy.Data.Study;
using SreAcademy.Data.Teams;
using SreAcademy.Data.Tracks;
using SreAcademy.Web.Features.Catalog;
using SreAcademy.Web.Features.Progress;
using SreAcademy.Web.Features.Reading;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Tracks.Assignments;

/// <summary>First which track, then to whom and until when: the second step proposes a due date by what the track takes.</summary>
public sealed partial class AssignPage
{
    private IReadOnlyList<TrackLine> shelf = [];
    private TrackView? track;
    private TermsInput? input;
    private TermsFaults faults = TermsFaults.None;
    private string save = Guid.NewGuid().ToString("N");
    private string? problem;

    [Inject] public required ReadTracks ReadShelf { get; init; }

    [Inject] public required ReadTrack ReadTrack { get; init; }

    [Inject] public required ReadStudySettings Settings { get; init; }

    [Inject] public required Assign Assign { get; init; }

    [Inject] public required CurrentCatalog Current { get; init; }

    [Inject] public required TimeProvider Time { get; init; }

    [SupplyParameterFromQuery(Name = "track")] public string? Asked { get; set; }

    protected override async Task LoadAsync(TeamView team)
    {
        if (!Leads)
            return;
        shelf = [.. (await ReadShelf.HandleAsync(Learner, team.Key, Http.RequestAborted))?.Tracks.Where(line => line.ArchivedAt is null) ?? []];
        if (shelf.All(line => line.Key != Asked) || await ReadTrack.HandleAsync(Learner, Asked!, null, Http.RequestAborted) is not { } found)
            return;
        track = found;
        var today = (await Settings.HandleAsync(Learner, Http.RequestAborted)).Calendar().DayOf(Time.GetUtcNow());
        input = new TermsInput(track.Newest, true, [], ProgressWords.Iso(today), ProgressWords.Iso(today.AddDays(track.Track.Days - 1)), "");
    }

    private async Task AssignAsync()
    {
        if (track is null)
            return;
        var form = Http.Request.Form;
        input = TermsInput.From(form);
        var (start, due) = input.DayProblems;
        faults = new TermsFaults(start, due);
        if (input.Terms() is not { } terms || !Guid.TryParse(form["save"], out var id) || id == Guid.Empty)
            return;
        save = form["save"].ToString();
        switch (await Assign.HandleAsync(Learner, Key, id, track.Key, terms, CancellationToken.None))
        {
            case AssignOutcome.Assigned assigned:
                Finish(Addresses.Assignment(assigned.Key), "assigned");
                break;
            case AssignOutcome.Earlier earlier:
                Navigation.NavigateTo(Addresses.Assignment(earlier.Key));
                break;
            case AssignOutcome.Unsound unsound:
                faults = TermsFaults.Of(unsound.Problem);
                break;
            case AssignOutcome.NotMembers gone:
                faults = new TermsFaults(Whom: UiText.AssignNotMembers);
                input = input with { Members = [.. input.Members.Except(gone.Ids)] };
                break;
            case AssignOutcome.TooMany many:
                problem = Phrase.Of(UiText.AssignTooMany, many.Most);
                break;
            case AssignOutcome.NoTrack or AssignOutcome.TrackArchived:
                problem = UiText.AssignTrackGone;
                break;
            case AssignOutcome.Archived or AssignOutcome.NotLead or AssignOutcome.Unknown:
                Navigation.NavigateTo(Addresses.TeamAssignments(Key));
                break;
        }
    }
}

using System.Globalization;
using Microsoft.AspNetCore.Components;
using SreAcademy.Data.Study;
using SreAcademy.Data.Teams;
using SreAcademy.Data.Tracks;
using SreAcademy.Web.Account;
using SreAcademy.Web.Features.Reading;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Tracks.View;

/// <summary>A track in any of its versions, what of it runs, and its file.</summary>
public sealed partial class TrackPage
{
    private LearnerDay day = LearnerDay.In("");
    private string? problem;

    [Inject] public required ReadStudySettings Settings { get; init; }

    [Inject] public required ArchiveTrack Archive { get; init; }

    [Inject] public required TakeTrackBack TakeBack { get; init; }

    [Inject] public required MoveAssignment Move { get; init; }

    [SupplyParameterFromQuery(Name = "version")] public int? Asked { get; set; }

    protected override int? Version => Asked;

    private bool CanChange => Leads && Team is { ArchivedAt: null } && Track is { ArchivedAt: null };

    private string? DoneText => Done switch
    {
        "saved" => UiText.TrackSaved,
        "copied" => UiText.TrackCopied,
        "imported" => UiText.TrackImported,
        "archived" => UiText.TrackArchiveDone,
        "taken-back" => UiText.TrackTakenBack,
        "moved" => UiText.TrackMoved,
        _ => null,
    };

    private string FileOf(string extension) => Track is { } track && track.Version != track.Newest
        ? string.Create(CultureInfo.InvariantCulture, $"{Addresses.Track(track.Key)}.{extension}?version={track.Version}")
        : $"{Addresses.Track(Key)}.{extension}";

    protected override async Task LoadAsync(TeamView team) => day = await LearnerDay.OfAsync(Learner, Settings, Http.RequestAborted);

    private async Task ArchiveAsync()
    {
        if (Track is not { } track)
            return;
        if (track.ArchivedAt is null)
            await Archive.HandleAsync(Learner, Key, CancellationToken.None);
        else
            await TakeBack.HandleAsync(Learner, Key, CancellationToken.None);
        Finish(Addresses.Track(Key), track.ArchivedAt is null ? "archived" : "taken-back");
    }

    private async Task MoveAsync()
    {
        if (Track is not { } track)
            return;
        // Only to the version that the lead saw: another lead may have saved one since.
        var isSeen = Http.Request.Form["version"] == track.Newest.ToString(CultureInfo.InvariantCulture);
        if (isSeen && await Move.HandleAsync(Learner, Http.Request.Form["assignment"].ToString(), track.Newest, Catalog))
            Finish(Addresses.Track(Key), "moved");
        else
            problem = UiText.TrackNotMoved;
    }
}

using Microsoft.AspNetCore.Components;
using SreAcademy.Data.Teams;
using SreAcademy.Web.Features.Reading;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Teams.Settings;

public sealed partial class TeamSettingsPage
{
    private RenameTeamOutcome.Changed? conflict;
    private string? fault;
    private string? deleteFault;

    [Inject] public required RenameTeam Rename { get; init; }

    [Inject] public required ArchiveTeam Archive { get; init; }

    [Inject] public required TakeTeamBack TakeBack { get; init; }

    [Inject] public required DeleteTeam Delete { get; init; }

    [SupplyParameterFromForm(FormName = "rename")] public string? TeamName { get; set; }

    /// <summary>Of the name that the lead saw.</summary>
    [SupplyParameterFromForm(FormName = "rename")] public int Version { get; set; }

    [SupplyParameterFromForm(FormName = "delete-team")] public string? TypedName { get; set; }

    private string Address => Addresses.TeamSettings(Key);

    private string? DoneText => Done switch
    {
        "renamed" => UiText.TeamRenamed,
        "messages" => UiText.TeamMessagesSaved,
        "archived" => UiText.TeamArchiveDone,
        "taken-back" => UiText.TeamTakenBack,
        _ => null,
    };

    private async Task RenameAsync()
    {
        switch (await Rename.HandleAsync(Learner, Key, Version, TeamName ?? "", CancellationToken.None))
        {
            case RenameTeamOutcome.Renamed:
                Finish(Address, "renamed");
                break;
            case RenameTeamOutcome.Changed changed:
                conflict = changed;
                break;
            case RenameTeamOutcome.BadName:
                fault = TeamWords.BadName(TeamName);
                break;
            case RenameTeamOutcome.Archived or RenameTeamOutcome.NotLead or RenameTeamOutcome.Unknown:
                Navigation.NavigateTo(Address);
                break;
        }
    }

    private async Task ArchiveAsync()
    {
        await Archive.HandleAsync(Learner, Key, CancellationToken.None);
        Finish(Address, "archived");
    }

    private async Task TakeBackAsync()
    {
        await TakeBack.HandleAsync(Learner, Key, CancellationToken.None);
        Finish(Address, "taken-back");
    }

    private async Task DeleteAsync()
    {
        switch (await Delete.HandleAsync(Learner, Key, TypedName ?? "", CancellationToken.None))
        {
            case DeleteTeamOutcome.Deleted:
                Finish(Addresses.Teams, "deleted");
                break;
            case DeleteTeamOutcome.WrongName:
                deleteFault = UiText.TeamDeleteWrong;
                break;
            case DeleteTeamOutcome.NotLead or DeleteTeamOutcome.Unknown:
                Navigation.NavigateTo(Address);
                break;
        }
    }
}

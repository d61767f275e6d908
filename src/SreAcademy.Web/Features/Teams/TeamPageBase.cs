using Microsoft.AspNetCore.Components;
using SreAcademy.Data.Teams;
using SreAcademy.Web.Account;

namespace SreAcademy.Web.Features.Teams;

/// <summary>A page of one team. Who has no seat in it finds nothing there, as if there were no such team.</summary>
public abstract class TeamPageBase : ComponentBase
{
    [Inject] public required ReadTeam ReadTeam { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    [CascadingParameter] public required HttpContext Http { get; set; }

    /// <summary>Of the team, or of what the page is about in it.</summary>
    [Parameter] public required string Key { get; set; }

    /// <summary>What a form has just done, by its name in the address.</summary>
    [SupplyParameterFromQuery(Name = "done")] public string? Done { get; set; }

    /// <summary>Null where nothing is to be shown.</summary>
    protected TeamView? Team { get; private set; }

    protected bool Leads => Team?.Role == Core.Teams.TeamRole.Lead;

    protected long Learner => Http.User.LearnerId() ?? 0;

    protected override async Task OnInitializedAsync()
    {
        await ReadAsync();
        if (Team is { } team)
            await LoadAsync(team);
        else
            Navigation.NotFound();
    }

    /// <summary>What the page shows besides the team.</summary>
    protected virtual Task LoadAsync(TeamView team) => Task.CompletedTask;

    /// <returns>The team's key; null where there is nothing to be shown to who asks.</returns>
    protected virtual Task<string?> FindTeamAsync() => Task.FromResult<string?>(Key);

    /// <summary>After a form has changed something, or found it changed.</summary>
    protected async Task ReadAsync() => Team = await FindTeamAsync() is { } key ? await ReadTeam.HandleAsync(Learner, key, Http.RequestAborted) : null;

    /// <summary>To the same page, so that going back or reloading sends nothing again.</summary>
    protected void Finish(string address, string done) => Navigation.NavigateTo($"{address}?done={done}");
}

using System.Globalization;
using Microsoft.AspNetCore.Components;
using SreAcademy.Data.Administration;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Admin.Teams;

/// <summary>All teams, and a lead for those that have lost theirs.</summary>
public sealed partial class AllTeamsPage
{
    private const string Leaderless = "leaderless";

    private TeamsPart part = new([], false);
    private string? refusal;

    [Inject] public required ReadAllTeams Read { get; init; }

    [Inject] public required NameLead Name { get; init; }

    [SupplyParameterFromQuery(Name = "q")] public string? Search { get; set; }

    [SupplyParameterFromQuery(Name = "show")] public string? Show { get; set; }

    [SupplyParameterFromQuery(Name = "page")] public string? PageText { get; set; }

    private PageNumber Page => PageNumber.Read(PageText);

    protected override Task OnInitializedAsync() => ReadAsync();

    private static string Leads(ListedTeam team) =>
        team.Members.Where(member => member.IsLead).Select(member => member.Name).ToList() is { Count: > 0 } leads
            ? Phrase.Of(UiText.AdminTeamLeads, string.Join(", ", leads)) : UiText.AdminTeamNoLead;

    private async Task ReadAsync() => part = await Read.HandleAsync(Search, Show == Leaderless, Page, Http.RequestAborted);

    private async Task NameAsync(string key)
    {
        if (!long.TryParse(Http.Request.Form["Member"], NumberStyles.None, CultureInfo.InvariantCulture, out var member))
            return;
        switch (await Name.HandleAsync(Actor, key, member, CancellationToken.None))
        {
            case NameLeadOutcome.Named:
                Finish(AdminAddresses.Teams, "named");
                return;
            case NameLeadOutcome.HasLead:
                refusal = UiText.AdminLeadThere;
                break;
            case NameLeadOutcome.NotAMember or NameLeadOutcome.Unknown:
                refusal = UiText.AdminLeadGone;
                break;
            case NameLeadOutcome.NotAllowed:
                Navigation.NotFound();
                return;
        }
        await ReadAsync();
    }
}

using System.Globalization;
using Microsoft.AspNetCore.Components;
using SreAcademy.Core.Teams;
using SreAcademy.Data.Administration;
using SreAcademy.Data.Teams;
using SreAcademy.Web.Account.Administration;
using SreAcademy.Web.Account.Sessions;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Admin.People;

/// <summary>One account, and what an administrator may do about it.</summary>
public sealed partial class PersonPage
{
    private PersonLine? person;
    private TimeZoneInfo zone = TimeZoneInfo.Utc;
    private IReadOnlyList<LedTeam> led = [];
    private string? unsure;
    private string? refusal;
    private string? link;

    [Parameter] public long Id { get; set; }

    [Inject] public required ReadPeople Read { get; init; }

    [Inject] public required SoleLeadOf SoleLeadOf { get; init; }

    [Inject] public required DisablePerson Disable { get; init; }

    [Inject] public required EnablePerson Enable { get; init; }

    [Inject] public required ChangeAdministrator ChangeRole { get; init; }

    [Inject] public required MakeResetLink ResetLink { get; init; }

    [Inject] public required AdminTime Clock { get; init; }

    [Inject] public required LearnerSessions Sessions { get; init; }

    /// <summary>The tick of whichever form was sent.</summary>
    private string? Sure => Http.Request.HasFormContentType ? Http.Request.Form["Sure"].ToString() : null;

    private string Name => ShownName.Of(person!.Name, person.Email);

    private string? DoneText => Done switch
    {
        "disabled" => UiText.AdminDisabled,
        "enabled" => UiText.AdminEnabled,
        "made" => UiText.AdminRoleMade,
        "unmade" => UiText.AdminRoleUnmade,
        _ => null,
    };

    protected override async Task OnInitializedAsync()
    {
        zone = await Clock.ZoneAsync(Actor, Http.RequestAborted);
        person = await Read.FindAsync(Id, Http.RequestAborted);
        if (person is null)
            Navigation.NotFound();
        else
            led = [.. (await SoleLeadOf.HandleAsync(Id, Http.RequestAborted)).Where(team => team.Others > 0)];
    }

    private string Day(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, zone).DateTime.ToString("d", CultureInfo.CurrentCulture);

    private string? FaultOf(string form) => unsure == form ? UiText.AdminNotSure : null;

    private Task DisableAsync() => ChangeAsync("disable", "disabled", async () =>
    {
        var outcome = await Disable.HandleAsync(Actor, Id, CancellationToken.None);
        // Connections of live pages are looked through every few seconds, but not more often than this process remembers.
        Sessions.Recheck();
        return outcome;
    });

    private async Task EnableAsync() => Show(await Enable.HandleAsync(Actor, Id, CancellationToken.None), "enabled");

    private Task ChangeRoleAsync(bool makes) => makes
        ? ChangeAsync("make", "made", () => ChangeRole.HandleAsync(Actor, Id, true, CancellationToken.None))
        : ChangeAsync("unmake", "unmade", () => ChangeRole.HandleAsync(Actor, Id, false, CancellationToken.None));

    private async Task MakeLinkAsync()
    {
        var site = new Uri(Navigation.BaseUri);
        link = (await ResetLink.HandleAsync(Actor, Id, site))?.AbsoluteUri;
        if (link is null)
            refusal = UiText.AdminResetNone;
    }

    private async Task ChangeAsync(string form, string done, Func<Task<PersonOutcome>> change)
    {
        if (Sure == "yes")
            Show(await change(), done);
        else
            unsure = form;
    }

    private void Show(PersonOutcome outcome, string done)
    {
        refusal = outcome switch
        {
            PersonOutcome.Oneself => UiText.AdminDisableOneself,
            PersonOutcome.LastAdministrator => UiText.AdminRoleLast,
            PersonOutcome.CannotAdminister => UiText.AdminRoleCannot,
            _ => null,
        };
        if (outcome is PersonOutcome.Changed)
            Finish(outcome is PersonOutcome.Changed && Id == Actor && done == "unmade" ? Account.AccountAddresses.Overview : AdminAddresses.Person(Id), done);
        else if (outcome is PersonOutcome.Unknown or PersonOutcome.NotAllowed)
            Navigation.NotFound();
    }
}

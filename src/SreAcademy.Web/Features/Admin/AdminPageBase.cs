using Microsoft.AspNetCore.Components;
using SreAcademy.Web.Account;

namespace SreAcademy.Web.Features.Admin;

/// <summary>A page of the administration. That who looks is an administrator is decided before it, and by every command again.</summary>
public abstract class AdminPageBase : ComponentBase
{
    [Inject] public required NavigationManager Navigation { get; init; }

    [Inject] public required TimeProvider Time { get; init; }

    [CascadingParameter] public required HttpContext Http { get; set; }

    /// <summary>What a form has just done, by its name in the address.</summary>
    [SupplyParameterFromQuery(Name = "done")] public string? Done { get; set; }

    protected long Actor => Http.User.LearnerId() ?? 0;

    /// <summary>To the same page, so that going back or reloading sends nothing again.</summary>
    protected void Finish(string address, string done) => Navigation.NavigateTo(AdminAddresses.With(address, ("done", done)));
}

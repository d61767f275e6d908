using Microsoft.AspNetCore.Components;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Account.TwoFactor;

public sealed partial class TwoFactorPage
{
    private TwoFactorState? state;
    private IReadOnlyList<string>? fresh;
    private string? error;

    [CascadingParameter] public required HttpContext Http { get; set; }

    [Inject] public required LoadTwoFactor Load { get; init; }

    [Inject] public required BeginTwoFactor Begin { get; init; }

    [Inject] public required SwitchOnTwoFactor SwitchOn { get; init; }

    [Inject] public required SwitchOffTwoFactor SwitchOff { get; init; }

    private long LearnerId => Http.User.LearnerId() ?? 0;

    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task LoadAsync() => state = await Load.HandleAsync(LearnerId, Http.RequestAborted);

    private async Task BeginAsync()
    {
        await Begin.HandleAsync(LearnerId);
        await LoadAsync();
    }

    private async Task SwitchOnAsync(string? code)
    {
        switch (await SwitchOn.HandleAsync(LearnerId, code ?? "", Http.RequestAborted))
        {
            case SwitchOnOutcome.On on:
                fresh = on.RecoveryCodes;
                break;
            case SwitchOnOutcome.WrongCode:
                error = UiText.TwoFactorWrongCode;
                break;
            case SwitchOnOutcome.NotBegun:
                await LoadAsync();
                break;
        }
    }

    private async Task SwitchOffAsync()
    {
        await SwitchOff.HandleAsync(LearnerId);
        await LoadAsync();
    }
}

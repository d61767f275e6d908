using Microsoft.AspNetCore.Components;
using SreAcademy.Web.Account.Access;
using SreAcademy.Web.Account.Guests;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Account.TwoFactor;

public sealed partial class SecondFactorPage
{
    private bool begun;
    private string? appError;
    private string? recoveryError;

    [CascadingParameter] public required HttpContext Http { get; set; }

    [SupplyParameterFromQuery] public string? ReturnUrl { get; set; }

    [SupplyParameterFromForm(FormName = "app")] public AppForm? App { get; set; }

    [SupplyParameterFromForm(FormName = "recovery")] public RecoveryForm? Recovery { get; set; }

    [Inject] public required SecondStep Step { get; init; }

    [Inject] public required RecentProof Proof { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    protected override async Task OnInitializedAsync() => begun = await Step.IsBegunAsync();

    private async Task WithAppAsync() => appError = Go(await Step.WithAppAsync(App?.Code ?? "", App?.Remember ?? false), UiText.TwoFactorWrongCode);

    private async Task WithRecoveryCodeAsync() =>
        recoveryError = Go(await Step.WithRecoveryCodeAsync(Http, Recovery?.Code ?? ""), UiText.RecoveryWrongCode);

    /// <returns>What to say at the form; null if there is nothing more to say.</returns>
    private string? Go(SecondStepOutcome outcome, string wrong)
    {
        switch (outcome)
        {
            case SecondStepOutcome.SignedIn:
                Proof.Give(Http);
                Navigation.NavigateTo(MergeOffer.Next(Http, ReturnUrl));
                return null;
            case SecondStepOutcome.NotBegun:
                begun = false;
                return null;
            case SecondStepOutcome.LockedOut:
                return UiText.SecondFactorLocked;
            case SecondStepOutcome.WrongCode:
                return wrong;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    public sealed class AppForm
    {
        public string? Code { get; set; }

        public bool Remember { get; set; }
    }

    public sealed class RecoveryForm
    {
        public string? Code { get; set; }
    }
}

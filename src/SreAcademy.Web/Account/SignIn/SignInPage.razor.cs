using Microsoft.AspNetCore.Components;
using SreAcademy.Web.Account.Access;
using SreAcademy.Web.Account.Guests;
using SreAcademy.Web.Account.Limits;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Account.SignIn;

public sealed partial class SignInPage
{
    private string? fault;

    [Inject]
    public required SignInWithPassword SignIn { get; init; }

    [Inject]
    public required RecentProof Proof { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [SupplyParameterFromQuery(Name = "returnUrl")]
    public string? ReturnUrl { get; set; }

    [SupplyParameterFromQuery(Name = "done")]
    public string? Done { get; set; }

    [SupplyParameterFromForm(FormName = "sign-in")]
    public string? Email { get; set; }

    [SupplyParameterFromForm(FormName = "sign-in")]
    public string? Password { get; set; }

    private async Task SubmitAsync()
    {
        switch (await SignIn.HandleAsync(Email, Password))
        {
            case SignInOutcome.SignedIn:
                Proof.Give(Http);
                Navigation.NavigateTo(MergeOffer.Next(Http, ReturnUrl));
                break;
            case SignInOutcome.SecondFactor:
                Navigation.NavigateTo(AccountAddresses.With(AccountAddresses.SecondFactor, LocalAddress.Of(ReturnUrl, AccountAddresses.Overview)));
                break;
            case SignInOutcome.TooMany tooMany:
                AttemptLimits.Refuse(Http.Response, tooMany.Wait);
                fault = UiText.TooManyText;
                break;
            default:
                fault = UiText.SignInRefused;
                break;
        }
    }
}

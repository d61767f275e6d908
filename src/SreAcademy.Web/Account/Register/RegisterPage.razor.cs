using Microsoft.AspNetCore.Components;
using SreAcademy.Web.Account.Access;
using SreAcademy.Web.Account.Guests;
using SreAcademy.Web.Account.Limits;
using SreAcademy.Web.Account.Password;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Account.Register;

public sealed partial class RegisterPage
{
    private LearnerProfile? learner;
    private bool sent;
    private string? fault;
    private string? emailFault;
    private string? passwordFault;

    [Inject]
    public required RegisterAccount Register { get; init; }

    [Inject]
    public required LoadLearner Load { get; init; }

    [Inject]
    public required RecentProof Proof { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [SupplyParameterFromQuery(Name = "returnUrl")]
    public string? ReturnUrl { get; set; }

    [SupplyParameterFromForm(FormName = "register")]
    public string? Email { get; set; }

    [SupplyParameterFromForm(FormName = "register")]
    public string? Password { get; set; }

    [SupplyParameterFromForm(FormName = "register")]
    public string? Repeated { get; set; }

    protected override async Task OnInitializedAsync()
    {
        learner = Http.User.LearnerId() is { } id ? await Load.HandleAsync(id, Http.RequestAborted) : null;
        if (learner is { Email: not null })
            Navigation.NavigateTo(AccountAddresses.Overview);
        // An account that only has passkeys: a password for it is as good as taking it over.
        else if (learner is { IsGuest: false } && !Proof.IsFresh(Http))
            Navigation.NavigateTo(AccountAddresses.With(AccountAddresses.ConfirmIdentity, AccountAddresses.Register));
    }

    private async Task SubmitAsync()
    {
        if (learner is { Email: not null } || (learner is { IsGuest: false } && !Proof.IsFresh(Http)))
            return;
        passwordFault = NewPassword.Fault(Password, Repeated);
        if (passwordFault is not null)
            return;
        switch (await Register.HandleAsync(learner?.Id, Email, Password, LocalAddress.Of(ReturnUrl, AccountAddresses.Overview)))
        {
            case RegisterOutcome.Registered:
                Proof.Give(Http);
                Navigation.NavigateTo(LocalAddress.Of(ReturnUrl, AccountAddresses.Overview));
                break;
            case RegisterOutcome.SeeLetter:
                sent = true;
                break;
            case RegisterOutcome.BadEmail:
                emailFault = UiText.EmailInvalid;
                break;
            case RegisterOutcome.TooMany tooMany:
                AttemptLimits.Refuse(Http.Response, tooMany.Wait);
                fault = UiText.TooManyText;
                break;
            default:
                fault = UiText.RegisterRefused;
                break;
        }
    }
}

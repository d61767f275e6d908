using Microsoft.AspNetCore.Components;
using SreAcademy.Web.Account.Limits;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Account.Password;

public sealed partial class ChangePasswordPage
{
    private LearnerProfile? learner;
    private bool done;
    private string? fault;
    private string? currentFault;
    private string? passwordFault;

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [SupplyParameterFromForm(FormName = "change-password")]
    public string? Current { get; set; }

    [SupplyParameterFromForm(FormName = "change-password")]
    public string? Password { get; set; }

    [SupplyParameterFromForm(FormName = "change-password")]
    public string? Repeated { get; set; }

    protected override async Task OnInitializedAsync() => learner = await Load.HandleAsync(Http.User.LearnerId() ?? 0, Http.RequestAborted);

    private async Task SubmitAsync()
    {
        passwordFault = NewPassword.Fault(Password, Repeated);
        if (passwordFault is not null)
            return;
        switch (await Change.HandleAsync(Http.User, Current, Password))
        {
            case ChangeOutcome.Changed:
                done = true;
                break;
            case ChangeOutcome.TooMany tooMany:
                AttemptLimits.Refuse(Http.Response, tooMany.Wait);
                fault = UiText.TooManyText;
                break;
            default:
                currentFault = UiText.IdentityPasswordMismatch;
                break;
        }
    }
}

using Microsoft.AspNetCore.Components;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Account.Delete;

public sealed partial class DeletePage
{
    private string? error;
    private bool lastAdministrator;
    private IReadOnlyList<string> ledAlone = [];

    [CascadingParameter] public required HttpContext Http { get; set; }

    [SupplyParameterFromForm(FormName = "delete")] public WordForm? Form { get; set; }

    [Inject] public required DeleteLearner Delete { get; init; }

    [Inject] public required Farewell Farewell { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    private async Task DeleteAsync()
    {
        if (Form?.Word?.Trim() != UiText.DeleteWord)
        {
            error = Phrase.Of(UiText.DeleteTypeWord, UiText.DeleteWord);
            return;
        }

        switch (await Delete.HandleAsync(Http.User.LearnerId() ?? 0, CancellationToken.None))
        {
            case DeleteOutcome.Deleted deleted:
                await Farewell.SignOutAsync(Http);
                Navigation.NavigateTo(Farewell.Address(deleted));
                break;
            case DeleteOutcome.LastAdministrator:
                lastAdministrator = true;
                break;
            case DeleteOutcome.LastLead lastLead:
                ledAlone = lastLead.Teams;
                break;
            case DeleteOutcome.Unknown:
                Navigation.NavigateTo(AccountAddresses.SignIn);
                break;
        }
    }

    public sealed class WordForm
    {
        public string? Word { get; set; }
    }
}

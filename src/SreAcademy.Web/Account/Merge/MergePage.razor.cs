using Microsoft.AspNetCore.Components;
using SreAcademy.Data.Study;
using SreAcademy.Web.Account.Delete;
using SreAcademy.Web.Account.Guests;
using SreAcademy.Web.Account.Sessions;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Account.Merge;

public sealed partial class MergePage
{
    private GuestHistory? history;
    private string? done;

    [CascadingParameter] public required HttpContext Http { get; set; }

    [SupplyParameterFromQuery] public string? ReturnUrl { get; set; }

    [Inject] public required OfferedHistory Offered { get; init; }

    [Inject] public required MergeLearners Merge { get; init; }

    [Inject] public required DeleteLearner Delete { get; init; }

    [Inject] public required LearnerSessions Sessions { get; init; }

    private string Onward => LocalAddress.Of(ReturnUrl, AccountAddresses.Overview);

    protected override async Task OnInitializedAsync() => history = await Offered.HandleAsync(Http);

    private async Task MergeAsync()
    {
        if (history is not { } offered || Http.User.LearnerId() is not { } account)
            return;
        MergeOffer.Take(Http);
        if (await Merge.HandleAsync(offered.GuestId, account, CancellationToken.None) is MergeOutcome.Merged merged)
        {
            Sessions.Recheck();
            done = Phrase.Of(UiText.MergeDone, merged.Cards, merged.Answers);
        }
        else
        {
            history = null;
        }
    }

    private async Task DiscardAsync()
    {
        if (history is not { } offered)
            return;
        MergeOffer.Take(Http);
        await Delete.HandleAsync(offered.GuestId, CancellationToken.None);
        done = UiText.MergeDiscarded;
    }
}

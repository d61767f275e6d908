using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using SreAcademy.Web.Account;

namespace SreAcademy.Web.Components.Live;

/// <summary>The live part of a page that belongs to one learner.</summary>
public abstract class LearnerIsland : ComponentBase
{
    private long? learner;

    [Inject] public required NavigationManager Navigation { get; init; }

    [CascadingParameter] public required Task<AuthenticationState> Authentication { get; set; }

    protected sealed override async Task OnInitializedAsync()
    {
        learner = (await Authentication).User.LearnerId();
        await BeginAsync(learner ?? throw new InvalidOperationException($"{GetType().Name} is live only for learners."));
    }

    // A connection that broke off comes back with the cookie of whoever is signed in by then: what is shown is not theirs.
    protected sealed override async Task OnParametersSetAsync()
    {
        if (!RendererInfo.IsInteractive || learner is null || (await Authentication).User.LearnerId() == learner)
            return;
        SignOut();
        Navigation.Refresh(forceReload: true);
    }

    protected abstract Task BeginAsync(long own);

    /// <summary>Whoever is at the page is not the learner it was made for, or no longer.</summary>
    protected abstract void SignOut();

    /// <summary>Runs what a clock, a catalog or another page begins. Nobody awaits it: a bug in it must still end up where those of clicks do.</summary>
    /// <param name="work">Whether anything on screen may have changed.</param>
    protected Task InTurnAsync(Func<Task<bool>> work) => InvokeAsync(async () =>
    {
        try
        {
            if (await work())
                StateHasChanged();
        }
        catch (Exception exception)
        {
            await DispatchExceptionAsync(exception);
        }
    });
}

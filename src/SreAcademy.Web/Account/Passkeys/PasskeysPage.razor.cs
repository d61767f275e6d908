using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;
using SreAcademy.Data;
using SreAcademy.Data.Study;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Account.Passkeys;

public sealed partial class PasskeysPage
{
    private PasskeyOverview? overview;
    private PasskeyRequest? request;
    private LearnerDay day = LearnerDay.In("UTC");

    [CascadingParameter] public required HttpContext Http { get; set; }

    [SupplyParameterFromQuery] public string? Done { get; set; }

    [Inject] public required PasskeyList List { get; init; }

    [Inject] public required PasskeyCeremony Ceremony { get; init; }

    [Inject] public required UserManager<Learner> Learners { get; init; }

    [Inject] public required ReadStudySettings Settings { get; init; }

    protected override async Task OnInitializedAsync()
    {
        if (Http.User.LearnerId() is not { } id || await Learners.FindAsync(id) is not { } learner)
            return;
        day = await LearnerDay.OfAsync(id, Settings, Http.RequestAborted);
        overview = await List.HandleAsync(id, Http.RequestAborted);
        if (overview is { Passkeys.Count: < AttachPasskey.MostPasskeys })
            request = await Ceremony.BeginCreationAsync(learner, Http);
    }

    private static string NameOf(PasskeyEntry passkey) => passkey.Name ?? UiText.PasskeyNameless;

    private string When(PasskeyEntry passkey) => passkey.LastUsedAt is { } used
        ? Phrase.Of(UiText.PasskeyUsed, day.Text(passkey.CreatedAt), day.Text(used))
        : Phrase.Of(UiText.PasskeyUnused, day.Text(passkey.CreatedAt));

    private static string Text(PasskeyNotice notice) => notice switch
    {
        PasskeyNotice.Account => UiText.PasskeyDoneAccount,
        PasskeyNotice.Added => UiText.PasskeyDoneAdded,
        PasskeyNotice.Renamed => UiText.PasskeyDoneRenamed,
        PasskeyNotice.Removed => UiText.PasskeyDoneRemoved,
        PasskeyNotice.LastWayIn => UiText.PasskeyLastHint,
    };
}

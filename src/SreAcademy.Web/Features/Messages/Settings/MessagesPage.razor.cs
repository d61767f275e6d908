using Microsoft.AspNetCore.Components;
using SreAcademy.Data;
using SreAcademy.Data.Messages;
using SreAcademy.Web.Account;
using SreAcademy.Web.Account.Limits;
using SreAcademy.Web.Account.Mail;
using SreAcademy.Web.Account.Register;
using SreAcademy.Web.Features.Settings;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Messages.Settings;

/// <summary>What one wants to hear of by mail.</summary>
public sealed partial class MessagesPage
{
    MessageSettings settings = new(DigestPace.Off, AssignmentMail: true, HasAddress: false);
    bool saved;
    bool sent;
    string? fault;

    [Inject] public required ReadMessageSettings Read { get; init; }

    [Inject] public required SaveMessageSettings Save { get; init; }

    [Inject] public required StopMessages Stop { get; init; }

    [Inject] public required ProveAddress Proof { get; init; }

    [Inject] public required MailBox Box { get; init; }

    [CascadingParameter] public required HttpContext Http { get; set; }

    [SupplyParameterFromForm] public DigestPace Digest { get; set; }

    [SupplyParameterFromForm] public string? AssignmentMail { get; set; }

    /// <summary>Of the letter that proves an address.</summary>
    [SupplyParameterFromQuery] public string? Key { get; set; }

    bool IsProof => Proof.IsGood(Learner, Key);

    static FieldOption[] Paces =>
    [
        new(nameof(DigestPace.Off), UiText.MessagesDigestOff), new(nameof(DigestPace.Weekly), UiText.MessagesDigestWeekly), new(nameof(DigestPace.Daily), UiText.MessagesDigestDaily),
    ];

    static FieldOption[] Assignments => [new("on", UiText.MessagesAssignmentOn)];

    long Learner => Http.User.LearnerId() ?? 0;

    protected override async Task OnInitializedAsync() => settings = await Read.HandleAsync(Learner, Http.RequestAborted);

    async Task SaveAsync()
    {
        if (!Enum.IsDefined(Digest))
            return;
        saved = await Save.HandleAsync(Learner, Digest, AssignmentMail == "on") is SaveMessageSettingsOutcome.Saved;
        settings = await Read.HandleAsync(Learner);
    }

    async Task StopAsync()
    {
        saved = await Stop.HandleAsync(Learner);
        settings = await Read.HandleAsync(Learner);
    }

    async Task SendProofAsync()
    {
        if (await Proof.SendAsync(Learner) is { } wait)
        {
            AttemptLimits.Refuse(Http.Response, wait);
            fault = UiText.TooManyText;
        }
        else
        {
            sent = true;
        }
    }

    async Task ProveAsync()
    {
        saved = await Proof.HandleAsync(Learner, Key);
        settings = await Read.HandleAsync(Learner);
    }
}

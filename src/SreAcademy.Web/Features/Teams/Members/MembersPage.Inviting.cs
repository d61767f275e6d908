using System.Globalization;
using Microsoft.AspNetCore.Components;
using SreAcademy.Core.Teams;
using SreAcademy.Data.Teams;
using SreAcademy.Web.Account.Limits;
using SreAcademy.Web.Account.Mail;
using SreAcademy.Web.Features.Reading;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Teams.Members;

public sealed partial class MembersPage
{
    private InviteInput invite = InviteInput.Usual;
    private InviteProblems inviteProblems = new(null, null);
    private MadeInvite? made;
    private string? letters;
    private string? letterProblem;
    private IReadOnlyList<BadLine> badLines = [];
    private int? sent;

    [Inject] public required MakeInvite Make { get; init; }

    [Inject] public required RevokeInvite Revoke { get; init; }

    [Inject] public required MailBox Box { get; init; }

    [Inject] public required AccountLimit Limit { get; init; }

    /// <summary>The link is in the answer to the form and nowhere else: not in an address, a log or the database.</summary>
    private async Task InviteAsync()
    {
        invite = InviteInput.From(Http.Request.Form);
        inviteProblems = invite.Problems;
        if (inviteProblems.Any)
            return;
        if (await MakeAsync(invite.Days, invite.Uses) is { } fresh)
            made = new MadeInvite(Navigation.ToAbsoluteUri(Addresses.JoinTeam(fresh.Token)).AbsoluteUri, fresh.ExpiresAt, fresh.Uses);
    }

    /// <summary>One invitation for all of them, and to each a letter of their own: nobody reads who else was asked.</summary>
    private async Task SendAsync()
    {
        letters = Http.Request.Form["addresses"];
        var invitees = Invitees.Of(letters);
        badLines = invitees.Bad;
        letterProblem = invitees switch
        {
            _ when !Box.IsOpen || Team is null => UiText.InviteNoMail,
            { Bad.Count: > 0 } => Phrase.Of(UiText.InviteBadLines, invitees.Bad.Count),
            { Addresses.Count: 0 } => UiText.InviteNobody,
            { Addresses.Count: > TeamLimits.MostInvitees } => Phrase.Of(UiText.InviteManyAddresses, TeamLimits.MostInvitees, invitees.Addresses.Count),
            _ when Limit.Attempt(AttemptLimits.Letters, Learner) is not null => UiText.TooManyText,
            _ when Limit.Attempt(AttemptLimits.Invitees, Learner, invitees.Addresses.Count) is not null => Phrase.Of(UiText.InviteManyToday, TeamLimits.MostInviteesADay),
            _ => null,
        };
        if (letterProblem is not null || await MakeAsync(InviteInput.Usual.Days, invitees.Addresses.Count) is not { } fresh)
            return;
        var link = new Uri(Box.Settings!.Site, Addresses.JoinTeam(fresh.Token)).AbsoluteUri;
        var inviter = Team!.Members.First(member => member.Id == Learner).Name;
        foreach (var address in invitees.Addresses)
        {
            Box.Drop(new Letter(
                address, Phrase.Of(UiText.LetterInviteSubject, Team.Name), Phrase.Of(UiText.LetterInviteText, inviter, Team.Name, link, day.Text(fresh.ExpiresAt))));
        }
        (letters, sent) = (null, invitees.Addresses.Count);
    }

    private async Task RevokeAsync()
    {
        if (!long.TryParse(Http.Request.Form["invite"], NumberStyles.None, CultureInfo.InvariantCulture, out var id))
            return;
        await Revoke.HandleAsync(Learner, Key, id, CancellationToken.None);
        Finish(Address, "revoked");
    }

    private async Task<MakeInviteOutcome.Made?> MakeAsync(int days, int uses)
    {
        switch (await Make.HandleAsync(Learner, Key, days, uses, CancellationToken.None))
        {
            case MakeInviteOutcome.Made fresh:
                await ReadAsync();
                return fresh;
            case MakeInviteOutcome.TooMany many:
                problem = Phrase.Of(UiText.InviteTooMany, many.Most);
                return null;
            default:
                Navigation.NavigateTo(Address);
                return null;
        }
    }
}

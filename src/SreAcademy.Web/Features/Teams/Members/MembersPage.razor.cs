using System.Globalization;
using Microsoft.AspNetCore.Components;
using SreAcademy.Core.Teams;
using SreAcademy.Data.Study;
using SreAcademy.Data.Teams;
using SreAcademy.Web.Account;
using SreAcademy.Web.Features.Reading;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Teams.Members;

/// <summary>Who is in a team. Leads change roles, send people out and invite others; everybody can leave.</summary>
public sealed partial class MembersPage
{
    private LearnerDay day = LearnerDay.In("");
    private string? problem;

    [Inject] public required ReadStudySettings Settings { get; init; }

    [Inject] public required ChangeRole Change { get; init; }

    [Inject] public required RemoveMember Remove { get; init; }

    [Inject] public required LeaveTeam Leave { get; init; }

    private string? DoneText => Done switch
    {
        "created" => UiText.TeamCreated,
        "joined" => UiText.TeamJoined,
        "already" => UiText.TeamJoinedAlready,
        "role" => UiText.TeamRoleChanged,
        "removed" => UiText.TeamRemoved,
        "revoked" => UiText.InviteRevoked,
        "handed-over" => UiText.TeamHandedOver,
        _ => null,
    };

    private string Address => Addresses.TeamMembers(Key);

    protected override async Task LoadAsync(TeamView team) => day = await LearnerDay.OfAsync(Learner, Settings, Http.RequestAborted);

    /// <summary>A button of the list: what, and to whom.</summary>
    private async Task DoAsync()
    {
        if (MemberList.Read(Http.Request.Form[MemberList.Do]) is not var (what, member))
            return;
        if (what == MemberList.Out)
            await RemoveAsync(member);
        else
            await ChangeAsync(member, what == MemberList.ToLead ? TeamRole.Lead : TeamRole.Member);
    }

    private async Task ChangeAsync(long member, TeamRole role)
    {
        switch (await Change.HandleAsync(Learner, Key, member, role, CancellationToken.None))
        {
            case ChangeRoleOutcome.Changed:
                Finish(Address, "role");
                break;
            case ChangeRoleOutcome.LastLead:
                problem = UiText.TeamLastLead;
                break;
            case ChangeRoleOutcome.NotAMember:
                await FailAsync(UiText.TeamNotAMember);
                break;
            case ChangeRoleOutcome.Archived or ChangeRoleOutcome.NotLead or ChangeRoleOutcome.Unknown:
                Navigation.NavigateTo(Address);
                break;
        }
    }

    private async Task RemoveAsync(long member)
    {
        switch (await Remove.HandleAsync(Learner, Key, member, CancellationToken.None))
        {
            case RemoveMemberOutcome.Removed:
                Finish(Address, "removed");
                break;
            case RemoveMemberOutcome.NotAMember:
                await FailAsync(UiText.TeamNotAMember);
                break;
            case RemoveMemberOutcome.Oneself or RemoveMemberOutcome.Archived or RemoveMemberOutcome.NotLead or RemoveMemberOutcome.Unknown:
                Navigation.NavigateTo(Address);
                break;
        }
    }

    private async Task LeaveAsync()
    {
        switch (await Leave.HandleAsync(Learner, Key, CancellationToken.None))
        {
            case LeaveTeamOutcome.Left:
                Finish(Addresses.Teams, "left");
                break;
            case LeaveTeamOutcome.LastLead last:
                problem = last.Others.Count > 0 ? UiText.TeamLeaveLastLead : UiText.TeamLeaveAlone;
                break;
            case LeaveTeamOutcome.Unknown:
                Navigation.NavigateTo(Addresses.Teams);
                break;
        }
    }

    /// <summary>First another lead, then oneself a member: in between there are two, never none.</summary>
    private async Task HandOverAsync()
    {
        if (!long.TryParse(Http.Request.Form["heir"], NumberStyles.None, CultureInfo.InvariantCulture, out var heir) || heir == Learner)
            return;
        var named = await Change.HandleAsync(Learner, Key, heir, TeamRole.Lead, CancellationToken.None);
        if (named is ChangeRoleOutcome.NotAMember)
            await FailAsync(UiText.TeamNotAMember);
        else if (named is not ChangeRoleOutcome.Changed)
            Navigation.NavigateTo(Address);
        else if (await Change.HandleAsync(Learner, Key, Learner, TeamRole.Member, CancellationToken.None) is ChangeRoleOutcome.LastLead)
            await FailAsync(UiText.TeamLastLead);
        else
            Finish(Address, "handed-over");
    }

    private async Task FailAsync(string why)
    {
        problem = why;
        await ReadAsync();
    }
}

using System.Globalization;
using Microsoft.AspNetCore.Components;
using SreAcademy.Core.Teams;
using SreAcademy.Data.Teams;
using SreAcademy.Data.Tracks;
using SreAcademy.Web.Features.Catalog;
using SreAcademy.Web.Features.Progress;
using SreAcademy.Web.Features.Reading;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Tracks.Assignments;

/// <summary>An assignment: to whoever has it what today asks for, to a lead how everybody is with it, and the form that changes it.</summary>
public sealed partial class AssignmentPage
{
    private AssignmentView? view;
    private OwnAssignment? own;
    private TermsInput? input;
    private TermsFaults faults = TermsFaults.None;
    private ChangeAssignmentOutcome.Changed? conflict;
    private string? problem;

    [Inject] public required ReadAssignment Read { get; init; }

    [Inject] public required ReadOwnAssignments ReadOwn { get; init; }

    [Inject] public required ChangeAssignment Change { get; init; }

    [Inject] public required EndAssignment End { get; init; }

    [Inject] public required SnoozeAssignment Snooze { get; init; }

    [Inject] public required AskForHelp Ask { get; init; }

    [Inject] public required SettleHelp Settle { get; init; }

    [Inject] public required CurrentCatalog Current { get; init; }

    private string Address => Addresses.Assignment(Key);

    private bool CanChange => Leads && Team is { ArchivedAt: null } && view is { Facts.EndedAt: null };

    private string? DoneText => Done switch
    {
        "assigned" => UiText.AssignmentAssigned,
        "changed" => UiText.AssignmentChanged,
        "ended" => UiText.AssignmentEndDone,
        "asked" => UiText.HelpAskDone,
        "settled" => UiText.HelpSettled,
        "snoozed" => UiText.SnoozeDone,
        "awake" => UiText.SnoozeOver,
        _ => null,
    };

    protected override async Task<string?> FindTeamAsync()
    {
        view = await Read.HandleAsync(Learner, Key, Current.Snapshot, Http.RequestAborted);
        return view?.Team.Key;
    }

    protected override async Task LoadAsync(TeamView team)
    {
        if (view is { Facts.EndedAt: null } && view.Members.Any(member => member.Id == Learner))
            own = (await ReadOwn.HandleAsync(Learner, Current.Snapshot, Http.RequestAborted)).FirstOrDefault(one => one.Facts.Key == view.Facts.Key);
        if (Leads && view is not null)
            input = TermsInput.Of(view.Terms());
    }

    private async Task ChangeAsync()
    {
        var form = Http.Request.Form;
        input = TermsInput.From(form);
        var (start, due) = input.DayProblems;
        faults = new TermsFaults(start, due);
        if (input.Terms() is not { } terms || !int.TryParse(form["version"], NumberStyles.None, CultureInfo.InvariantCulture, out var version))
            return;
        switch (await Change.HandleAsync(Learner, Key, version, terms, CancellationToken.None))
        {
            case ChangeAssignmentOutcome.Saved:
                Finish(Address, "changed");
                break;
            case ChangeAssignmentOutcome.Changed changed:
                conflict = changed;
                // The form has no field for it: whatever the other lead chose stays.
                input = input with { Version = changed.Current.TrackVersion };
                await ReadAsync();
                break;
            case ChangeAssignmentOutcome.Unsound unsound:
                faults = TermsFaults.Of(unsound.Problem);
                break;
            case ChangeAssignmentOutcome.NotMembers gone:
                faults = new TermsFaults(Whom: UiText.AssignNotMembers);
                input = input with { Members = [.. input.Members.Except(gone.Ids)] };
                break;
            case ChangeAssignmentOutcome.NoTrack or ChangeAssignmentOutcome.Ended or ChangeAssignmentOutcome.Archived or ChangeAssignmentOutcome.NotLead or ChangeAssignmentOutcome.Unknown:
                Navigation.NavigateTo(Address);
                break;
        }
    }

    private async Task EndAsync() => Follow(await End.HandleAsync(Learner, Key, CancellationToken.None), "ended");

    private async Task AskAsync() => Follow(await Ask.HandleAsync(Learner, Key, Http.Request.Form["help-note"].ToString(), CancellationToken.None), "asked");

    private async Task SettleAsync(long member) => Follow(await Settle.HandleAsync(Learner, Key, member, CancellationToken.None), "settled");

    private async Task SettleSentAsync()
    {
        if (long.TryParse(Http.Request.Form["member"], NumberStyles.None, CultureInfo.InvariantCulture, out var member))
            await SettleAsync(member);
    }

    private async Task SnoozeAsync()
    {
        var typed = Http.Request.Form["until"].ToString().Trim();
        DateOnly? until = null;
        if (typed.Length > 0)
        {
            if (!DayInput.TryRead(typed, out var day))
            {
                problem = UiText.ProgressGoalDayProblem;
                return;
            }
            until = day;
        }
        Follow(await Snooze.HandleAsync(Learner, Key, until, CancellationToken.None), until is null ? "awake" : "snoozed");
    }

    private void Follow(AssignmentOutcome outcome, string done)
    {
        switch (outcome)
        {
            case AssignmentOutcome.Done:
                Finish(Address, done);
                break;
            case AssignmentOutcome.BadDay bad:
                problem = Phrase.Of(UiText.SnoozeBadDay, bad.MostDays);
                break;
            case AssignmentOutcome.LongNote note:
                problem = Phrase.Of(UiText.TermsLongNote, TeamLimits.LongestNote, note.Length);
                break;
            case AssignmentOutcome.NotAssigned or AssignmentOutcome.Ended or AssignmentOutcome.Archived or AssignmentOutcome.NotLead or AssignmentOutcome.Unknown:
                Navigation.NavigateTo(Address);
                break;
        }
    }
}

using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SreAcademy.Core.Teams;
using SreAcademy.Data.Auditing;

namespace SreAcademy.Data.Teams;

public abstract record LeaveTeamsOutcome
{
    private LeaveTeamsOutcome()
    {
    }

    /// <param name="Keys">Of the teams that were left or deleted: who looks at them has to be told after the commit.</param>
    /// <param name="Deleted">Those that nobody was left in.</param>
    public sealed record Left(IReadOnlyList<string> Keys, int Deleted) : LeaveTeamsOutcome;

    /// <summary>Others would be left without a lead in these; nothing is changed.</summary>
    /// <param name="Names">By name.</param>
    public sealed record LastLead(IReadOnlyList<string> Names) : LeaveTeamsOutcome;
}

/// <summary>Takes a learner who deletes everything out of all teams.</summary>
public static class LeaveTeams
{
    /// <summary>Holds the learner's teams until the end of the transaction. Before any learner is locked, since whoever joins locks the team first.</summary>
    public static Task LockTeamsAsync(this AcademyDbContext context, long learnerId, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Teams.Where(team => context.Memberships.Any(row => row.TeamId == team.Id && row.LearnerId == learnerId))
            .ExecuteUpdateAsync(team => team.SetProperty(one => one.Version, one => one.Version), cancellation);
    }

    /// <summary>Within the transaction that deletes the learner, before it does, and after <see cref="LockTeamsAsync"/>.</summary>
    public static async Task<LeaveTeamsOutcome> LeaveTeamsAsync(this AcademyDbContext context, long learnerId, DateTimeOffset now, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(context);
        var teams = await context.Memberships.Where(row => row.LearnerId == learnerId)
            .Join(context.Teams, row => row.TeamId, team => team.Id, (row, team) => new
            {
                team.Id,
                team.Key,
                team.Name,
                Leads = row.Role == TeamRole.Lead,
                HasOthers = context.Memberships.Any(other => other.TeamId == team.Id && other.LearnerId != learnerId),
                HasLead = context.Memberships.Any(other => other.TeamId == team.Id && other.LearnerId != learnerId && other.Role == TeamRole.Lead
                    && context.Learners.Any(learner => learner.Id == other.LearnerId && learner.DisabledAt == null && learner.AccountSince != null)),
            })
            .ToListAsync(cancellation);
        var kept = teams.FindAll(team => team is { Leads: true, HasOthers: true, HasLead: false });
        if (kept.Count > 0)
            return new LeaveTeamsOutcome.LastLead([.. kept.Select(team => team.Name).Order(ShownName.Order)]);

        await context.ForgetAsync(learnerId, cancellation);
        var deleted = teams.FindAll(team => !team.HasOthers).ConvertAll(team => team.Id);
        await context.Teams.Where(team => deleted.Contains(team.Id)).ExecuteDeleteAsync(cancellation);
        // Who it was is not kept: the entries say only that somebody left.
        context.Audit.AddRange(teams.Select(team => new AuditRow
        {
            At = now,
            Action = team.HasOthers ? AuditActions.MemberLeft : AuditActions.TeamDeleted,
            TeamId = team.HasOthers ? team.Id : null,
            Body = JsonSerializer.Serialize(new AuditBody(team.Name), AuditTable.Json),
        }));
        await context.SaveChangesAsync(cancellation);
        return new LeaveTeamsOutcome.Left([.. teams.Select(team => team.Key)], deleted.Count);
    }

    // The name of somebody who is gone for good does not stay in what others were told, nor a mean that nearly is that one's own figure.
    private static async Task ForgetAsync(this AcademyDbContext context, long learnerId, CancellationToken cancellation)
    {
        var about = TeamTold.AboutKey(learnerId);
        var notices = context.Notices.Where(row =>
            (row.Kind == NoticeEvent.AssignmentDone || row.Kind == NoticeEvent.HelpAsked || row.Kind == NoticeEvent.MemberJoined) && EF.Functions.Like(row.Key, about));
        await context.Messages.Where(row => row.SentAt == null && row.HandedOverAt == null && notices.Any(notice => row.Key == "notice:" + notice.Id)).ExecuteDeleteAsync(cancellation);
        await notices.ExecuteDeleteAsync(cancellation);
        await context.TeamWeeks.Where(week => week.Members < TeamWeek.FewestToKeep && context.Memberships.Any(row => row.TeamId == week.TeamId && row.LearnerId == learnerId))
            .ExecuteDeleteAsync(cancellation);
    }
}

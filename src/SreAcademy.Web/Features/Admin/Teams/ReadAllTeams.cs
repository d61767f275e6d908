using Microsoft.EntityFrameworkCore;
using SreAcademy.Core.Teams;
using SreAcademy.Data;

namespace SreAcademy.Web.Features.Admin.Teams;

/// <param name="CanLead">May sign in, so may be named.</param>
public sealed record TeamPerson(long Id, string Name, bool IsLead, bool CanLead);

/// <summary>A team as an administrator sees it: who is in it, nothing of what they know.</summary>
/// <param name="Members">By name.</param>
public sealed record ListedTeam(string Key, string Name, DateTimeOffset CreatedAt, DateTimeOffset? ArchivedAt, IReadOnlyList<TeamPerson> Members)
{
    public bool HasLead => Members.Any(member => member is { IsLead: true, CanLead: true });
}

public sealed record TeamsPart(IReadOnlyList<ListedTeam> Teams, bool HasMore);

public sealed class ReadAllTeams(IDbContextFactory<AcademyDbContext> contexts)
{
    /// <param name="search">Within the name.</param>
    /// <param name="leaderless">Only those whose leads are all gone or disabled.</param>
    public async Task<TeamsPart> HandleAsync(string? search, bool leaderless, PageNumber page, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        IQueryable<TeamRow> teams = context.Teams;
        if (search?.Trim() is { Length: > 0 } text)
            teams = teams.Where(team => team.Name.Contains(text));
        if (leaderless)
            teams = Leaderless(context, teams);
        var found = await teams.OrderBy(team => team.Name).ThenBy(team => team.Id).Skip(page.Skipped).Take(PageNumber.Size + 1).ToListAsync(cancellation);
        var ids = found.Take(PageNumber.Size).Select(team => team.Id).ToList();
        var members = await (
            from member in context.Memberships
            join learner in context.Learners on member.LearnerId equals learner.Id
            where ids.Contains(member.TeamId)
            select new { member.TeamId, member.Role, learner.Id, learner.Name, learner.Email, CanLead = learner.DisabledAt == null && learner.AccountSince != null })
            .ToListAsync(cancellation);
        var byTeam = members.ToLookup(member => member.TeamId, member => new TeamPerson(member.Id, ShownName.Of(member.Name, member.Email), member.Role == TeamRole.Lead, member.CanLead));
        return new TeamsPart(
            [.. found.Take(PageNumber.Size).Select(team => new ListedTeam(team.Key, team.Name, team.CreatedAt, team.ArchivedAt, [.. byTeam[team.Id].OrderBy(person => person.Name, ShownName.Order).ThenBy(person => person.Id)]))],
            found.Count > PageNumber.Size);
    }

    /// <summary>In use, and nobody who may sign in leads them.</summary>
    public static IQueryable<TeamRow> Leaderless(AcademyDbContext context, IQueryable<TeamRow> teams)
    {
        ArgumentNullException.ThrowIfNull(context);
        return teams.Where(team => team.ArchivedAt == null && !context.Memberships.Any(member => member.TeamId == team.Id && member.Role == TeamRole.Lead
            && context.Learners.Any(learner => learner.Id == member.LearnerId && learner.DisabledAt == null && learner.AccountSince != null)));
    }
}

using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SreAcademy.Core.Teams;
using SreAcademy.Data;
using SreAcademy.Data.Auditing;

namespace SreAcademy.Web.Features.Admin.Audit;

/// <param name="Actor">Name as it is now; null for the site, a command, and whoever is gone.</param>
/// <param name="Subject">Whom it was done to; null where it is about nobody, and once that one is gone.</param>
/// <param name="Team">Key; null where it is about no team, or the team is gone.</param>
public sealed record AuditEntry(long Id, DateTimeOffset At, string Action, (long Id, string Name)? Actor, (long Id, string Name)? Subject, string? Team, AuditBody Body);

/// <param name="Action">Of <see cref="AuditActions"/>; null for all.</param>
/// <param name="Person"><c>#</c> and an id, or a part of a name or address; who did it or whom it was done to. Null for all.</param>
/// <param name="Team">A part of the name, as it was then or is now. Null for all.</param>
public sealed record AuditFilter(string? Action, string? Person, string? Team);

public sealed record AuditPart(IReadOnlyList<AuditEntry> Entries, bool HasMore);

/// <summary>The audit log, the newest first.</summary>
public sealed class ReadAudit(IDbContextFactory<AcademyDbContext> contexts)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public async Task<AuditPart> HandleAsync(AuditFilter filter, PageNumber page, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var rows = Filter(context, filter);
        var found = await (
            from row in rows
            join actor in context.Learners on row.ActorId equals actor.Id into actors
            from actor in actors.DefaultIfEmpty()
            join subject in context.Learners on row.SubjectId equals subject.Id into subjects
            from subject in subjects.DefaultIfEmpty()
            join team in context.Teams on row.TeamId equals team.Id into teams
            from team in teams.DefaultIfEmpty()
            orderby row.Id descending
            select new
            {
                Row = row,
                ActorName = actor!.Name,
                ActorEmail = actor.Email,
                SubjectName = subject!.Name,
                SubjectEmail = subject.Email,
                Team = team!.Key,
            }).Skip(page.Skipped).Take(PageNumber.Size + 1).ToListAsync(cancellation);
        return new AuditPart(
            [
                .. found.Take(PageNumber.Size).Select(entry => new AuditEntry(
                    entry.Row.Id, entry.Row.At, entry.Row.Action, Person(entry.Row.ActorId, entry.ActorName, entry.ActorEmail), Person(entry.Row.SubjectId, entry.SubjectName, entry.SubjectEmail),
                    entry.Team, JsonSerializer.Deserialize<AuditBody>(entry.Row.Body, Json) ?? new AuditBody())),
            ],
            found.Count > PageNumber.Size);
    }

    private static (long, string)? Person(long? id, string? name, string? email) => id is { } known ? (known, ShownName.Of(name, email)) : null;

    private static IQueryable<AuditRow> Filter(AcademyDbContext context, AuditFilter filter)
    {
        IQueryable<AuditRow> rows = context.Audit.AsNoTracking();
        if (!string.IsNullOrEmpty(filter.Action))
            rows = rows.Where(row => row.Action == filter.Action);
        if (filter.Person?.Trim() is { Length: > 0 } person)
        {
            var upper = person.ToUpperInvariant();
            var named = person[0] == '#' && long.TryParse(person[1..], NumberStyles.None, CultureInfo.InvariantCulture, out var id)
                ? context.Learners.Where(row => row.Id == id)
                : context.Learners.Where(row => row.NormalizedEmail!.Contains(upper) || row.Name!.Contains(person));
            var people = named.Select(row => (long?)row.Id);
            rows = rows.Where(row => people.Contains(row.ActorId) || people.Contains(row.SubjectId));
        }
        if (filter.Team?.Trim() is { Length: > 0 } team)
        {
            // As the name stands in the JSON of the entry.
            var written = JsonSerializer.Serialize(team, Json)[1..^1];
            var teams = context.Teams.Where(row => row.Name.Contains(team)).Select(row => (long?)row.Id);
            rows = rows.Where(row => teams.Contains(row.TeamId) || row.Body.Contains(written));
        }
        return rows;
    }
}

using Microsoft.EntityFrameworkCore;
using SreAcademy.Data;

namespace SreAcademy.Web.Features.Admin.People;

/// <summary>Which people a list is of.</summary>
public enum PeopleFilter
{
    All,
    Administrators,
    Disabled,
}

/// <param name="Name">As chosen; null where none was.</param>
/// <param name="Email">Null for an account that has only passkeys.</param>
/// <param name="LastSeenAt">Null for whoever is signed in nowhere.</param>
public sealed record PersonLine(long Id, string? Name, string? Email, bool IsAdministrator, DateTimeOffset? DisabledAt, DateTimeOffset AccountSince, DateTimeOffset? LastSeenAt);

public sealed record PeoplePart(IReadOnlyList<PersonLine> People, bool HasMore);

/// <summary>Accounts, the newest first; guests have nothing to be found by.</summary>
public sealed class ReadPeople(IDbContextFactory<AcademyDbContext> contexts)
{
    /// <param name="search">Within the name or the address; the case of letters does not matter.</param>
    public async Task<PeoplePart> HandleAsync(string? search, PeopleFilter filter, PageNumber page, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var people = context.Learners.Where(row => row.AccountSince != null);
        if (filter == PeopleFilter.Administrators)
            people = people.Where(row => row.IsAdministrator);
        if (filter == PeopleFilter.Disabled)
            people = people.Where(row => row.DisabledAt != null);
        if (search?.Trim() is { Length: > 0 } text)
        {
            var upper = text.ToUpperInvariant();
            // Becomes SQL: the culture is the database's.
#pragma warning disable CA1304, CA1311, CA1862
            people = people.Where(row => row.NormalizedEmail!.Contains(upper) || row.Name!.Contains(text) || row.Name!.ToUpper().Contains(upper));
#pragma warning restore CA1304, CA1311, CA1862
        }

        var found = await people.OrderByDescending(row => row.AccountSince).ThenByDescending(row => row.Id).Skip(page.Skipped).Take(PageNumber.Size + 1)
            .Select(row => new PersonLine(
                row.Id, row.Name, row.Email, row.IsAdministrator, row.DisabledAt, row.AccountSince!.Value,
                context.Sessions.Where(session => session.LearnerId == row.Id).Max(session => (DateTimeOffset?)session.LastSeenAt)))
            .ToListAsync(cancellation);
        return new PeoplePart([.. found.Take(PageNumber.Size)], found.Count > PageNumber.Size);
    }

    /// <returns>Null for a guest and for nobody.</returns>
    public async Task<PersonLine?> FindAsync(long id, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await context.Learners.Where(row => row.AccountSince != null && row.Id == id)
            .Select(row => new PersonLine(
                row.Id, row.Name, row.Email, row.IsAdministrator, row.DisabledAt, row.AccountSince!.Value,
                context.Sessions.Where(session => session.LearnerId == row.Id).Max(session => (DateTimeOffset?)session.LastSeenAt)))
            .SingleOrDefaultAsync(cancellation);
    }
}

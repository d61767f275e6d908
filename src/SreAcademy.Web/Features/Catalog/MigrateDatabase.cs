using Microsoft.EntityFrameworkCore;
using SreAcademy.Data;

namespace SreAcademy.Web.Features.Catalog;

/// <summary>Brings the database to the newest migration.</summary>
public sealed class MigrateDatabase(AcademyDatabase database, Lazy<IDbContextFactory<AcademyDbContext>> contexts)
{
    public Task<DatabaseState> HandleAsync(CancellationToken cancellation = default) => database.MigrateAsync(contexts, cancellation);
}

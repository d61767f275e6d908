using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.Extensions.DependencyInjection;

namespace SreAcademy.Data.Postgres;

public static class PostgresRegistration
{
    /// <param name="connectionString">Checked when it is used: see <see cref="AcademyDatabase.CheckAsync"/>.</param>
    public static IServiceCollection AddPostgres(this IServiceCollection services, string connectionString) => services.AddAcademyDatabase(new PostgresDatabase(connectionString));
}

/// <summary>For <c>dotnet ef</c> only; needs no server.</summary>
public sealed class PostgresDesignTimeFactory : IDesignTimeDbContextFactory<AcademyDbContext>
{
    public AcademyDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<AcademyDbContext>();
        new PostgresDatabase("Host=localhost;Database=design-time").Configure(options);
        return new AcademyDbContext(options.Options);
    }
}

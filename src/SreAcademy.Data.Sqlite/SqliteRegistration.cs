using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.Extensions.DependencyInjection;

namespace SreAcademy.Data.Sqlite;

public static class SqliteRegistration
{
    /// <param name="file">Made, with its folder, by the first migration.</param>
    public static IServiceCollection AddSqlite(this IServiceCollection services, string file) => services.AddAcademyDatabase(new SqliteDatabase(file));
}

/// <summary>For <c>dotnet ef</c> only.</summary>
public sealed class SqliteDesignTimeFactory : IDesignTimeDbContextFactory<AcademyDbContext>
{
    public AcademyDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<AcademyDbContext>();
        new SqliteDatabase("design-time.db").Configure(options);
        return new AcademyDbContext(options.Options);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace SreAcademy.Data;

public static class DatabaseRegistration
{
    /// <summary>For the provider projects: the database, contexts for it, and a late way to them.</summary>
    public static IServiceCollection AddAcademyDatabase(this IServiceCollection services, AcademyDatabase database) => services
        .AddSingleton(database)
        .AddPooledDbContextFactory<AcademyDbContext>(database.Configure)
        // Making the factory loads much of Entity Framework. A start that only reads asks for it late, which is never.
        .AddSingleton(provider => new Lazy<IDbContextFactory<AcademyDbContext>>(provider.GetRequiredService<IDbContextFactory<AcademyDbContext>>));
}

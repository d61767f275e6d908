using Microsoft.EntityFrameworkCore;

namespace SreAcademy.Data;

/// <summary>The model of everything stored; knows no provider. Made by an <see cref="IDbContextFactory{TContext}"/>, one per operation.</summary>
public sealed class AcademyDbContext(DbContextOptions<AcademyDbContext> options) : DbContext(options)
{
    public DbSet<DocumentRow> Documents => Set<DocumentRow>();

    public DbSet<TopicRow> Topics => Set<TopicRow>();

    public DbSet<CardRow> Cards => Set<CardRow>();

    public DbSet<CatalogRow> Catalog => Set<CatalogRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(AcademyDbContext).Assembly);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UnixMilliseconds>();
    }
}

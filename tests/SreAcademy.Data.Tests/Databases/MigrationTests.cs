using Microsoft.EntityFrameworkCore;
using SreAcademy.Data.Postgres;
using SreAcademy.Data.Sqlite;

namespace SreAcademy.Data.Tests;

public class MigrationTests
{
    [Fact]
    public void The_model_and_the_migrations_of_SQLite_agree()
    {
        using var context = new SqliteDesignTimeFactory().CreateDbContext([]);
        Assert.False(context.Database.HasPendingModelChanges(), "run eng/add-migration");
    }

    [Fact]
    public void The_model_and_the_migrations_of_PostgreSQL_agree()
    {
        using var context = new PostgresDesignTimeFactory().CreateDbContext([]);
        Assert.False(context.Database.HasPendingModelChanges(), "run eng/add-migration");
    }

    [Fact]
    public void Both_databases_have_the_same_migrations()
    {
        using var sqlite = new SqliteDesignTimeFactory().CreateDbContext([]);
        using var postgres = new PostgresDesignTimeFactory().CreateDbContext([]);
        Assert.Equal(Names(sqlite), Names(postgres));
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_migrated_database_is_ready_and_migrating_it_again_changes_nothing(DatabaseKind kind)
    {
        await using var database = await kind.CreateAsync();
        Assert.IsType<DatabaseState.Ready>(await database.Database.CheckAsync());
        Assert.IsType<DatabaseState.Ready>(await database.MigrateAsync());
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_database_newer_than_the_program_is_refused(DatabaseKind kind)
    {
        await using var database = await kind.CreateAsync();
        await using (var context = database.Context())
            await context.Database.ExecuteSqlAsync($"""INSERT INTO "__EFMigrationsHistory" VALUES ('29990101000000_FromTheFuture', '99.0.0')""");
        var state = Assert.IsType<DatabaseState.Unusable>(await database.MigrateAsync());
        Assert.Equal(DatabaseFaultKind.Newer, state.Fault.Kind);
        Assert.Contains(database.Database.Location, state.Fault.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Names(AcademyDbContext context) => context.Database.GetMigrations().Select(id => id.Split('_', 2)[1]);
}

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using SreAcademy.Core.Review;
using SreAcademy.Data.Study;
using SreAcademy.Data.Tests.Study;

namespace SreAcademy.Data.Tests;

/// <summary>
/// With each release, a schema is written by <c>dotnet ef migrations script 0 NAME</c> for both databases, beside rows for its new tables; from
/// then on those files are never changed.
/// </summary>
public sealed class UpgradeTests
{
    [Theory, SqliteData, PostgresData]
    public async Task A_database_of_the_release_before_keeps_every_row_and_value(DatabaseKind kind)
    {
        await using var database = await NewAsync(kind);
        await ReleasedDatabase.FillAsync(database, kind, "Progress");
        var before = await ReleasedDatabase.ReadAsync(database, kind);
        Assert.IsType<DatabaseState.Behind>(await database.Database.CheckAsync());

        Assert.IsType<DatabaseState.Ready>(await database.MigrateAsync());

        // A table that nobody wrote a row for would prove nothing.
        Assert.All(before, table => Assert.NotEmpty(table.Lines));
        var after = await ReleasedDatabase.ReadAsync(database, kind, before);
        Assert.Equal(before.Select(table => table.Name), after.Select(table => table.Name));
        foreach (var (then, now) in before.Zip(after))
            Assert.Equal(then.Lines, now.Lines);
        Assert.Empty(await database.Database.FindDamageAsync(CancellationToken.None));
    }

    [Theory, SqliteData, PostgresData]
    public async Task Learners_go_on_where_they_were(DatabaseKind kind)
    {
        await using var database = await NewAsync(kind);
        await ReleasedDatabase.FillAsync(database, kind, "Progress");
        await database.MigrateAsync();
        database.Time.Now = DateTimeOffset.FromUnixTimeMilliseconds(1_795_440_500_000);
        await using var writer = Studying.WriterOf(database.Database);

        var differences = new List<ProgressDifference>();
        await new RebuildProgress(database.Database, writer, new KnownSchedulers()).HandleAsync(write: false, differences.Add);
        await using var context = database.Context();
        var card = await context.Progress.SingleAsync(row => row.LearnerId == 1);
        var graded = await new GradeCard(writer, new KnownSchedulers(), new PracticeChanges(NullLogger<PracticeChanges>.Instance), database.Time).HandleAsync(new Grade
        {
            LearnerId = 1,
            CardId = card.CardId,
            Rating = Rating.Good,
            ExpectedVersion = card.Version,
            AnswerId = Guid.NewGuid(),
            Duration = TimeSpan.FromSeconds(5),
            Kind = ReviewLogKind.Review,
        });

        Assert.Empty(differences);
        Assert.IsType<GradeOutcome.Recorded>(graded);
    }

    private static async Task<TestDatabase> NewAsync(DatabaseKind kind) => kind == DatabaseKind.Sqlite ? new SqliteFile() : await PostgresServer.CreateAsync();
}

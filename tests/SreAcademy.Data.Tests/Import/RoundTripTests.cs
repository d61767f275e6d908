using System.Text.Json;
using System.Text.Json.Serialization;
using SreAcademy.Core.Content;

namespace SreAcademy.Data.Tests;

public class RoundTripTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, ReferenceHandler = ReferenceHandler.IgnoreCycles };

    [Theory, SqliteData, PostgresData]
    public async Task What_was_imported_is_read_back_whole(DatabaseKind kind)
    {
        await using var database = await kind.CreateAsync();
        var catalog = Courses.Catalog(Courses.Rich(), Courses.Plain("a.md", "a", "하나?", "하나?"));
        await database.Importer.ImportAsync(catalog, "1");
        var snapshot = await database.Reader.ReadSnapshotAsync();
        Assert.Equal(Json(catalog.Subjects), Json(snapshot.Subjects.Select(WithoutIds)));
        Assert.All(snapshot.CardsById, card => Assert.True(card.Key > 0 && card.Value.Card.Id == card.Key));
        Assert.Equal(6, snapshot.CardsById.Count);
    }

    [Theory, SqliteData, PostgresData]
    public async Task An_empty_database_reads_as_the_empty_catalog(DatabaseKind kind)
    {
        await using var database = await kind.CreateAsync();
        Assert.Same(CatalogSnapshot.Empty, await database.Reader.ReadSnapshotAsync());
        Assert.Equal(CatalogState.None, await database.Reader.ReadStateAsync());
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_time_is_stored_as_Unix_milliseconds_in_UTC(DatabaseKind kind)
    {
        await using var database = await kind.CreateAsync();
        database.Time.Now = new DateTimeOffset(2026, 3, 1, 9, 30, 0, 123, TimeSpan.FromHours(9));
        await database.Importer.ImportAsync(Courses.Catalog(Courses.Rich()), "1");
        await using var context = database.Context();
        var stored = context.Catalog.Single().ImportedAt;
        Assert.Equal(database.Time.Now, stored);
        Assert.Equal(TimeSpan.Zero, stored.Offset);
    }

    private static Subject WithoutIds(Subject subject) => subject with
    {
        Documents = [.. subject.Documents.Select(document => DocumentCards.Replace(document, place => place.Card with { Id = 0 }))],
    };

    private static string Json(IEnumerable<Subject> subjects) => JsonSerializer.Serialize(subjects, Indented);
}

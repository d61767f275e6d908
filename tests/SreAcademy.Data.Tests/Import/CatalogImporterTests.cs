using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using SreAcademy.Core.Content;

namespace SreAcademy.Data.Tests;

public class CatalogImporterTests
{
    [Theory, SqliteData, PostgresData]
    public async Task An_import_reports_what_it_did(DatabaseKind kind)
    {
        await using var database = await kind.CreateAsync();
        var first = await database.Importer.ImportAsync(Courses.Catalog(Courses.Plain("a.md", "a", "에러 버짓은 무엇인가요?", "배포를 멈추는 때는?", "누가 결정하나요?")), "1");
        var second = await database.Importer.ImportAsync(Courses.Catalog(Courses.Plain("a.md", "a", "에러 버짓이란 무엇인가요?", "배포를 멈추는 때는?", "사후 분석은 왜 쓰나요?")), "2");
        Assert.Equal((1, true, 3), (first.Version, first.Changed, first.New));
        Assert.Equal((2, 1, 1, 1, 1), (second.Version, second.Reworded, second.Unchanged, second.New, second.Retired));
    }

    [Theory, SqliteData, PostgresData]
    public async Task An_unchanged_fingerprint_writes_nothing(DatabaseKind kind)
    {
        await using var database = await kind.CreateAsync();
        await database.Importer.ImportAsync(Courses.Catalog(Courses.Rich()), "1");
        var before = database.Content();
        database.Time.Now = database.Time.Now.AddDays(1);
        var report = await database.Importer.ImportAsync(Courses.Catalog(Courses.Rich()), "1");
        Assert.Equal((1L, false, 4), (report.Version, report.Changed, report.Unchanged));
        Assert.Equal(before, database.Content());
    }

    [Fact]
    public async Task An_unchanged_fingerprint_leaves_the_file_as_it_is()
    {
        await using var file = new SqliteFile();
        await file.MigrateAsync();
        await file.Importer.ImportAsync(Courses.Catalog(Courses.Rich()), "1");
        await using var watching = await file.Database.OpenAsync(CancellationToken.None);
        var before = await CommitsAsync(watching);
        await file.Importer.ImportAsync(Courses.Catalog(Courses.Rich()), "1");
        await file.Database.CheckAsync();
        Assert.Equal(before, await CommitsAsync(watching));
        await file.Importer.ImportAsync(Courses.Catalog(Courses.Rich()), "2");
        Assert.NotEqual(before, await CommitsAsync(watching));
    }

    [Theory, SqliteData, PostgresData]
    public async Task Other_bytes_that_read_the_same_keep_the_version(DatabaseKind kind)
    {
        await using var database = await kind.CreateAsync();
        await database.Importer.ImportAsync(Courses.Catalog(Courses.Rich()), "1");
        var report = await database.Importer.ImportAsync(Courses.Catalog(Courses.Rich()), "2");
        Assert.Equal((1L, false), (report.Version, report.Changed));
        Assert.Equal(new CatalogState(1, "2"), await database.Reader.ReadStateAsync());
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_document_with_errors_keeps_its_last_good_version_and_the_others_move_on(DatabaseKind kind)
    {
        await using var database = await kind.CreateAsync();
        await database.Importer.ImportAsync(Courses.Catalog(Courses.Plain("a.md", "a", "하나?"), Courses.Plain("b.md", "b", "둘?")), "1");
        var report = await database.Importer.ImportAsync(Courses.CatalogWithErrorIn("a.md", Courses.Plain("a.md", "a"), Courses.Plain("b.md", "b", "둘?", "셋?")), "2");
        Assert.Equal(["a.md"], report.Held);
        Assert.Equal((1, 2, 0), (report.New, report.Unchanged, report.Retired));
        Assert.Equal(["하나?", "둘?", "셋?"], await QuestionsAsync(database));
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_document_that_is_gone_retires_its_cards_and_they_come_back_with_it(DatabaseKind kind)
    {
        await using var database = await kind.CreateAsync();
        var both = Courses.Catalog(Courses.Plain("a.md", "a", "하나?"), Courses.Plain("b.md", "b", "둘?"));
        await database.Importer.ImportAsync(both, "1");
        var before = (await database.Reader.ReadSnapshotAsync()).CardsById.Keys.Order();
        var without = await database.Importer.ImportAsync(Courses.Catalog(Courses.Plain("b.md", "b", "둘?")), "2");
        Assert.Equal(["둘?"], await QuestionsAsync(database));
        var again = await database.Importer.ImportAsync(both, "3");
        Assert.Equal((1, 1), (without.Retired, again.Returned));
        Assert.Equal(before, (await database.Reader.ReadSnapshotAsync()).CardsById.Keys.Order());
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_topic_that_moves_to_another_file_keeps_its_row_and_its_cards(DatabaseKind kind)
    {
        await using var database = await kind.CreateAsync();
        await database.Importer.ImportAsync(Courses.Catalog(Courses.Plain("a.md", "a", "하나?")), "1");
        await using var context = database.Context();
        var before = await context.Topics.Select(topic => topic.Id).ToListAsync();
        var report = await database.Importer.ImportAsync(Courses.Catalog(Courses.Plain("b.md", "a", "하나?")), "2");
        Assert.Equal(1, report.Unchanged);
        Assert.Equal(before, await context.Topics.Select(topic => topic.Id).ToListAsync());
        Assert.Equal(["b.md"], await context.Documents.Select(document => document.Path).ToListAsync());
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_catalog_of_broken_documents_only_is_not_a_first_version(DatabaseKind kind)
    {
        await using var database = await kind.CreateAsync();
        var report = await database.Importer.ImportAsync(Courses.CatalogWithErrorIn("a.md", Courses.Plain("a.md", "a", "하나?")), "1");
        Assert.Equal(0, report.Version);
        Assert.Equal(CatalogState.None, await database.Reader.ReadStateAsync());
    }

    [Theory, SqliteData, PostgresData]
    public async Task Two_imports_at_once_end_in_one_of_the_two_catalogs(DatabaseKind kind)
    {
        await using var database = await kind.CreateAsync();
        await Task.WhenAll(
            Task.Run(() => database.Importer.ImportAsync(Courses.Catalog(Courses.Plain("a.md", "a", "하나?", "둘?")), "1")),
            Task.Run(() => database.Importer.ImportAsync(Courses.Catalog(Courses.Plain("a.md", "a", "하나?", "셋?")), "2")));
        var questions = await QuestionsAsync(database);
        Assert.Contains(questions, (string[][])[["하나?", "둘?"], ["하나?", "셋?"]]);
        Assert.Equal(2, (await database.Reader.ReadStateAsync()).Version);
    }

    private static async Task<string[]> QuestionsAsync(TestDatabase database) =>
        [.. (await database.Reader.ReadSnapshotAsync()).Cards.Select(place => place.Card.Question.Text)];

    /// <summary>A number that changes when another connection commits. The files tell less: a pool that is cleared elsewhere folds them together.</summary>
    private static async Task<long> CommitsAsync(DbConnection watching)
    {
        await using var command = watching.CreateCommand();
        command.CommandText = "PRAGMA data_version";
        return (long)(await command.ExecuteScalarAsync())!;
    }
}

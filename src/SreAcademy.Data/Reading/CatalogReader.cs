using System.Data.Common;
using System.Text.Json;
using SreAcademy.Core.Content;

namespace SreAcademy.Data;

/// <param name="Version">0 before the first import.</param>
public sealed record CatalogState(long Version, string Fingerprint)
{
    public static CatalogState None { get; } = new(0, "");
}

/// <summary>Loads the catalog for memory. Plain reads: a start must not wait for Entity Framework to warm up.</summary>
public sealed class CatalogReader(AcademyDatabase database)
{
    public async Task<CatalogState> ReadStateAsync(CancellationToken cancellation = default)
    {
        await using var connection = await database.OpenAsync(cancellation);
        return await ReadStateAsync(connection, null, cancellation);
    }

    public async Task<CatalogSnapshot> ReadSnapshotAsync(CancellationToken cancellation = default)
    {
        await using var connection = await database.OpenAsync(cancellation);
        await using var transaction = await database.BeginReadAsync(connection, cancellation);
        var state = await ReadStateAsync(connection, transaction, cancellation);
        if (state.Version == 0)
            return CatalogSnapshot.Empty;
        var cards = new Dictionary<long, Card>();
        var json = ContentJson.With(new CardReference(cards));
        await foreach (var row in RowsAsync(connection, transaction, database.Statements.Cards, cancellation))
        {
            var card = ToCard(row, json);
            cards.Add(card.Id, card);
        }
        var topics = await ReadTopicsAsync(connection, transaction, json, cancellation);
        var documents = new List<(string, CourseDocument)>();
        await foreach (var row in RowsAsync(connection, transaction, database.Statements.Documents, cancellation))
        {
            var body = JsonSerializer.Deserialize(row.GetString(4), json.DocumentBody)!;
            documents.Add((row.GetString(2), body.ToDocument(row.GetString(1), row.GetString(3), [.. topics[row.GetInt64(0)]])));
        }
        return new CatalogSnapshot(state.Version, CatalogBuilder.Group(documents)) { Fingerprint = state.Fingerprint };
    }

    private async Task<ILookup<long, Topic>> ReadTopicsAsync(
        DbConnection connection, DbTransaction transaction, ContentJson json, CancellationToken cancellation)
    {
        var topics = new List<(long DocumentId, Topic Topic)>();
        await foreach (var row in RowsAsync(connection, transaction, database.Statements.Topics, cancellation))
        {
            var body = JsonSerializer.Deserialize(row.GetString(3), json.TopicBody)!;
            topics.Add((row.GetInt64(0), body.ToTopic(row.GetString(1), row.GetString(2))));
        }
        return topics.ToLookup(topic => topic.DocumentId, topic => topic.Topic);
    }

    private async Task<CatalogState> ReadStateAsync(DbConnection connection, DbTransaction? transaction, CancellationToken cancellation)
    {
        await foreach (var row in RowsAsync(connection, transaction, database.Statements.State, cancellation))
            return new CatalogState(row.GetInt64(0), row.GetString(1));
        return CatalogState.None;
    }

    private static Card ToCard(DbDataReader row, ContentJson json)
    {
        var details = row.IsDBNull(10) ? new CardDetails() : JsonSerializer.Deserialize(row.GetString(10), json.CardDetails)!;
        return new Card
        {
            Id = row.GetInt64(0),
            Key = row.GetString(1),
            Kind = (CardKind)row.GetInt32(2),
            Level = row.IsDBNull(3) ? null : (Level)row.GetInt32(3),
            ExplicitId = row.IsDBNull(4) ? null : row.GetString(4),
            Question = new RichText(row.GetString(5), row.GetString(6)),
            QuestionBody = details.QuestionBody,
            Answer = new RichText(row.GetString(7), row.GetString(8)),
            AnswerHasCode = row.GetBoolean(9),
            Points = details.Points,
            Distractors = details.Distractors,
            FollowUps = details.FollowUps,
            Sources = details.Sources,
            Facts = details.Facts,
            Line = row.GetInt32(11),
        };
    }

    private static async IAsyncEnumerable<DbDataReader> RowsAsync(
        DbConnection connection, DbTransaction? transaction, string statement,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        // Only the fixed statements of the provider come here.
#pragma warning disable CA2100
        command.CommandText = statement;
#pragma warning restore CA2100
        command.Transaction = transaction;
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
            yield return rows;
    }
}

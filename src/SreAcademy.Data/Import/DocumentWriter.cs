using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SreAcademy.Core.Content;

namespace SreAcademy.Data;

/// <summary>The part of an import that writes documents and topics, which name cards by their ids.</summary>
internal sealed class DocumentWriter(AcademyDbContext context)
{
    private static readonly ContentJson Json = ContentJson.With(new CardReference(new Dictionary<long, Card>()));

    /// <returns>Rows written.</returns>
    public async Task<int> WriteAsync(IReadOnlyList<Subject> subjects, Dictionary<string, long> ids, CancellationToken cancellation)
    {
        var documents = await context.Documents.ToDictionaryAsync(row => row.Path, cancellation);
        var topics = await context.Topics.ToDictionaryAsync(row => row.Slug, cancellation);
        foreach (var (subject, keyed) in subjects.SelectMany(subject => subject.Documents.Select(document => (subject, document))))
        {
            var document = DocumentCards.Replace(keyed, place => place.Card with { Id = ids[place.Card.Key] });
            var body = JsonSerializer.Serialize(DocumentBody.Of(document), Json.DocumentBody);
            if (!documents.Remove(document.Path, out var row))
                row = context.Documents.Add(new DocumentRow { Path = document.Path, Subject = "", Title = "", Body = "" }).Entity;
            (row.Subject, row.Title, row.Body) = (subject.Slug, document.Title, body);
            foreach (var (place, topic) in document.Topics.Index())
                WriteTopic(row, place, topic, topics);
        }
        context.Topics.RemoveRange(topics.Values);
        context.Documents.RemoveRange(documents.Values);
        return await context.SaveChangesAsync(cancellation);
    }

    private void WriteTopic(DocumentRow document, int place, Topic topic, Dictionary<string, TopicRow> known)
    {
        var body = JsonSerializer.Serialize(TopicBody.Of(topic), Json.TopicBody);
        if (!known.Remove(topic.Slug, out var row))
            row = context.Topics.Add(new TopicRow { Slug = topic.Slug, Place = 0, Title = "", Body = "" }).Entity;
        (row.Document, row.Place, row.Title, row.Body) = (document, place, topic.Title, body);
    }
}

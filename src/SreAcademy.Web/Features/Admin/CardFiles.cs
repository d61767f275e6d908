using System.Collections.Frozen;
using SreAcademy.Core.Content;
using SreAcademy.Web.Features.Catalog;

namespace SreAcademy.Web.Features.Admin;

/// <summary>In which file of the course a card stands.</summary>
public sealed class CardFiles(CurrentCatalog current)
{
    private (CatalogSnapshot Of, FrozenDictionary<long, string> Files) known = (CatalogSnapshot.Empty, FrozenDictionary<long, string>.Empty);

    public string? Of(long cardId)
    {
        var snapshot = current.Snapshot;
        if (!ReferenceEquals(known.Of, snapshot))
            known = (snapshot, Files(snapshot));
        return known.Files.GetValueOrDefault(cardId);
    }

    private static FrozenDictionary<long, string> Files(CatalogSnapshot snapshot) => (
        from subject in snapshot.Subjects
        from document in subject.Documents
        from card in document.Topics.SelectMany(topic => topic.Cards.Concat(topic.InterviewQuestions)).Concat(document.InterviewQuestions)
        select (card.Id, document.Path)).ToFrozenDictionary(pair => pair.Id, pair => pair.Path);
}

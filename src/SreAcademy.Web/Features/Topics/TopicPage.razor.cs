using Microsoft.AspNetCore.Components;
using SreAcademy.Core.Content;
using SreAcademy.Web.Components.Shared;
using SreAcademy.Web.Features.Catalog;
using SreAcademy.Web.Features.Reading;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Topics;

public sealed partial class TopicPage
{
    CatalogSnapshot catalog = CatalogSnapshot.Empty;
    Topic? topic;
    Level? level;
    bool answersOpen;
    IReadOnlyList<Level> shownLevels = [];
    CourseDocument? ownDocument;

    [Inject] public required CurrentCatalog Current { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    [Parameter] public required string Slug { get; set; }

    [SupplyParameterFromQuery(Name = "level")] public string? LevelText { get; set; }

    [SupplyParameterFromQuery(Name = "answers")] public string? AnswersText { get; set; }

    protected override void OnParametersSet()
    {
        catalog = Current.Snapshot;
        topic = catalog.TopicsBySlug.GetValueOrDefault(Slug);
        if (topic is null)
        {
            Navigation.NotFound();
            return;
        }
        // A document of one topic speaks of that topic; what a larger one says as a whole stands on the map's page.
        ownDocument = catalog.Subjects.SelectMany(subject => subject.Documents)
            .FirstOrDefault(document => document.Topics is [var only] && only.Slug == topic.Slug);
        level = Addresses.ParseLevel(LevelText);
        answersOpen = Addresses.ParseAnswersOpen(AnswersText);
        shownLevels = level is { } chosen ? [chosen] : Levels.All;
    }

    string Description => Phrase.Of(UiText.TopicDescription, topic!.Title, topic.Cards.Count());

    IReadOnlyList<Reference> References => [.. topic!.References, .. ownDocument?.References ?? []];

    int At(Level at) => LevelShare.Of(topic!, at).Cards;

    /// <summary>The topic this many places further on, at the same level, if there is one.</summary>
    PageLink? Neighbour(int distance)
    {
        var place = catalog.Topics.Index().First(item => item.Item.Slug == topic!.Slug).Index + distance;
        return place >= 0 && place < catalog.Topics.Count
            ? new PageLink(Addresses.Topic(catalog.Topics[place].Slug, level, answersOpen), catalog.Topics[place].Title)
            : null;
    }
}

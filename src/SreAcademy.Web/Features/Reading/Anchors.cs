using SreAcademy.Core.Content;

namespace SreAcademy.Web.Features.Reading;

/// <summary>Names of places inside a page. All topics of a page come from documents whose lines differ within a topic.</summary>
public static class Anchors
{
    public const string Concept = "concept";
    public const string Scenarios = "scenarios";
    public const string InterviewQuestions = "interview-questions";
    public const string References = "references";

    public static string Level(Level level) => $"level-{level.Number()}";

    public static string SubTopic(SubTopic sub) => $"sub-{sub.Line}";

    public static string Bullet(Bullet bullet) => $"line-{bullet.Line}";

    public static string Card(Card card) => $"card-{card.Id}";

    public static string Scenario(ScenarioPlace place) => $"scenario-{place.Topic?.Slug ?? "all"}-{place.Scenario.Line}";
}

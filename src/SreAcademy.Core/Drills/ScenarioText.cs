using System.Net;
using System.Text.RegularExpressions;
using SreAcademy.Core.Content;
using SreAcademy.Core.Quiz;

namespace SreAcademy.Core.Drills;

/// <summary>What a scenario says of itself where its author has not said it for a drill.</summary>
internal static partial class ScenarioText
{
    private static readonly string[] PostmortemLabels = ["포스트모텀", "포스트모템", "사후", "회고", "postmortem", "post-mortem"];

    /// <summary>The steps there is something to decide about.</summary>
    public static IEnumerable<ScenarioStep> Steps(Scenario scenario) => scenario.Steps.Where(step => !step.Body.IsEmpty && step.Body.Text.Length > 0);

    /// <summary>상황; without that label the prose before the first step.</summary>
    public static RichText Situation(Scenario scenario) =>
        scenario.Situation
        ?? scenario.Parts.TakeWhile(part => part.Steps.Count == 0).FirstOrDefault(part => !part.Body.IsEmpty && !IsPostmortem(part))?.Body
        ?? RichText.Empty;

    public static RichText Postmortem(Scenario scenario) => scenario.Parts.FirstOrDefault(part => !part.Body.IsEmpty && IsPostmortem(part))?.Body ?? RichText.Empty;

    /// <summary>The title and the first sentence of the situation.</summary>
    public static RichText Alert(Scenario scenario, RichText situation)
    {
        var ends = LeadingSentences.Ends(situation.Text);
        var sentence = ends.Count == 0 ? "" : LeadingSentences.Plain(situation.Text[..ends[0]]).Text;
        return sentence.Length == 0
            ? new RichText(Paragraph(scenario.Title), scenario.Title)
            : new RichText(Paragraph(scenario.Title) + Paragraph(sentence), $"{scenario.Title}\n{sentence}");
    }

    /// <summary>SEV1–SEV4, if the situation and the steps name exactly one of them.</summary>
    public static IncidentSeverity? Severity(Scenario scenario, RichText situation)
    {
        var named = Steps(scenario).Select(step => step.Body.Text).Append(situation.Text).Append(scenario.Title)
            .SelectMany(text => Severities().Matches(text)).Select(match => match.Groups[1].Value).Distinct().Take(2).ToList();
        return named is [var only] ? (IncidentSeverity)(only[0] - '0') : null;
    }

    private static bool IsPostmortem(ScenarioPart part) =>
        part.Label is { } label && Array.Exists(PostmortemLabels, name => label.Contains(name, StringComparison.OrdinalIgnoreCase));

    private static string Paragraph(string text) => $"<p>{WebUtility.HtmlEncode(text)}</p>\n";

    [GeneratedRegex(@"(?<![A-Za-z0-9])SEV[- ]?([1-4])(?![0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Severities();
}

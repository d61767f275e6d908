using System.Globalization;
using SreAcademy.Core.Content;
using SreAcademy.Core.Quiz;

namespace SreAcademy.Web.Features.Reading;

/// <summary>Every address of the reading pages. The address is the whole state: level, folds and query are in it.</summary>
public static class Addresses
{
    public const string Home = "/";
    public const string Glossary = "/glossary";
    public const string Settings = "/settings";
    public const string SloWorkshop = "/labs/slo";
    public const string Quiz = "/quiz";
    public const string QuizNotebook = "/quiz/notebook";

    /// <summary>Takes what a quiz is made of; POST only.</summary>
    public const string QuizStart = "/quiz/start";
    public const string Interviews = "/interview";
    public const string Drills = "/drills";
    public const string Progress = "/progress";
    public const string Teams = "/teams";

    /// <summary>Begins a drill; POST only.</summary>
    public const string DrillStart = "/drills/start";

    /// <summary>Takes language and theme; POST only.</summary>
    public const string Appearance = "/settings/appearance";

    public static string Topic(string slug, Level? level = null, bool answersOpen = false, string? part = null) =>
        With($"/topics/{Uri.EscapeDataString(slug)}", level, answersOpen, part);

    public static string Level(Level level, bool answersOpen = false) => With($"/levels/{level.Number()}", null, answersOpen);

    public static string Card(long id) => string.Create(CultureInfo.InvariantCulture, $"/cards/{id}");

    public static string InterviewQuestions(Level? level = null, bool answersOpen = false) =>
        With("/interview-questions", level, answersOpen);

    /// <summary>An interview while it lasts, and its report.</summary>
    public static string Interview(string key) => $"{Interviews}/{key}";

    /// <summary>Lets whoever has it in: see <see cref="Hosting.Logging.SecretPaths"/>.</summary>
    public static string Room(string token) => $"{Interviews}/rooms/{Uri.EscapeDataString(token)}";

    public static string Scenarios(bool answersOpen = false, string? part = null) => With("/scenarios", null, answersOpen, part);

    public static string Search(string? query = null) =>
        string.IsNullOrEmpty(query) ? "/search" : $"/search?q={Uri.EscapeDataString(query)}";

    /// <summary>A quiz that was begun, or its result.</summary>
    public static string QuizOf(string key) => $"{Quiz}/{key}";

    /// <summary>Where the very same quiz can be begun by anyone.</summary>
    public static string QuizFrom(QuizPlan plan) => Quiz + QuizQuery.Write(plan);

    /// <summary>What is ahead in a drill, and where it begins.</summary>
    /// <param name="slug">See <see cref="Core.Drills.DrillSlugs"/>.</param>
    public static string Drill(string slug) => $"{Drills}/{Uri.EscapeDataString(slug)}";

    /// <summary>A drill while it runs, and its debrief.</summary>
    public static string DrillRun(string slug, string key) => $"{Drill(slug)}/{key}";

    /// <summary>The draft of its postmortem, as a file.</summary>
    public static string Postmortem(string slug, string key) => $"{DrillRun(slug, key)}/postmortem.md";

    public static string Team(string key) => $"{Teams}/{key}";

    /// <summary>The matrix as a file.</summary>
    public static string TeamMatrixFile(string key) => $"{Team(key)}/matrix.csv";

    public static string OnCallCheck(string key) => $"{Team(key)}/oncall";

    public static string TeamMembers(string key) => $"{Team(key)}/members";

    public static string TeamSettings(string key) => $"{Team(key)}/settings";

    public static string TeamTracks(string key) => $"{Team(key)}/tracks";

    public static string NewTrack(string key) => $"{TeamTracks(key)}/new";

    public static string TeamAssignments(string key) => $"{Team(key)}/assignments";

    public static string Assign(string key) => $"{Team(key)}/assign";

    /// <summary>Lets whoever has it in: see <see cref="Hosting.Logging.SecretPaths"/>.</summary>
    public static string JoinTeam(string token) => $"{Teams}/join/{Uri.EscapeDataString(token)}";

    /// <summary>Stops letters for whoever has it: see <see cref="Hosting.Logging.SecretPaths"/>.</summary>
    public static string StopMessages(string token) => $"/messages/stop/{token}";

    public static string Track(string key) => $"/tracks/{key}";

    public static string EditTrack(string key) => $"{Track(key)}/edit";

    public static string Assignment(string key) => $"/assignments/{key}";

    /// <summary>The level named in a query; null where there is none or it is not one of 1–4.</summary>
    public static Level? ParseLevel(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Levels.FromNumber(number) : null;

    public static bool ParseAnswersOpen(string? text) => text == "open";

    static string With(string path, Level? level, bool answersOpen, string? part = null)
    {
        List<string> query = [];
        if (level is { } chosen)
            query.Add($"level={chosen.Number()}");
        if (answersOpen)
            query.Add("answers=open");
        return path + (query.Count == 0 ? "" : "?" + string.Join('&', query)) + (part is null ? "" : "#" + part);
    }
}

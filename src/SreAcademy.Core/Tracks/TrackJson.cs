using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using SreAcademy.Core.Content;

namespace SreAcademy.Core.Tracks;

/// <summary>The form of <see cref="TrackFile"/> for programs.</summary>
internal static class TrackJson
{
    /// <summary>Strict: names and kinds as they are, each once, none that is not known.</summary>
    private static readonly JsonSerializerOptions Options = new(JsonSerializerOptions.Strict)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        AllowOutOfOrderMetadataProperties = true,
        MaxDepth = 8,
        WriteIndented = true,
        NewLine = "\n",
    };

    private static readonly JsonSerializerOptions Lenient = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, MaxDepth = 8 };

    public static string Write(Track track) => JsonSerializer.Serialize(
        new Body
        {
            Format = TrackFile.FormatName,
            Version = TrackFile.Format,
            Name = track.Name,
            Notes = track.Notes.Length == 0 ? null : track.Notes,
            Days = track.Days,
            Goal = track.Goal switch
            {
                TrackGoal.PredictedRecall goal => new RecallGoal { Target = goal.Target },
                TrackGoal.StudiedAndChecked goal => new StudiedGoal { Score = goal.Score },
                _ => throw new InvalidOperationException($"No goal of a track: {track.Goal}."),
            },
            Items = [.. track.Items.Select(item => new Item { Topic = item.Topic, From = item.From.Number(), To = item.To.Number(), Notes = item.Notes.Length == 0 ? null : item.Notes })],
            Drills = track.Drills.Count == 0 ? null : track.Drills,
            Quiz = track.Quiz is { } quiz ? new Quiz { Questions = quiz.Questions } : null,
            Interview = track.Interview is { } interview ? new Interview { Minutes = interview.Minutes } : null,
        },
        Options) + "\n";

    public static TrackFileReading Read(string text)
    {
        var well = string.Concat(text.EnumerateRunes());
        try
        {
            // Before anything else, for a newer format may have fields that this one does not know.
            var stamp = JsonSerializer.Deserialize<Stamp>(well, Lenient);
            if (stamp is not { Format: TrackFile.FormatName })
                return TrackFileReading.Of(new TrackFileProblem.NotATrack());
            if (stamp.Version != TrackFile.Format)
                return TrackFileReading.Of(new TrackFileProblem.UnknownFormat(null, TrackFile.Shortened(stamp.Version.ToString(CultureInfo.InvariantCulture))));
            return TrackFileReading.Of(TrackOf(JsonSerializer.Deserialize<Body>(well, Options)!), _ => null);
        }
        catch (JsonException problem)
        {
            var (path, fault) = TrackJsonFaults.Of(well, problem.Path ?? "$");
            return TrackFileReading.Of(new TrackFileProblem.BadJson((int?)problem.LineNumber + 1, TrackFile.Shortened(path), fault));
        }
    }

    private static Track TrackOf(Body body) => new()
    {
        Name = body.Name,
        Notes = body.Notes ?? "",
        Items = [.. Given(body.Items, "items").Select(item => new TrackItem(item.Topic, (Level)item.From, (Level)item.To, item.Notes ?? ""))],
        Drills = [.. Given(body.Drills ?? [], "drills")],
        Quiz = body.Quiz is { } quiz ? new TrackQuiz(quiz.Questions) : null,
        Interview = body.Interview is { } interview ? new TrackInterview(interview.Minutes) : null,
        Goal = body.Goal switch
        {
            RecallGoal goal => new TrackGoal.PredictedRecall(goal.Target),
            StudiedGoal goal => new TrackGoal.StudiedAndChecked(goal.Score),
            _ => throw new JsonException(null, "$.goal.kind", null, null),
        },
        Days = body.Days ?? Track.UsualDays,
    };

    /// <summary>The serializer looks after null everywhere but among the elements of a list.</summary>
    private static IReadOnlyList<T> Given<T>(IReadOnlyList<T?> list, string field)
        where T : class
    {
        var missing = list.Index().FirstOrDefault(each => each.Item is null, (-1, null)).Index;
        return missing < 0 ? [.. list.OfType<T>()] : throw new JsonException(null, string.Create(CultureInfo.InvariantCulture, $"$.{field}[{missing}]"), null, null);
    }

    private sealed record Stamp(string? Format, int Version);

    // Properties, not parameters: the serializer puts off what comes before a constructor can be called, and then tells the wrong line.
    private sealed record Body
    {
        public required string Format { get; init; }
        public required int Version { get; init; }
        public required string Name { get; init; }
        public string? Notes { get; init; }
        public int? Days { get; init; }
        public required Goal Goal { get; init; }
        public required IReadOnlyList<Item> Items { get; init; }
        public IReadOnlyList<string>? Drills { get; init; }
        public Quiz? Quiz { get; init; }
        public Interview? Interview { get; init; }
    }

    private sealed record Item
    {
        public required string Topic { get; init; }
        public required int From { get; init; }
        public required int To { get; init; }
        public string? Notes { get; init; }
    }

    private sealed record Quiz
    {
        public required int Questions { get; init; }
    }

    private sealed record Interview
    {
        public required int Minutes { get; init; }
    }

    // Not abstract: a goal without a kind would then be no fault of the JSON but one of the program.
    [JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
    [JsonDerivedType(typeof(RecallGoal), "recall")]
    [JsonDerivedType(typeof(StudiedGoal), "studied-and-checked")]
    private record Goal;

    private sealed record RecallGoal : Goal
    {
        public required double Target { get; init; }
    }

    private sealed record StudiedGoal : Goal
    {
        public required double Score { get; init; }
    }
}

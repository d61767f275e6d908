using System.Globalization;
using SreAcademy.Core.Drills;

namespace SreAcademy.Core.Tracks;

/// <summary>Takes the lines of a track's Markdown form one by one, and remembers where each thing stood.</summary>
internal sealed class TrackMarkdownReader
{
    private readonly List<TrackFileProblem> problems = [];
    private readonly Dictionary<string, int> fields = new(StringComparer.Ordinal);
    private readonly List<string> notes = [];
    private readonly List<(TrackItem Item, List<string> Notes, int Line)> items = [];
    private readonly List<(string Slug, int Line)> drills = [];
    private string section = "";
    private string? name;
    private int? format;
    private int? days;
    private TrackGoal? goal;
    private TrackQuiz? quiz;
    private TrackInterview? interview;
    private int notesLine;

    /// <param name="line">Without space at its end.</param>
    /// <param name="number">From 1.</param>
    public void Read(string line, int number)
    {
        var words = line.TrimStart();
        var isPlaced = words switch
        {
            "" => true,
            TrackMarkdown.ItemsHeading or TrackMarkdown.DrillsHeading => Open(words, number),
            ['>', ..] => Note(words[1..], number),
            _ when words.StartsWith(TrackMarkdown.Title, StringComparison.Ordinal) => Name(words[TrackMarkdown.Title.Length..], number),
            _ => section switch
            {
                TrackMarkdown.ItemsHeading => Item(words, number),
                TrackMarkdown.DrillsHeading => Drill(words, number),
                _ => Field(words, number),
            },
        };
        if (!isPlaced)
            Add(new TrackFileProblem.UnknownLine(number, TrackFile.Shortened(words)));
    }

    public TrackFileReading Finish()
    {
        if (name is null && format is null)
            return TrackFileReading.Of(new TrackFileProblem.NotATrack());
        if (format is { } other && other != TrackFile.Format)
            return TrackFileReading.Of(new TrackFileProblem.UnknownFormat(fields[TrackMarkdown.FormatLabel], other.ToString(CultureInfo.InvariantCulture)));
        if (name is null)
            Add(new TrackFileProblem.Missing(TrackMarkdown.Title.Trim()));
        if (format is null)
            Add(new TrackFileProblem.Missing(TrackMarkdown.FormatLabel));
        if (goal is null)
            Add(new TrackFileProblem.Missing(TrackMarkdown.GoalLabel));
        if (problems.Count > 0)
            return TrackFileReading.Of([.. problems]);
        return TrackFileReading.Of(
            new Track
            {
                Name = name!,
                Notes = string.Join('\n', notes),
                Items = [.. items.Select(item => item.Item with { Notes = string.Join('\n', item.Notes) })],
                Drills = [.. drills.Select(drill => drill.Slug)],
                Quiz = quiz,
                Interview = interview,
                Goal = goal!,
                Days = days ?? Track.UsualDays,
            },
            LineOf);
    }

    private bool Open(string heading, int number)
    {
        Once(heading, number);
        section = heading;
        return true;
    }

    private bool Name(string words, int number)
    {
        Once(TrackMarkdown.Title, number);
        name ??= MarkdownText.Unescaped(words);
        return true;
    }

    private bool Note(string quoted, int number)
    {
        var line = quoted is [' ', ..] ? quoted[1..] : quoted;
        var words = MarkdownText.Unescaped(line);
        if (section.Length == 0)
        {
            notes.Add(words);
            notesLine = notesLine == 0 ? number : notesLine;
        }
        else if (section == TrackMarkdown.ItemsHeading && items.Count > 0)
        {
            items[^1].Notes.Add(words);
        }
        else
        {
            return false;
        }
        return true;
    }

    private bool Field(string words, int number)
    {
        if (TrackMarkdownForms.Field(words) is not var (label, value))
            return false;
        var isUnderstood = label switch
        {
            TrackMarkdown.FormatLabel => TrackMarkdownForms.Format(value) is { } read && (format ??= read) >= 0,
            TrackMarkdown.DaysLabel => TrackMarkdownForms.Days(value) is { } read && (days ??= read) >= 0,
            TrackMarkdown.QuizLabel => TrackMarkdownForms.Questions(value) is { } read && (quiz ??= new TrackQuiz(read)) is not null,
            TrackMarkdown.InterviewLabel => TrackMarkdownForms.Minutes(value) is { } read && (interview ??= new TrackInterview(read)) is not null,
            TrackMarkdown.GoalLabel => TrackMarkdownForms.Goal(value) is { } read && (goal ??= read) is not null,
            _ => false,
        };
        if (isUnderstood)
            Once(label, number);
        return isUnderstood;
    }

    private bool Item(string words, int number)
    {
        if (TrackMarkdownForms.Item(words) is not { } item)
            return false;
        items.Add((item, [], number));
        return true;
    }

    private bool Drill(string words, int number)
    {
        if (TrackMarkdownForms.Drill(words) is not { } slug)
            return false;
        drills.Add((slug, number));
        return true;
    }

    private void Once(string label, int number)
    {
        if (!fields.TryAdd(label, number))
            Add(new TrackFileProblem.Repeated(number, label.Trim(' ', '#', ':')));
    }

    private void Add(TrackFileProblem problem)
    {
        if (problems.Count < TrackFile.MostProblems)
            problems.Add(problem);
    }

    private int? LineOf(TrackProblem problem) => problem switch
    {
        TrackProblem.EmptyName or TrackProblem.LongName => fields.GetValueOrDefault(TrackMarkdown.Title),
        TrackProblem.LongNotes => notesLine,
        TrackProblem.DaysOutOfRange => fields.GetValueOrDefault(TrackMarkdown.DaysLabel),
        TrackProblem.TargetOutOfRange or TrackProblem.ScoreOutOfRange or TrackProblem.QuizMissing => fields.GetValueOrDefault(TrackMarkdown.GoalLabel),
        TrackProblem.QuestionsOutOfRange => fields.GetValueOrDefault(TrackMarkdown.QuizLabel),
        TrackProblem.UnknownMinutes => fields.GetValueOrDefault(TrackMarkdown.InterviewLabel),
        TrackProblem.NoItems => null,
        TrackProblem.ManyItems => items[Track.MostItems].Line,
        TrackProblem.ManyDrills => drills[Track.MostDrills].Line,
        TrackProblem.UnknownLevel of => items[of.Item].Line,
        TrackProblem.LevelsReversed of => items[of.Item].Line,
        TrackProblem.UnknownTopic of => items[of.Item].Line,
        TrackProblem.NoCards of => items[of.Item].Line,
        TrackProblem.RepeatedCell of => items[of.Item].Line,
        TrackProblem.LongItemNotes of => items[of.Item].Line,
        TrackProblem.UnknownDrill of => drills[of.Drill].Line,
        TrackProblem.RepeatedDrill of => drills[of.Drill].Line,
        _ => throw new InvalidOperationException($"No problem of a track: {problem}."),
    };
}

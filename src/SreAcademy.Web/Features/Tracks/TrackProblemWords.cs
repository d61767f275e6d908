using SreAcademy.Core.Tracks;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Tracks;

/// <summary>What keeps a track from being saved or a file from being read, and what to do about it.</summary>
public static class TrackProblemWords
{
    public static string Of(TrackProblem problem) => problem switch
    {
        TrackProblem.EmptyName => UiText.TrackEmptyName,
        TrackProblem.LongName of => Phrase.Of(UiText.TrackLongName, Track.LongestName, of.Length),
        TrackProblem.LongNotes of => Phrase.Of(UiText.TrackLongNotes, Track.LongestNotes, of.Length),
        TrackProblem.NoItems => UiText.TrackNoItems,
        TrackProblem.ManyItems of => Phrase.Of(UiText.TrackManyItems, Track.MostItems, of.Count),
        TrackProblem.ManyDrills of => Phrase.Of(UiText.TrackManyDrills, Track.MostDrills, of.Count),
        TrackProblem.DaysOutOfRange => Phrase.Of(UiText.TrackDaysRange, Track.MostDays),
        TrackProblem.TargetOutOfRange => Phrase.Of(UiText.TrackTargetRange, Percent(TrackGoal.LowestRecall), Percent(TrackGoal.HighestRecall)),
        TrackProblem.ScoreOutOfRange => Phrase.Of(UiText.TrackScoreRange, Percent(TrackGoal.LowestScore)),
        TrackProblem.QuizMissing => UiText.TrackQuizMissing,
        TrackProblem.QuestionsOutOfRange => Phrase.Of(UiText.TrackQuestionsRange, TrackQuiz.Fewest, TrackQuiz.Most),
        TrackProblem.UnknownMinutes => Phrase.Of(UiText.TrackMinutesChoices, string.Join(", ", TrackInterview.Choices)),
        TrackProblem.UnknownLevel of => Phrase.Of(UiText.TrackUnknownLevel, of.Item + 1),
        TrackProblem.LevelsReversed of => Phrase.Of(UiText.TrackLevelsReversed, of.Item + 1),
        TrackProblem.UnknownTopic { Topic: "" } of => Phrase.Of(UiText.TrackChooseTopic, of.Item + 1),
        TrackProblem.UnknownTopic of => Phrase.Of(UiText.TrackUnknownTopic, of.Item + 1, Shown(of.Topic)),
        TrackProblem.NoCards of => Phrase.Of(UiText.TrackNoCards, of.Item + 1, Shown(of.Topic)),
        TrackProblem.RepeatedCell of => Phrase.Of(UiText.TrackRepeatedCell, of.Item + 1, Shown(of.Topic), of.Level.Label()),
        TrackProblem.LongItemNotes of => Phrase.Of(UiText.TrackLongItemNotes, of.Item + 1, TrackItem.LongestNotes, of.Length),
        TrackProblem.UnknownDrill of => Phrase.Of(UiText.TrackUnknownDrill, Shown(of.Slug)),
        TrackProblem.RepeatedDrill of => Phrase.Of(UiText.TrackRepeatedDrill, Shown(of.Slug)),
        _ => throw new InvalidOperationException($"No problem of a track: {problem}."),
    };

    public static string Of(TrackFileProblem problem) => problem switch
    {
        { Line: { } line } => Phrase.Of(UiText.TrackFileLine, line, Plain(problem)),
        _ => Plain(problem),
    };

    private static string Plain(TrackFileProblem problem) => problem switch
    {
        TrackFileProblem.TooLong of => Phrase.Of(UiText.TrackFileTooLong, TrackFile.MostBytes / 1024, (of.Bytes + 1023) / 1024),
        TrackFileProblem.NotATrack => UiText.TrackFileNotATrack,
        TrackFileProblem.UnknownFormat of => Phrase.Of(UiText.TrackFileFormat, of.Format, TrackFile.Format),
        TrackFileProblem.BadJson of => Phrase.Of(
            of.Fault switch
            {
                JsonFault.NoJson => UiText.TrackFileNoJson,
                JsonFault.Unknown => UiText.TrackFileUnknownField,
                JsonFault.Missing => UiText.TrackFileMissingField,
                JsonFault.Repeated => UiText.TrackFileRepeatedField,
                JsonFault.OtherKind => UiText.TrackFileBadJson,
            },
            of.Path.StartsWith("$.", StringComparison.Ordinal) ? of.Path[2..] : of.Path),
        TrackFileProblem.UnknownLine of => Phrase.Of(UiText.TrackFileUnknownLine, of.Text),
        TrackFileProblem.Repeated of => Phrase.Of(UiText.TrackFileRepeated, of.Label),
        TrackFileProblem.Missing of => Phrase.Of(UiText.TrackFileMissing, of.Label),
        TrackFileProblem.Unsound of => Of(of.Problem),
        _ => throw new InvalidOperationException($"No problem of a track's file: {problem}."),
    };

    private static string Percent(double share) => Components.Shared.ReadinessWords.Percent(share);

    private static string Shown(string slug) => slug.Length <= 60 ? slug : string.Concat(slug.AsSpan(0, 60), "…");
}

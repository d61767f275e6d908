using System.Globalization;
using System.Text;
using SreAcademy.Core.Content;
using SreAcademy.Core.Content.Parsing;
using SreAcademy.Core.Drills;

namespace SreAcademy.Core.Tracks;

/// <summary>What keeps a track from being saved, once it is tidy (<see cref="TidyTrack"/>); in the order of a page that edits it. Anything can be asked about.</summary>
public static class TrackProblems
{
    /// <summary>Characters of a topic's or drill's slug in a track.</summary>
    public const int LongestSlug = 200;

    /// <summary>All there are, with what the catalog does not have.</summary>
    public static IReadOnlyList<TrackProblem> Of(Track track, CatalogSnapshot catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return Find(track, catalog);
    }

    /// <summary>Those that do not depend on a catalog: a file may come from elsewhere.</summary>
    public static IReadOnlyList<TrackProblem> Of(Track track) => Find(track, null);

    private static List<TrackProblem> Find(Track given, CatalogSnapshot? catalog)
    {
        var track = TidyTrack.Of(given);
        return [.. OfWords(track), .. OfItems(track, catalog), .. OfDrills(track, catalog), .. OfGoal(track)];
    }

    private static IEnumerable<TrackProblem> OfWords(Track track)
    {
        if (!track.Name.EnumerateRunes().Any(IsSeen))
            yield return new TrackProblem.EmptyName();
        if (track.Name.Length > Track.LongestName)
            yield return new TrackProblem.LongName(track.Name.Length);
        if (track.Notes.Length > Track.LongestNotes)
            yield return new TrackProblem.LongNotes(track.Notes.Length);
        if (track.Days is < 1 or > Track.MostDays)
            yield return new TrackProblem.DaysOutOfRange(track.Days);
    }

    private static IEnumerable<TrackProblem> OfItems(Track track, CatalogSnapshot? catalog)
    {
        if (track.Items.Count == 0)
            yield return new TrackProblem.NoItems();
        if (track.Items.Count > Track.MostItems)
            yield return new TrackProblem.ManyItems(track.Items.Count);
        var taken = new HashSet<(string, Level)>();
        foreach (var (index, item) in track.Items.Take(Track.MostItems).Index())
        {
            if (!Levels.All.Contains(item.From) || !Levels.All.Contains(item.To))
                yield return new TrackProblem.UnknownLevel(index);
            else if (item.From > item.To)
                yield return new TrackProblem.LevelsReversed(index);
            var levels = Levels.All.Where(level => level >= item.From && level <= item.To).ToList();
            if (catalog is null ? !IsSlug(item.Topic) : !catalog.TopicsBySlug.ContainsKey(item.Topic))
                yield return new TrackProblem.UnknownTopic(index, item.Topic);
            else if (catalog is not null && levels.Count > 0 && !catalog.TopicsBySlug[item.Topic].Cards.Any(card => levels.Contains(card.Level!.Value)))
                yield return new TrackProblem.NoCards(index, item.Topic);
            var repeated = levels.Where(level => !taken.Add((item.Topic, level))).ToList();
            if (repeated.Count > 0)
                yield return new TrackProblem.RepeatedCell(index, item.Topic, repeated[0]);
            if (item.Notes.Length > TrackItem.LongestNotes)
                yield return new TrackProblem.LongItemNotes(index, item.Notes.Length);
        }
    }

    private static IEnumerable<TrackProblem> OfDrills(Track track, CatalogSnapshot? catalog)
    {
        if (track.Drills.Count > Track.MostDrills)
            yield return new TrackProblem.ManyDrills(track.Drills.Count);
        var known = catalog is null || track.Drills.Count == 0 ? null : DrillSlugs.Of(catalog);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (index, slug) in track.Drills.Take(Track.MostDrills).Index())
        {
            if (known is null ? !IsSlug(slug) : !known.ContainsKey(slug))
                yield return new TrackProblem.UnknownDrill(index, slug);
            if (!taken.Add(slug))
                yield return new TrackProblem.RepeatedDrill(index, slug);
        }
    }

    private static IEnumerable<TrackProblem> OfGoal(Track track)
    {
        // Written so that what is not a number is out of range.
        if (track.Goal is TrackGoal.PredictedRecall recall && recall.Target is not (>= TrackGoal.LowestRecall and <= TrackGoal.HighestRecall))
            yield return new TrackProblem.TargetOutOfRange(recall.Target);
        if (track.Goal is TrackGoal.StudiedAndChecked studied)
        {
            if (studied.Score is not (>= TrackGoal.LowestScore and <= 1))
                yield return new TrackProblem.ScoreOutOfRange(studied.Score);
            if (track.Quiz is null)
                yield return new TrackProblem.QuizMissing();
        }
        if (track.Quiz is { Questions: < TrackQuiz.Fewest or > TrackQuiz.Most } quiz)
            yield return new TrackProblem.QuestionsOutOfRange(quiz.Questions);
        if (track.Interview is { } interview && !TrackInterview.Choices.Contains(interview.Minutes))
            yield return new TrackProblem.UnknownMinutes(interview.Minutes);
    }

    private static bool IsSlug(string slug) => slug.Length is > 0 and <= LongestSlug && slug == Slug.From(slug);

    private static bool IsSeen(Rune rune) =>
        !Rune.IsWhiteSpace(rune) && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned);
}

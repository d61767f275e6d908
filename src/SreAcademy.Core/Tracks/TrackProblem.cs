using SreAcademy.Core.Content;

namespace SreAcademy.Core.Tracks;

/// <summary>What keeps a track from being saved. Items and drills are counted from 0, in the order of the track.</summary>
public abstract record TrackProblem
{
    private TrackProblem()
    {
    }

    /// <summary>Nothing in the name can be seen.</summary>
    public sealed record EmptyName : TrackProblem;

    /// <param name="Length">Characters, over <see cref="Track.LongestName"/>.</param>
    public sealed record LongName(int Length) : TrackProblem;

    /// <param name="Length">Characters, over <see cref="Track.LongestNotes"/>.</param>
    public sealed record LongNotes(int Length) : TrackProblem;

    public sealed record NoItems : TrackProblem;

    /// <param name="Count">Over <see cref="Track.MostItems"/>.</param>
    public sealed record ManyItems(int Count) : TrackProblem;

    /// <param name="Count">Over <see cref="Track.MostDrills"/>.</param>
    public sealed record ManyDrills(int Count) : TrackProblem;

    /// <param name="Days">Not 1–<see cref="Track.MostDays"/>.</param>
    public sealed record DaysOutOfRange(int Days) : TrackProblem;

    /// <param name="Target">Not <see cref="TrackGoal.LowestRecall"/>–<see cref="TrackGoal.HighestRecall"/>.</param>
    public sealed record TargetOutOfRange(double Target) : TrackProblem;

    /// <param name="Score">Not <see cref="TrackGoal.LowestScore"/>–1.</param>
    public sealed record ScoreOutOfRange(double Score) : TrackProblem;

    /// <summary>The goal asks for a level check that the track does not have.</summary>
    public sealed record QuizMissing : TrackProblem;

    /// <param name="Questions">Not <see cref="TrackQuiz.Fewest"/>–<see cref="TrackQuiz.Most"/>.</param>
    public sealed record QuestionsOutOfRange(int Questions) : TrackProblem;

    /// <param name="Minutes">None of <see cref="TrackInterview.Choices"/>.</param>
    public sealed record UnknownMinutes(int Minutes) : TrackProblem;

    /// <summary>A level that is none of the four.</summary>
    public sealed record UnknownLevel(int Item) : TrackProblem;

    /// <summary>From a higher level to a lower one.</summary>
    public sealed record LevelsReversed(int Item) : TrackProblem;

    /// <summary>The catalog has no such topic, or not any more.</summary>
    public sealed record UnknownTopic(int Item, string Topic) : TrackProblem;

    /// <summary>The topic has no card at these levels.</summary>
    public sealed record NoCards(int Item, string Topic) : TrackProblem;

    /// <summary>An earlier item holds the topic at that level already; the lowest such level.</summary>
    public sealed record RepeatedCell(int Item, string Topic, Level Level) : TrackProblem;

    /// <param name="Length">Characters, over <see cref="TrackItem.LongestNotes"/>.</param>
    public sealed record LongItemNotes(int Item, int Length) : TrackProblem;

    /// <summary>The catalog has no such drill, or not any more.</summary>
    public sealed record UnknownDrill(int Drill, string Slug) : TrackProblem;

    public sealed record RepeatedDrill(int Drill, string Slug) : TrackProblem;
}

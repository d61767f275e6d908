using SreAcademy.Core.Content;

namespace SreAcademy.Core.Tracks;

/// <summary>트랙: what a team lead wants somebody to be able to do, as topics and levels in an order, with a goal. Values only; versions and dates are around it.</summary>
public sealed record Track
{
    /// <summary>Characters of a name after trimming, at least 1.</summary>
    public const int LongestName = 80;

    /// <summary>Characters of notes.</summary>
    public const int LongestNotes = 2_000;

    public const int MostItems = 64;
    public const int MostDrills = 20;

    /// <summary>Days, for <see cref="Days"/>.</summary>
    public const int MostDays = 366;

    /// <summary>Days, where nobody says otherwise.</summary>
    public const int UsualDays = 28;

    public required string Name { get; init; }

    /// <summary>Plain text for those who study it; may be empty.</summary>
    public string Notes { get; init; } = "";

    /// <summary>In the order of study, at least one; a cell (topic and level) is counted once, where it comes first.</summary>
    public required IReadOnlyList<TrackItem> Items { get; init; }

    /// <summary>Slugs of drills to bring to an end, see <see cref="Drills.DrillSlugs"/>; may be empty.</summary>
    public IReadOnlyList<string> Drills { get; init; } = [];

    /// <summary>A level check over the track's cells; null without one. Needed by <see cref="TrackGoal.StudiedAndChecked"/>.</summary>
    public TrackQuiz? Quiz { get; init; }

    /// <summary>A mock interview over the track's cells; null without one.</summary>
    public TrackInterview? Interview { get; init; }

    public required TrackGoal Goal { get; init; }

    /// <summary>How long it usually takes, in days, 1–<see cref="MostDays"/>: the due date that is proposed.</summary>
    public int Days { get; init; } = UsualDays;

    public bool Equals(Track? other) =>
        other is not null && Name == other.Name && Notes == other.Notes && Quiz == other.Quiz && Interview == other.Interview && Goal == other.Goal && Days == other.Days
        && Items.SequenceEqual(other.Items) && Drills.SequenceEqual(other.Drills);

    public override int GetHashCode() => HashCode.Combine(Name, Notes, Goal, Days, Quiz, Interview, Items.Count, Drills.Count);
}

/// <summary>A topic from one level to another, both included.</summary>
/// <param name="Topic">Slug. It may have left the catalog since: it then has no cards.</param>
/// <param name="Notes">Plain text; may be empty. At most 500 characters.</param>
public sealed record TrackItem(string Topic, Level From, Level To, string Notes = "")
{
    public const int LongestNotes = 500;
}

/// <param name="Questions">10–50.</param>
public sealed record TrackQuiz(int Questions)
{
    public const int Fewest = 10;
    public const int Most = 50;
}

/// <param name="Minutes">15, 30 or 60.</param>
public sealed record TrackInterview(int Minutes)
{
    public static IReadOnlyList<int> Choices { get; } = [15, 30, 60];
}

/// <summary>When a track is finished. Never by clicks: by what is recalled.</summary>
public abstract record TrackGoal
{
    public const double LowestRecall = 0.5;
    public const double HighestRecall = 0.97;
    public const double LowestScore = 0.5;

    private TrackGoal()
    {
    }

    /// <summary>예측 회상 ≥ Target over all cards of the track, a card not seen counting 0.</summary>
    /// <param name="Target"><see cref="LowestRecall"/>–<see cref="HighestRecall"/>.</param>
    public sealed record PredictedRecall(double Target) : TrackGoal;

    /// <summary>모든 카드 학습 + 레벨 점검: every card of the track seen, and a quiz over the track's cells, begun after the assignment did, with at least this share right.</summary>
    /// <param name="Score"><see cref="LowestScore"/>–1.</param>
    public sealed record StudiedAndChecked(double Score) : TrackGoal;
}

using SreAcademy.Core.Content;

namespace SreAcademy.Core.Teams;

/// <summary>How a team as a whole stood in one week.</summary>
/// <param name="Monday">First day of the week.</param>
/// <param name="Members">Whose mean it is, at least 1.</param>
/// <param name="Topics">Slug → mean readiness by level, four figures 0–1; null where the level had no cards.</param>
public sealed record TeamWeek(DateOnly Monday, int Members, IReadOnlyDictionary<string, IReadOnlyList<double?>> Topics)
{
    /// <summary>Weeks that are shown, the present one among them.</summary>
    public const int MostShown = 26;

    /// <summary>Weeks of fewer members do not outlive one of them leaving: their means say too much of single people.</summary>
    public const int FewestToKeep = 3;

    public static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    /// <param name="members">At least one.</param>
    public static TeamWeek Of(DateOnly monday, MatrixCells cells, IReadOnlyCollection<MemberReadiness> members)
    {
        ArgumentNullException.ThrowIfNull(cells);
        ArgumentNullException.ThrowIfNull(members);
        return new TeamWeek(monday, members.Count, cells.Topics.ToDictionary(topic => topic.Slug, topic => (IReadOnlyList<double?>)[.. Levels.All.Select(level => Mean(topic.Cell(level)))]));

        // Four digits are more than anybody sees, and tell less of a single member.
        double? Mean(int cell) => cells.CardsIn(cell) == 0 ? null : Math.Round(members.Average(member => member.Over([cell]).Now), 4);
    }

    /// <summary>Over some cells, each weighing what it has in cards today; those that the week does not know are left out.</summary>
    /// <returns>0–1; null where it knows none of them.</returns>
    public double? Over(MatrixCells cells, IReadOnlyList<MatrixColumn> columns)
    {
        ArgumentNullException.ThrowIfNull(cells);
        ArgumentNullException.ThrowIfNull(columns);
        var (sum, cards) = (0.0, 0);
        foreach (var column in columns)
        {
            foreach (var level in column.Levels)
            {
                if (!Topics.TryGetValue(column.Topic.Slug, out var levels) || levels.ElementAtOrDefault(level.Number() - 1) is not { } mean)
                    continue;
                var weight = cells.CardsIn(column.Topic.Cell(level));
                (sum, cards) = (sum + (mean * weight), cards + weight);
            }
        }
        return cards == 0 ? null : sum / cards;
    }
}

using SreAcademy.Data;

namespace SreAcademy.Web.Account.Takeout;

/// <param name="Topics">Slugs separated by a space; empty for all topics.</param>
/// <param name="Levels">Digits of the levels; empty for all.</param>
/// <param name="Target">Readiness to reach, 0–1.</param>
public sealed record TakeoutGoal(long GoalId, string Topics, string Levels, double Target, DateOnly By, DateTimeOffset CreatedAt);

/// <param name="Plan">The incident as it was set up, as JSON. It holds what is right: null while the drill runs.</param>
/// <param name="Score">0–100; null while it runs.</param>
public sealed record TakeoutDrill(
    long DrillId, string Address, string Scenario, string Title, string? Plan, DateTimeOffset StartedAt, DateTimeOffset? FinishedAt, bool GivenUp, int? Score, int Moves);

/// <param name="Place">From 1.</param>
/// <param name="Move">As JSON.</param>
public sealed record TakeoutDrillMove(long DrillId, int Place, string Move, DateTimeOffset At)
{
    /// <summary>Of a drill: places and drills as one number that grows in the order of the list. A drill in which time passes has many.</summary>
    internal const long MostPlaces = 1_000_000;

    internal long Order => (DrillId * MostPlaces) + Place;
}

internal static class TakeoutDrills
{
    public static IQueryable<TakeoutGoal> GoalsOf(this AcademyDbContext context, long learnerId, long after) =>
        from row in context.Goals
        where row.LearnerId == learnerId && row.Id > after
        orderby row.Id
        select new TakeoutGoal(row.Id, row.Topics, row.Levels, row.Target, DateOnly.FromDayNumber(row.ByDay), row.CreatedAt);

    public static IQueryable<TakeoutDrill> DrillsOf(this AcademyDbContext context, long learnerId, long after) =>
        from row in context.Drills
        where row.LearnerId == learnerId && row.Id > after
        orderby row.Id
        select new TakeoutDrill(
            row.Id, "/drills/" + row.Slug + "/" + row.Key, row.Slug, row.Title, row.FinishedAt == null ? null : row.Plan, row.StartedAt, row.FinishedAt, row.GivenUp, row.Score, row.Moves);

    public static IQueryable<TakeoutDrillMove> DrillMovesOf(this AcademyDbContext context, long learnerId, long after) =>
        from row in context.DrillMoves
        where row.DrillId >= after / TakeoutDrillMove.MostPlaces && (row.DrillId * TakeoutDrillMove.MostPlaces) + row.Place + 1 > after
        join drill in context.Drills on row.DrillId equals drill.Id
        where drill.LearnerId == learnerId
        orderby row.DrillId, row.Place
        select new TakeoutDrillMove(row.DrillId, row.Place + 1, row.Body, row.At);
}

namespace SreAcademy.Data.Drills;

/// <summary>What is written to <c>drills</c> and <c>drill_moves</c>; whoever changes a drill has locked its row.</summary>
internal static class DrillTable
{
    /// <summary>Held while a drill is begun, so that a learner's beginnings go one after the other.</summary>
    public static readonly Statement LockLearner = new("SELECT id FROM learners WHERE id = @learner AND disabled_at IS NULL") { LocksRows = true };

    public static readonly Statement ByStart = new("SELECT key FROM drills WHERE learner_id = @learner AND start_id = @start");

    /// <summary>Locked, so that a move that is on its way comes before or after.</summary>
    public static readonly Statement RunningOfSlug =
        new("SELECT key FROM drills WHERE learner_id = @learner AND slug = @slug AND finished_at IS NULL") { LocksRows = true };

    public static readonly Statement CountRunning = new("SELECT count(*) FROM drills WHERE learner_id = @learner AND slug <> @slug AND finished_at IS NULL");

    public static readonly Statement GiveUpSlug = new("""
        UPDATE drills SET finished_at = @now, given_up = @given WHERE learner_id = @learner AND slug = @slug AND finished_at IS NULL
        """);

    public static readonly Statement Insert = new("""
        INSERT INTO drills (key, learner_id, start_id, slug, title, plan, started_at, given_up, moves)
        VALUES (@key, @learner, @start, @slug, @title, @plan, @now, @given, @moves)
        """);

    public static readonly Statement Moves = new("SELECT m.move_id, m.body FROM drill_moves m WHERE m.drill_id = @id ORDER BY m.place");

    public static readonly Statement AddMove = new("INSERT INTO drill_moves (drill_id, place, move_id, body, at) VALUES (@id, @number, @move, @body, @now)");

    public static readonly Statement Update = new("UPDATE drills SET moves = @moves, finished_at = @finished_at, given_up = @given, score = @points WHERE id = @id");
}

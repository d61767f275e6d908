namespace SreAcademy.Data.Study;

/// <summary>
/// The steps of <see cref="MergeLearners"/>. A new table that belongs to learners is either moved here or goes with the guest. A guest has no seat
/// in a team: memberships, assignments, notices and message settings are accounts' only, and nothing of them is there to be moved.
/// </summary>
internal static class MergeStatements
{
    /// <summary>Held until the end: an answer that the guest gives meanwhile waits, and then finds no guest.</summary>
    public static readonly Statement Both = new(
        "SELECT id, account_since FROM learners WHERE (id = @learner OR id = @other) AND disabled_at IS NULL ORDER BY id")
    { LocksRows = true };

    public static readonly Statement CountCards = new("SELECT count(*) FROM progress WHERE learner_id = @learner");

    public static readonly Statement SharedCards = new("""
        SELECT g.card_id FROM progress g JOIN progress a ON a.card_id = g.card_id WHERE g.learner_id = @learner AND a.learner_id = @other ORDER BY g.card_id
        """);

    public static readonly Statement SharedAnswers = new("""
        SELECT g.id FROM review_log g JOIN review_log a ON a.answer_id = g.answer_id WHERE g.learner_id = @learner AND a.learner_id = @other
        """);

    /// <summary>An answer id is the learner's own: the same one of another learner is another answer.</summary>
    public static readonly Statement RenameAnswer = new("UPDATE review_log SET answer_id = @answer WHERE id = @id");

    public static readonly Statement MoveLog = new("UPDATE review_log SET learner_id = @learner WHERE learner_id = @other");

    public static readonly Statement MoveProgress = new("""
        UPDATE progress SET learner_id = @learner WHERE learner_id = @other
            AND NOT EXISTS (SELECT 1 FROM progress a WHERE a.learner_id = @learner AND a.card_id = progress.card_id)
        """);

    public static readonly Statement MoveReports = new("UPDATE card_reports SET learner_id = @learner WHERE learner_id = @other");

    /// <summary>As <see cref="RenameStarts"/>.</summary>
    public static readonly Statement RenameInterviewStarts = new("""
        UPDATE interviews SET start_id = key WHERE owner_id = @other AND start_id IN (SELECT start_id FROM interviews WHERE owner_id = @learner)
        """);

    public static readonly Statement MoveInterviews = new("UPDATE interviews SET owner_id = @learner, version = version + 1 WHERE owner_id = @other");

    public static readonly Statement MoveSeats = new("UPDATE interviews SET candidate_id = @learner, version = version + 1 WHERE candidate_id = @other");

    /// <summary>In a room that has not begun (phase 0) somebody else can still come.</summary>
    public static readonly Statement FreeOwnSeats = new(
        "UPDATE interviews SET candidate_id = NULL, version = version + 1 WHERE owner_id = @learner AND candidate_id = @learner AND phase = 0");

    public static readonly Statement MoveSettings = new("""
        UPDATE study_settings SET learner_id = @learner WHERE learner_id = @other
            AND NOT EXISTS (SELECT 1 FROM study_settings a WHERE a.learner_id = @learner)
        """);

    /// <summary>A start id is the learner's own, like an answer id; the key is as good a one.</summary>
    public static readonly Statement RenameStarts = new("""
        UPDATE quizzes SET start_id = key WHERE learner_id = @other AND start_id IN (SELECT start_id FROM quizzes WHERE learner_id = @learner)
        """);

    public static readonly Statement MoveQuizzes = new("UPDATE quizzes SET learner_id = @learner WHERE learner_id = @other");

    /// <summary>As <see cref="RenameStarts"/>.</summary>
    public static readonly Statement RenameDrillStarts = new("""
        UPDATE drills SET start_id = key WHERE learner_id = @other AND start_id IN (SELECT start_id FROM drills WHERE learner_id = @learner)
        """);

    public static readonly Statement MoveDrills = new("UPDATE drills SET learner_id = @learner WHERE learner_id = @other");

    public static readonly Statement SharedSaves = new("""
        SELECT g.id FROM goals g JOIN goals a ON a.save_id = g.save_id WHERE g.learner_id = @learner AND a.learner_id = @other
        """);

    /// <summary>As <see cref="RenameAnswer"/>.</summary>
    public static readonly Statement RenameSave = new("UPDATE goals SET save_id = @save WHERE id = @id");

    /// <summary>The account may have more of them than may be added: none is lost.</summary>
    public static readonly Statement MoveGoals = new("UPDATE goals SET learner_id = @learner WHERE learner_id = @other");

    public static readonly Statement DeleteGuest = new("DELETE FROM learners WHERE id = @learner");
}

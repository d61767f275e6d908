namespace SreAcademy.Data.Tracks;

/// <summary>Where standings are read from: for everybody with an assignment that runs in a team, for those who have one assignment, or for one learner.</summary>
/// <param name="Given">Who has what.</param>
/// <param name="People">Names and settings.</param>
/// <param name="Progress">In groups by learner; lean, for a team has tens of thousands of rows.</param>
/// <param name="Quizzes">Finished ones that are long enough, question by question, in groups by learner and quiz.</param>
/// <param name="Drills">Brought to an end, in groups by learner.</param>
/// <param name="Interviews">That went on to their last question, in groups by learner.</param>
internal sealed record StandingSources(Statement Given, Statement People, Statement Progress, Statement Quizzes, Statement Drills, Statement Interviews)
{
    // Each column of ten thousands of rows costs as much as the row.
    private const string Columns = "p.learner_id, p.card_id, p.stability, p.last_study_day, p.due_day, p.first_study_day";

    public static readonly StandingSources OfTeam = new("g.assignment_id IN (SELECT a.id FROM assignments a WHERE a.team_id = @team AND a.ended_at IS NULL)");

    /// <summary>The same, with the progress of every member.</summary>
    public static readonly StandingSources OfMembers = OfTeam with
    {
        Progress = new($"SELECT {Columns} FROM memberships m JOIN progress p ON p.learner_id = m.learner_id WHERE m.team_id = @team AND p.state <> 0 ORDER BY m.learner_id"),
    };

    public static readonly StandingSources OfAssignment = new("g.assignment_id = @assignment");

    public static readonly StandingSources OfLearner = new(
        Tracks.Given.Columns, "g.learner_id = @learner", column => $"{column} = @learner");

    private StandingSources(string given)
        : this(Tracks.Given.Columns, given, column => $"{column} IN (SELECT g.learner_id FROM assignment_members g WHERE {given})")
    {
    }

    private StandingSources(string columns, string given, Func<string, string> among)
        : this(
            new Statement($"SELECT {columns} FROM assignment_members g WHERE {given}"),
            new Statement($"SELECT l.id, l.name, l.email, {Study.SettingsTable.Columns} FROM learners l LEFT JOIN study_settings s ON s.learner_id = l.id WHERE {among("l.id")}"),
            new Statement($"""
                SELECT {Columns} FROM progress p WHERE {among("p.learner_id")} AND p.state <> 0 ORDER BY p.learner_id
                """),
            new Statement($"""
                SELECT q.learner_id, q.id, q.started_at, i.card_id, i.is_right, i.topic_slug, i.level FROM quizzes q JOIN quiz_questions i ON i.quiz_id = q.id
                WHERE {among("q.learner_id")} AND q.started_at >= @since AND q.finished_at IS NOT NULL AND q.questions >= @least ORDER BY q.learner_id, q.id
                """),
            new Statement($"""
                SELECT d.learner_id, d.started_at, d.slug FROM drills d
                WHERE {among("d.learner_id")} AND d.started_at >= @since AND d.finished_at IS NOT NULL AND NOT d.given_up
                """),
            new Statement($"""
                SELECT i.candidate_id, i.started_at, i.plan FROM interviews i
                WHERE {among("i.candidate_id")} AND i.created_at >= @since AND i.started_at IS NOT NULL AND i.finished_at IS NOT NULL AND i.position >= i.questions - 1
                """))
    {
    }
}

using Microsoft.EntityFrameworkCore;
using SreAcademy.Core.Review;
using SreAcademy.Data.Study;

namespace SreAcademy.Data.Tests.Study;

public class RebuildProgressTests
{
    [Theory, SqliteData, PostgresData]
    public async Task What_was_answered_is_derived_again_without_a_difference(DatabaseKind kind)
    {
        await using var study = await Studying.BeginAsync(kind);
        await StudyAsync(study);
        await study.AddLearnerAsync();

        var (report, differences) = await RebuildAsync(study);
        Assert.Empty(differences);
        Assert.Equal(new RebuildReport(2, 3, 7, 0), report);
    }

    [Theory, SqliteData, PostgresData]
    public async Task What_differs_is_named_and_repaired_only_when_asked_to(DatabaseKind kind)
    {
        await using var study = await Studying.BeginAsync(kind, cards: 4);
        await StudyAsync(study);
        var good = await study.Progress.HandleAsync(study.Learner, study.Cards[0]);
        await using (var context = study.Database.Context())
        {
            await context.Progress.Where(row => row.CardId == study.Cards[0]).ExecuteUpdateAsync(set => set.SetProperty(row => row.Stability, 1).SetProperty(row => row.Lapses, 9));
            await context.Progress.Where(row => row.CardId == study.Cards[1]).ExecuteDeleteAsync();
            await context.Progress.Where(row => row.CardId == study.Cards[2]).ExecuteUpdateAsync(set => set.SetProperty(row => row.CardId, study.Cards[3]));
        }

        var (report, differences) = await RebuildAsync(study);
        Assert.Equal(
            [(study.Cards[0], "stability"), (study.Cards[0], "lapses"), (study.Cards[1], "row"), (study.Cards[2], "row"), (study.Cards[3], "row")],
            differences.Select(difference => (difference.CardId, difference.Field)));
        Assert.Equal(5, report.Differences);
        Assert.Equal(5, (await RebuildAsync(study, write: true)).Report.Differences);
        Assert.Equal(0, (await RebuildAsync(study)).Report.Differences);
        Assert.Equal(good, await study.Progress.HandleAsync(study.Learner, study.Cards[0]));
    }

    [PostgresFact]
    public async Task An_answer_given_while_a_card_is_repaired_is_not_lost_from_its_progress()
    {
        await using var study = await Studying.BeginAsync(DatabaseKind.Postgres);
        await study.GradedAsync(study.Cards[0], Rating.Easy);
        await using (var context = study.Database.Context())
            await context.Progress.ExecuteUpdateAsync(set => set.SetProperty(row => row.Lapses, 9));
        await using var other = await PostgresTransaction.BeginAsync(study.Database.Database);

        // From the first difference on: nobody reads progress before the other has answered.
        var repairing = study.Rebuild.HandleAsync(write: true, _ => other.Execute("LOCK TABLE progress IN ACCESS EXCLUSIVE MODE"));
        await other.WaitedForAsync(by: 1);
        await other.ExecuteAsync("""
            INSERT INTO review_log (learner_id, card_id, answer_id, kind, origin, rating, at, study_day, duration_milliseconds, parameters_id, interval_days, interval_seconds)
            SELECT learner_id, card_id, 'another', kind, origin, rating, at, study_day, duration_milliseconds, parameters_id, interval_days, interval_seconds FROM review_log;
            UPDATE progress SET version = version + 1
            """);
        await other.CommitAsync();
        await repairing;

        Assert.Empty((await RebuildAsync(study)).Differences);
    }

    private static async Task StudyAsync(Studying study)
    {
        await study.GradedAsync(study.Cards[0], Rating.Easy);
        await study.GradedAsync(study.Cards[1], Rating.Good);
        await study.GradedAsync(study.Cards[2], Rating.Good, ReviewLogKind.Cram);
        study.Time.Now += TimeSpan.FromDays(9);
        await study.GradedAsync(study.Cards[0], Rating.Again);
        var undone = await study.AnswerAsync(study.Cards[0]);
        await study.Grade.HandleAsync(undone);
        await study.Undo.HandleAsync(study.Learner, undone.AnswerId);
        await study.GradedAsync(study.Cards[0], Rating.Hard);
    }

    private static async Task<(RebuildReport Report, List<ProgressDifference> Differences)> RebuildAsync(Studying study, bool write = false)
    {
        var differences = new List<ProgressDifference>();
        var report = await study.Rebuild.HandleAsync(write, differences.Add);
        return (report, differences);
    }
}

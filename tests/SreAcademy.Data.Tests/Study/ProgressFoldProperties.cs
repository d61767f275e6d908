using FsCheck;
using FsCheck.Fluent;
using SreAcademy.Core.Review;
using SreAcademy.Data.Study;

namespace SreAcademy.Data.Tests.Study;

/// <summary>Whatever a learner does, what is stored is what the log says.</summary>
public class ProgressFoldProperties
{
    private static readonly TimeSpan[] Pauses =
        [TimeSpan.Zero, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(11), TimeSpan.FromHours(9), TimeSpan.FromDays(1), TimeSpan.FromDays(40), TimeSpan.FromDays(-2)];

    [Fact]
    public Task On_SQLite() => CheckAsync(DatabaseKind.Sqlite, cases: 60);

    [PostgresFact]
    public Task On_PostgreSQL() => CheckAsync(DatabaseKind.Postgres, cases: 8);

    private static async Task CheckAsync(DatabaseKind kind, int cases)
    {
        await using var study = await Studying.BeginAsync(kind, cards: 2);
        foreach (var steps in Gen.Sample(Steps, cases, 25))
        {
            var learner = await study.AddLearnerAsync();
            var given = new List<Grade>();
            foreach (var step in steps)
                await TakeAsync(study, learner, step, given);
        }
        var differences = new List<ProgressDifference>();
        var report = await study.Rebuild.HandleAsync(write: false, differences.Add);
        Assert.Empty(differences);
        Assert.Equal(cases + 1, report.Learners);
        Assert.True(report.Entries > cases);
    }

    private static async Task TakeAsync(Studying study, long learner, Step step, List<Grade> given)
    {
        study.Time.Now += Pauses[step.Pause];
        if (step.Kind == ReviewLogKind.Undo)
        {
            if (given.Count > 0)
                await study.Undo.HandleAsync(learner, given[step.Which % given.Count].AnswerId);
            return;
        }
        if (step.Which % 10 == 0)
            await study.ChangeSettingsAsync(learner, step.Which);
        var grade = await study.AnswerAsync(study.Cards[step.Which % 2], step.Rating, step.Kind, learner);
        Assert.IsType<GradeOutcome.Recorded>(await study.Grade.HandleAsync(grade));
        given.Add(grade);
    }

    private static Gen<Step[]> Steps =>
        (from kind in Gen.Elements(ReviewLogKind.Review, ReviewLogKind.Review, ReviewLogKind.Review, ReviewLogKind.Cram, ReviewLogKind.Undo)
         from rating in Gen.Elements(Rating.Again, Rating.Hard, Rating.Good, Rating.Easy)
         from pause in Gen.Choose(0, Pauses.Length - 1)
         from which in Gen.Choose(0, 99)
         select new Step(kind, rating, pause, which)).ArrayOf();

    private sealed record Step(ReviewLogKind Kind, Rating Rating, int Pause, int Which);
}

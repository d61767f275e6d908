using Microsoft.EntityFrameworkCore;
using SreAcademy.Core.Review;
using SreAcademy.Data.Study;

namespace SreAcademy.Data.Tests.Study;

public class GradeBadInputTests
{
    [Theory, SqliteData, PostgresData]
    public async Task Cards_and_learners_that_are_not_there_any_more_are_outcomes_and_store_nothing(DatabaseKind kind)
    {
        await using var study = await Studying.BeginAsync(kind);
        var answer = await study.AnswerAsync(study.Cards[0]);
        var disabled = await study.AddLearnerAsync();
        await using (var context = study.Database.Context())
        {
            await context.Cards.Where(card => card.Id == study.Cards[1]).ExecuteUpdateAsync(set => set.SetProperty(card => card.RetiredAt, study.Time.Now));
            await context.Learners.Where(learner => learner.Id == disabled).ExecuteUpdateAsync(set => set.SetProperty(learner => learner.DisabledAt, study.Time.Now));
        }

        Assert.IsType<GradeOutcome.UnknownCard>(await study.Grade.HandleAsync(answer with { CardId = 999 }));
        Assert.IsType<GradeOutcome.RetiredCard>(await study.Grade.HandleAsync(answer with { CardId = study.Cards[1] }));
        Assert.IsType<GradeOutcome.UnknownLearner>(await study.Grade.HandleAsync(answer with { LearnerId = 999 }));
        Assert.IsType<GradeOutcome.UnknownLearner>(await study.Grade.HandleAsync(answer with { LearnerId = disabled }));
        Assert.Empty(study.Log());
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_card_retired_in_mid_session_keeps_its_history_and_its_last_answer_can_be_taken_back(DatabaseKind kind)
    {
        await using var study = await Studying.BeginAsync(kind);
        var answer = await study.AnswerAsync(study.Cards[0]);
        await study.Grade.HandleAsync(answer);
        await using (var context = study.Database.Context())
            await context.Cards.ExecuteUpdateAsync(set => set.SetProperty(card => card.RetiredAt, study.Time.Now));

        Assert.IsType<GradeOutcome.RetiredCard>(await study.Grade.HandleAsync(await study.AnswerAsync(study.Cards[0])));
        Assert.True(Assert.IsType<GradeOutcome.Recorded>(await study.Grade.HandleAsync(answer)).Earlier);
        Assert.IsType<UndoOutcome.Undone>(await study.Undo.HandleAsync(study.Learner, answer.AnswerId));
    }

    [Theory, SqliteData, PostgresData]
    public async Task After_a_clock_or_a_zone_was_set_back_no_days_have_passed_and_the_log_tells_the_clock_as_it_was(DatabaseKind kind)
    {
        await using var study = await Studying.BeginAsync(kind);
        await study.GradedAsync(study.Cards[0], Rating.Easy);
        study.Time.Now -= TimeSpan.FromDays(3);
        var back = await study.GradedAsync(study.Cards[0]);
        await study.SaveAsync(study.Learner, new StudySettings { TimeZone = "Pacific/Honolulu" });
        await study.GradedAsync(study.Cards[0]);

        var log = study.Log();
        Assert.Equal([null, 0, 0], log.Select(entry => entry.ElapsedDays));
        Assert.True(log[1].At < log[0].At);
        Assert.Equal(log[1].StudyDay - 1, log[2].StudyDay);
        Assert.Equal((log[1].StudyDay, log[0].StudyDay), (back.Progress.LastStudyDay.DayNumber, back.Progress.FirstStudyDay.DayNumber));
    }

    [Theory, SqliteData, PostgresData]
    public async Task Cramming_is_kept_but_changes_neither_memory_nor_due_day(DatabaseKind kind)
    {
        await using var study = await Studying.BeginAsync(kind);
        var before = (await study.GradedAsync(study.Cards[0], Rating.Easy)).Progress;
        study.Time.Now += TimeSpan.FromDays(1);

        var crammed = await study.GradedAsync(study.Cards[0], Rating.Again, ReviewLogKind.Cram);
        var first = await study.GradedAsync(study.Cards[1], Rating.Good, ReviewLogKind.Cram);

        Assert.Equal((before with { Version = 2 }, default), (crammed.Progress, crammed.Interval));
        Assert.Equal(CardProgress.Unreviewed(study.Cards[1], 1), first.Progress);
        Assert.Equal(Rating.Again, study.Log()[1].Rating);
    }

    [Theory, SqliteData, PostgresData]
    public async Task The_interval_that_was_shown_is_given_if_it_can_be(DatabaseKind kind)
    {
        await using var study = await Studying.BeginAsync(kind);
        var answer = await study.AnswerAsync(study.Cards[0], Rating.Easy);
        var (shortest, longest) = IntervalChoice.Range(8, 36_500);

        var given = await study.Grade.HandleAsync(answer with { Shown = ReviewInterval.OfDays(longest) });
        Assert.Equal(longest, Assert.IsType<GradeOutcome.Recorded>(given).Interval.Days);
        given = await study.Grade.HandleAsync(answer with { CardId = study.Cards[1], AnswerId = Guid.NewGuid(), Shown = ReviewInterval.OfDays(400) });
        Assert.InRange(Assert.IsType<GradeOutcome.Recorded>(given).Interval.Days, shortest, longest);
    }

    [Fact]
    public async Task What_no_page_sends_is_a_fault_of_the_program()
    {
        await using var study = await Studying.BeginAsync(DatabaseKind.Sqlite);
        var answer = await study.AnswerAsync(study.Cards[0]);
        Grade[] faults = [answer with { AnswerId = Guid.Empty }, answer with { Rating = (Rating)9 }, answer with { Kind = ReviewLogKind.Undo }, answer with { OriginPlace = new string('/', 201) }];
        foreach (var fault in faults)
            await Assert.ThrowsAsync<ArgumentException>(() => study.Grade.HandleAsync(fault));
        Assert.Empty(study.Log());
    }
}

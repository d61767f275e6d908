using Microsoft.EntityFrameworkCore;
using SreAcademy.Core.Review;
using SreAcademy.Data.Study;

namespace SreAcademy.Data.Tests.Study;

public class MarkTests
{
    [Theory, SqliteData, PostgresData]
    public async Task Wishes_about_a_card_add_up_and_belong_to_one_learner(DatabaseKind kind)
    {
        await using var study = await Studying.BeginAsync(kind);
        var (learner, card) = (study.Learner, study.Cards[0]);

        Assert.IsType<MarkOutcome.Marked>(await study.Bury.HandleAsync(learner, card));
        Assert.IsType<MarkOutcome.Marked>(await study.Suspend.HandleAsync(learner, card));
        var marked = Assert.IsType<MarkOutcome.Marked>(await study.Note.HandleAsync(learner, card, " 헷갈려요\0\r\n다시 보기 "));

        Assert.Equal(new CardMark(card, true, new DateOnly(2026, 1, 6), "헷갈려요\n다시 보기"), marked.Mark);
        Assert.Equal(marked.Mark, Assert.Single((await study.Desk.HandleAsync(learner)).Marks.Values));
        Assert.Equal(new CardMark(card, false, null, "헷갈려요\n다시 보기"), Assert.IsType<MarkOutcome.Marked>(await study.Resume.HandleAsync(learner, card)).Mark);
        Assert.Null(Assert.IsType<MarkOutcome.Marked>(await study.Note.HandleAsync(learner, card, " ")).Mark.Note);
        Assert.Empty((await study.Desk.HandleAsync(await study.AddLearnerAsync())).Marks);
    }

    [PostgresFact]
    public async Task Wishes_that_reach_two_instances_at_once_are_both_kept()
    {
        await using var study = await Studying.BeginAsync(DatabaseKind.Postgres);
        await using var elsewhere = Studying.WriterOf(study.Database.Database);
        await using var other = await PostgresTransaction.BeginAsync(study.Database.Database);
        await other.ExecuteAsync($"INSERT INTO card_marks (learner_id, card_id, suspended, changed_at) VALUES ({study.Learner}, {study.Cards[0]}, false, 0)");

        var first = study.Suspend.HandleAsync(study.Learner, study.Cards[0]);
        await other.WaitedForAsync(by: 1);
        var second = new WriteCardNote(elsewhere, study.Time).HandleAsync(study.Learner, study.Cards[0], "메모");
        await other.WaitedForAsync(by: 2);
        await other.CommitAsync();
        await Task.WhenAll(first, second);

        var mark = Assert.Single((await study.Desk.HandleAsync(study.Learner)).Marks.Values);
        Assert.Equal((true, "메모"), (mark.Suspended, mark.Note));
    }

    [Theory, SqliteData, PostgresData]
    public async Task Unknown_cards_and_learners_and_texts_that_are_too_long_are_refused(DatabaseKind kind)
    {
        await using var study = await Studying.BeginAsync(kind);
        var tooLong = new string('가', CardNote.LongestText + 1);

        Assert.IsType<MarkOutcome.UnknownCard>(await study.Suspend.HandleAsync(study.Learner, 999));
        Assert.IsType<MarkOutcome.UnknownLearner>(await study.Bury.HandleAsync(999, study.Cards[0]));
        Assert.IsType<MarkOutcome.TextTooLong>(await study.Note.HandleAsync(study.Learner, study.Cards[0], tooLong));
        Assert.IsType<MarkOutcome.Marked>(await study.Note.HandleAsync(study.Learner, study.Cards[0], tooLong[1..]));
        Assert.IsType<ReportOutcome.TextTooLong>(await study.Report.HandleAsync(study.Learner, study.Cards[0], tooLong));
        Assert.IsType<ReportOutcome.UnknownCard>(await study.Report.HandleAsync(study.Learner, 999, ""));
        Assert.IsType<ReportOutcome.UnknownLearner>(await study.Report.HandleAsync(999, study.Cards[0], ""));
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_report_sent_twice_is_one_report_and_outlives_its_learner(DatabaseKind kind)
    {
        await using var study = await Studying.BeginAsync(kind);
        await study.GradedAsync(study.Cards[0]);
        await study.Suspend.HandleAsync(study.Learner, study.Cards[0]);
        await study.SaveAsync(study.Learner, new StudySettings());
        Assert.IsType<ReportOutcome.Reported>(await study.Report.HandleAsync(study.Learner, study.Cards[0], "오타"));
        Assert.IsType<ReportOutcome.Reported>(await study.Report.HandleAsync(study.Learner, study.Cards[0], "오타"));

        await using var context = study.Database.Context();
        context.Learners.Remove(await context.Learners.SingleAsync());
        await context.SaveChangesAsync();

        Assert.Null((await context.CardReports.AsNoTracking().SingleAsync()).LearnerId);
        Assert.Empty(study.Log());
        Assert.False(await context.Progress.AnyAsync() || await context.CardMarks.AnyAsync() || await context.StudySettings.AnyAsync());
    }
}

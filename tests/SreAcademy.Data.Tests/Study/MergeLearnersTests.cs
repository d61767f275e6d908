using Microsoft.EntityFrameworkCore;
using SreAcademy.Core.Review;
using SreAcademy.Data.Study;

namespace SreAcademy.Data.Tests.Study;

public class MergeLearnersTests
{
    [Theory, SqliteData, PostgresData]
    public async Task A_card_in_both_histories_is_known_as_if_one_learner_had_given_all_the_answers(DatabaseKind kind)
    {
        await using var study = await Studying.BeginAsync(kind);
        var guest = study.Learner;
        var account = await study.AddLearnerAsync(isAccount: true);
        var alone = await study.AddLearnerAsync();
        foreach (var (learner, rating, days) in new[] { (guest, Rating.Easy, 3), (account, Rating.Good, 0), (account, Rating.Easy, 9), (guest, Rating.Again, 2), (account, Rating.Hard, 1) })
        {
            await study.GradedAsync(study.Cards[0], rating, learner: learner);
            await study.GradedAsync(study.Cards[0], rating, learner: alone);
            study.Time.Now += TimeSpan.FromDays(days);
        }
        var onlyGuest = (await study.GradedAsync(study.Cards[1], learner: guest)).Progress;
        var onlyAccount = (await study.GradedAsync(study.Cards[2], learner: account)).Progress;

        Assert.Equal(new MergeOutcome.Merged(3, 2), await study.Merge.HandleAsync(guest, account));

        var merged = await study.Progress.HandleAsync(account, study.Cards[0]);
        var whole = await study.Progress.HandleAsync(alone, study.Cards[0]);
        // The intervals that were given may differ; what is remembered may not.
        Assert.Equal((whole.Memory, whole.Version, whole.Lapses, whole.FirstStudyDay), (merged.Memory, merged.Version, merged.Lapses, merged.FirstStudyDay));
        Assert.Equal(onlyGuest, await study.Progress.HandleAsync(account, study.Cards[1]));
        Assert.Equal(onlyAccount, await study.Progress.HandleAsync(account, study.Cards[2]));
        await using var context = study.Database.Context();
        Assert.False(await context.Learners.AnyAsync(learner => learner.Id == guest));
        Assert.False(await context.Progress.AnyAsync(row => row.LearnerId == guest));
        Assert.Equal(7, await context.ReviewLog.CountAsync(row => row.LearnerId == account));
    }

    [Theory, SqliteData, PostgresData]
    public async Task An_answer_id_that_both_used_costs_no_answer(DatabaseKind kind)
    {
        await using var study = await Studying.BeginAsync(kind);
        var account = await study.AddLearnerAsync(isAccount: true);
        var answer = await study.AnswerAsync(study.Cards[0]);
        await study.Grade.HandleAsync(answer);
        await study.Grade.HandleAsync(answer with { LearnerId = account, CardId = study.Cards[1] });

        Assert.Equal(new MergeOutcome.Merged(1, 1), await study.Merge.HandleAsync(study.Learner, account));

        Assert.Equal([study.Cards[0], study.Cards[1]], study.Log().Select(row => row.CardId));
        Assert.All(study.Log(), row => Assert.Equal(account, row.LearnerId));
        Assert.IsType<UndoOutcome.Undone>(await study.Undo.HandleAsync(account, answer.AnswerId));
    }

    [Theory, SqliteData, PostgresData]
    public async Task Marks_reports_and_settings_come_along_and_the_accounts_own_settings_stay(DatabaseKind kind)
    {
        await using var study = await Studying.BeginAsync(kind);
        var account = await study.AddLearnerAsync(isAccount: true);
        await study.Note.HandleAsync(study.Learner, study.Cards[0], "손님의 메모");
        await study.Note.HandleAsync(account, study.Cards[0], "계정의 메모");
        await study.Suspend.HandleAsync(study.Learner, study.Cards[1]);
        await study.Report.HandleAsync(study.Learner, study.Cards[2], "틀렸어요");
        await study.SaveAsync(study.Learner, new StudySettings { Theme = "dark" });

        await study.Merge.HandleAsync(study.Learner, account);

        var marks = (await study.Desk.HandleAsync(account)).Marks;
        Assert.Equal(new CardMark(study.Cards[0], false, null, "계정의 메모\n\n손님의 메모"), marks[study.Cards[0]]);
        Assert.True(marks[study.Cards[1]].Suspended);
        Assert.Equal("dark", (await study.Desk.HandleAsync(account)).Settings.Theme);
        await using var context = study.Database.Context();
        Assert.Equal(account, (await context.CardReports.SingleAsync()).LearnerId);

        var other = await study.AddLearnerAsync();
        await study.SaveAsync(other, new StudySettings { Theme = "light" });
        await study.Merge.HandleAsync(other, account);
        Assert.Equal("dark", (await study.Desk.HandleAsync(account)).Settings.Theme);
    }

    [Theory, SqliteData, PostgresData]
    public async Task Accounts_and_learners_that_are_gone_are_not_merged(DatabaseKind kind)
    {
        await using var study = await Studying.BeginAsync(kind);
        var account = await study.AddLearnerAsync(isAccount: true);
        var other = await study.AddLearnerAsync(isAccount: true);

        Assert.IsType<MergeOutcome.NotAGuest>(await study.Merge.HandleAsync(other, account));
        Assert.IsType<MergeOutcome.NotAGuest>(await study.Merge.HandleAsync(account, account));
        Assert.IsType<MergeOutcome.UnknownLearner>(await study.Merge.HandleAsync(study.Learner, 999));
        Assert.IsType<MergeOutcome.Merged>(await study.Merge.HandleAsync(study.Learner, account));
        Assert.IsType<MergeOutcome.UnknownLearner>(await study.Merge.HandleAsync(study.Learner, account));
        Assert.IsType<GradeOutcome.UnknownLearner>(await study.Grade.HandleAsync(await study.AnswerAsync(study.Cards[0])));
    }

    /// <summary>A table that hangs on learners is moved by a merge or goes with the guest, on purpose: whoever adds one decides it here.</summary>
    [Fact]
    public async Task Every_table_of_a_learner_is_known_to_the_merge()
    {
        await using var file = new SqliteFile();
        await using var context = file.Context();
        var tables = context.Model.FindEntityType(typeof(Learner))!.GetReferencingForeignKeys().Select(key => key.DeclaringEntityType.GetTableName()!);
        string[] moved = ["review_log", "progress", "card_marks", "card_reports", "study_settings", "quizzes", "interviews", "goals", "drills"];
        string[] goWithTheGuest = ["learner_claims", "learner_logins", "learner_tokens", "learner_passkeys", "learner_sessions", "study_digests"];
        // A guest has no seat in a team and gets no letters: there is nothing of them to move.
        string[] ofAccounts = ["memberships", "assignment_members", "track_versions", "notices", "message_settings", "messages"];
        // What an administrator did to a guest stays on record, without saying to whom.
        string[] keptWithoutAName = ["audit"];
        Assert.Equal(moved.Concat(goWithTheGuest).Concat(ofAccounts).Concat(keptWithoutAName).Order(), tables.Distinct().Order());
    }
}

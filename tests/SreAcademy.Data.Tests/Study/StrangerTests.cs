using System.Reflection;
using Microsoft.EntityFrameworkCore;
using SreAcademy.Core.Review;
using SreAcademy.Data.Study;

namespace SreAcademy.Data.Tests.Study;

/// <summary>Every study command, sent by one learner with what belongs to another. One that is not listed here fails.</summary>
public class StrangerTests
{
    private const string OwnersNote = "주인의 메모";

    private static readonly Dictionary<Type, Func<Sent, Task<bool>>> Commands = new()
    {
        // True: the stranger was refused, or got and changed nothing but what is the stranger's own.
        [typeof(GradeCard)] = async sent => await sent.Study.Grade.HandleAsync(sent.Answer with { LearnerId = sent.Stranger }) is GradeOutcome.Stale { Current.Reviews: 0 },
        [typeof(UndoReview)] = async sent => await sent.Study.Undo.HandleAsync(sent.Stranger, sent.Answer.AnswerId) is UndoOutcome.Unknown,
        [typeof(BuryCard)] = async sent => await sent.Study.Bury.HandleAsync(sent.Stranger, sent.Card) is MarkOutcome.Marked { Mark.Note: null },
        [typeof(SuspendCard)] = async sent => await sent.Study.Suspend.HandleAsync(sent.Stranger, sent.Card) is MarkOutcome.Marked { Mark.Note: null },
        [typeof(ResumeCard)] = async sent => await sent.Study.Resume.HandleAsync(sent.Stranger, sent.Card) is MarkOutcome.Marked { Mark.Note: null },
        [typeof(WriteCardNote)] = async sent => await sent.Study.Note.HandleAsync(sent.Stranger, sent.Card, "남의 메모") is MarkOutcome.Marked,
        [typeof(ReportCard)] = async sent => await sent.Study.Report.HandleAsync(sent.Stranger, sent.Card, "신고") is ReportOutcome.Reported,
        [typeof(MergeLearners)] = async sent => await sent.Study.Merge.HandleAsync(sent.Study.Learner, sent.Stranger) is MergeOutcome.NotAGuest,
        // The operator's: it names no learner and writes what the log says already.
        [typeof(RebuildProgress)] = async sent => (await sent.Study.Rebuild.HandleAsync(write: true, _ => { })).Differences == 0,
        [typeof(LoadStudyDesk)] = async sent => await sent.Study.Desk.HandleAsync(sent.Stranger) is
        { Due.Count: 0, Started.Count: 0, Marks.Count: 0, NewToday: 0, ReviewedToday: 0, Settings.NewCardsPerDay: 10 },
        [typeof(LoadCramDesk)] = async sent => await new LoadCramDesk(sent.Study.Database.Database, sent.Study.Time).HandleAsync(sent.Stranger) is { Progress.Count: 0 },
        [typeof(ReadProgress)] = async sent => (await sent.Study.Progress.HandleAsync(sent.Stranger, sent.Card)).Version == 0,
        [typeof(ReadPastStudy)] = async sent =>
            (await new ReadPastStudy(sent.Study.Database.Factory).HandleAsync(sent.Stranger, new DateOnly(2026, 1, 5))).Cards.Count == 0,
        [typeof(ReadStudySettings)] = async sent => (await new ReadStudySettings(sent.Study.Database.Factory).HandleAsync(sent.Stranger)).NewCardsPerDay == 10,
        [typeof(SaveStudySettings)] = async sent => await new SaveStudySettings(sent.Study.Database.Factory)
            .HandleAsync(sent.Stranger, StudySettings.Default with { NewCardsPerDay = 99 }) is SettingsOutcome.Saved,
    };

    internal static IReadOnlyCollection<Type> Listed => Commands.Keys;

    [Fact]
    public void Every_study_command_is_listed_here()
    {
        var commands = typeof(GradeCard).Assembly.GetExportedTypes()
            .Where(type => type.Namespace == typeof(GradeCard).Namespace && type.GetMethods(BindingFlags.Public | BindingFlags.Instance).Any(method => method.Name == "HandleAsync"));

        Assert.Equal(commands.Select(type => type.Name).Order(), Commands.Keys.Select(type => type.Name).Order());
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_stranger_neither_sees_nor_changes_what_is_anothers(DatabaseKind kind)
    {
        await using var study = await Studying.BeginAsync(kind);
        await using (var context = study.Database.Context())
            await context.Learners.ExecuteUpdateAsync(row => row.SetProperty(learner => learner.AccountSince, study.Time.Now));
        var card = study.Cards[0];
        var answer = await study.AnswerAsync(card, Rating.Again);
        await study.Grade.HandleAsync(answer);
        await study.Note.HandleAsync(study.Learner, card, OwnersNote);
        await study.SaveAsync(study.Learner, StudySettings.Default with { NewCardsPerDay = 3 });
        var before = await OwnedAsync(study);

        foreach (var (command, send) in Commands)
        {
            var stranger = await study.AddLearnerAsync(isAccount: true);
            Assert.True(await send(new Sent(study, stranger, card, answer with { ExpectedVersion = 1 })), command.Name);
            Assert.Equal(before, await OwnedAsync(study));
        }
    }

    /// <summary>All that the database holds of the owner, as text.</summary>
    private static async Task<string> OwnedAsync(Studying study)
    {
        await using var context = study.Database.Context();
        return System.Text.Json.JsonSerializer.Serialize(new
        {
            Learner = await context.Learners.AsNoTracking().Where(row => row.Id == study.Learner).ToListAsync(),
            Progress = await context.Progress.AsNoTracking().Where(row => row.LearnerId == study.Learner).ToListAsync(),
            Log = await context.ReviewLog.AsNoTracking().Where(row => row.LearnerId == study.Learner).ToListAsync(),
            Marks = await context.CardMarks.AsNoTracking().Where(row => row.LearnerId == study.Learner).ToListAsync(),
            Settings = await context.StudySettings.AsNoTracking().Where(row => row.LearnerId == study.Learner).ToListAsync(),
        });
    }

    /// <param name="Answer">The owner's, as it was sent.</param>
    private sealed record Sent(Studying Study, long Stranger, long Card, Grade Answer);
}

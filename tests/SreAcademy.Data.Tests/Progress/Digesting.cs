using Microsoft.EntityFrameworkCore;
using SreAcademy.Core.Progress;
using SreAcademy.Core.Review;
using SreAcademy.Data.Progress;
using SreAcademy.Data.Tests.Quizzes;

namespace SreAcademy.Data.Tests.Progress;

/// <summary>What tests of digests do to what is kept.</summary>
internal static class Digesting
{
    public static Task<StudyDigest> DigestAsync(this Quizzing quiz, long? learner = null) => quiz.Get<ReadStudyDigest>().HandleAsync(learner ?? quiz.Learner);

    /// <summary>As if none had been kept.</summary>
    public static async Task<StudyDigest> FromScratchAsync(this Quizzing quiz, long learner)
    {
        await using var context = quiz.Study.Database.Context();
        await context.StudyDigests.Where(row => row.LearnerId == learner).ExecuteDeleteAsync();
        return await quiz.DigestAsync(learner);
    }

    public static async Task<List<StudyDigestRow>> KeptAsync(this Quizzing quiz)
    {
        await using var context = quiz.Study.Database.Context();
        return await context.StudyDigests.AsNoTracking().OrderBy(row => row.LearnerId).ToListAsync();
    }

    public static async Task ChangeKeptAsync(this Quizzing quiz, Action<StudyDigestRow> change)
    {
        await using var context = quiz.Study.Database.Context();
        change(await context.StudyDigests.SingleAsync());
        await context.SaveChangesAsync();
    }

    /// <summary>From now on the database keeps no digest, and does everything else.</summary>
    public static async Task RefuseDigestsAsync(this Quizzing quiz, DatabaseKind kind)
    {
        await using var context = quiz.Study.Database.Context();
        await context.Database.ExecuteSqlRawAsync(kind == DatabaseKind.Sqlite
            ? "CREATE TRIGGER refuse BEFORE UPDATE ON study_digests BEGIN SELECT RAISE(ABORT, 'refused'); END"
            : "ALTER TABLE study_digests ADD CONSTRAINT refuse CHECK (entries < 0) NOT VALID");
    }

    /// <summary>Some weeks with everything that a log can hold.</summary>
    public static async Task StudyAsync(this Quizzing quiz, long learner)
    {
        var study = quiz.Study;
        await study.GradedAsync(quiz.Cards[0], Rating.Easy, learner: learner);
        await study.GradedAsync(quiz.Cards[1], Rating.Good, learner: learner);
        study.Time.Now += TimeSpan.FromDays(9);
        await study.GradedAsync(quiz.Cards[0], Rating.Again, learner: learner);
        await study.GradedAsync(quiz.Cards[2], Rating.Good, ReviewLogKind.Cram, learner);
        var undone = await study.AnswerAsync(quiz.Cards[1], Rating.Hard, learner: learner);
        await study.Grade.HandleAsync(undone);
        await study.ChangeSettingsAsync(learner, 20);
        study.Time.Now += TimeSpan.FromDays(20);
        await study.Undo.HandleAsync(learner, undone.AnswerId);
        await study.GradedAsync(quiz.Cards[1], Rating.Easy, learner: learner);
        await study.GradedAsync(quiz.Cards[0], Rating.Good, learner: learner);
    }
}

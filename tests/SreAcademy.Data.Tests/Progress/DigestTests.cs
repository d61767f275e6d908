using Microsoft.EntityFrameworkCore;
using SreAcademy.Core.Progress;
using SreAcademy.Core.Review;
using SreAcademy.Data.Progress;
using SreAcademy.Data.Study;
using SreAcademy.Data.Tests.Quizzes;

namespace SreAcademy.Data.Tests.Progress;

/// <summary>Whatever happens to the log and to what is kept of it, the figures are those of the whole log.</summary>
public class DigestTests
{
    [Theory, SqliteData, PostgresData]
    public async Task Nobody_and_whoever_has_not_studied_have_an_empty_one_that_is_not_kept(DatabaseKind kind)
    {
        await using var quiz = await Quizzing.BeginAsync(kind);

        Assert.Same(StudyDigest.Empty, await quiz.DigestAsync());
        Assert.Same(StudyDigest.Empty, await quiz.DigestAsync(404));
        Assert.Empty(await quiz.KeptAsync());
    }

    [Theory, SqliteData, PostgresData]
    public async Task Days_hold_what_was_answered_and_not_what_was_taken_back(DatabaseKind kind)
    {
        await using var quiz = await Quizzing.BeginAsync(kind);
        var today = new DateOnly(2026, 1, 5);
        await quiz.Study.GradedAsync(quiz.Cards[0], Rating.Easy);
        await quiz.Study.GradedAsync(quiz.Cards[1], Rating.Good, ReviewLogKind.Cram);
        Assert.Equal([new DayDigest(today, 2, TimeSpan.FromSeconds(14), 1, 0, 0)], (await quiz.DigestAsync()).Days);

        quiz.Study.Time.Now += TimeSpan.FromDays(9);
        await quiz.Study.GradedAsync(quiz.Cards[0], Rating.Again);
        var undone = await quiz.Study.AnswerAsync(quiz.Cards[2]);
        await quiz.Study.Grade.HandleAsync(undone);
        Assert.Equal(new DayDigest(today.AddDays(9), 2, TimeSpan.FromSeconds(14), 1, 1, 0), (await quiz.DigestAsync()).Days[1]);

        await quiz.Study.Undo.HandleAsync(quiz.Learner, undone.AnswerId);
        var digest = await quiz.DigestAsync();
        Assert.Equal(new DayDigest(today.AddDays(9), 1, TimeSpan.FromSeconds(7), 0, 1, 0), digest.Days[1]);
        Assert.Equal((1, 0), Assert.Single(digest.Calibration) is var bin ? (bin.Answers, bin.Recalled) : default);
    }

    [Theory, SqliteData, PostgresData]
    public async Task What_is_kept_is_written_only_when_the_log_has_grown(DatabaseKind kind)
    {
        await using var quiz = await Quizzing.BeginAsync(kind);
        await quiz.Study.GradedAsync(quiz.Cards[0]);
        await quiz.DigestAsync();
        await quiz.RefuseDigestsAsync(kind);

        await quiz.DigestAsync();
        Assert.Empty(quiz.Warnings.Of<ReadStudyDigest>());
        await quiz.Study.GradedAsync(quiz.Cards[1]);
        var grown = await quiz.DigestAsync();

        // It could not be kept, and is right all the same.
        Assert.Single(quiz.Warnings.Of<ReadStudyDigest>());
        Assert.Equal(2, grown.Days[0].Answers);
        Assert.Equal(1, Assert.Single(await quiz.KeptAsync()).Entries);
    }

    [Theory, SqliteData, PostgresData]
    public async Task What_is_kept_is_made_anew_where_it_is_not_the_beginning_of_the_log(DatabaseKind kind)
    {
        await using var quiz = await Quizzing.BeginAsync(kind);
        await quiz.StudyAsync(quiz.Learner);
        var right = await quiz.DigestAsync();
        Func<StudyDigestRow, object>[] damages =
        [
            row => row.UpTo -= 1, row => row.UpTo += 100, row => row.UpTo = 0, row => row.Entries -= 1, row => row.Entries += 1, row => row.Entries = 0,
            row => row.Format = 99, row => row.Body = [], row => row.Body = [1, 2, 3], row => row.Body = [.. row.Body.Reverse()],
        ];
        foreach (var damage in damages)
        {
            await quiz.ChangeKeptAsync(row => damage(row));

            Same(right, await quiz.DigestAsync());
            await quiz.Study.GradedAsync(quiz.Cards[2]);
            var grown = await quiz.DigestAsync();
            var kept = Assert.Single(await quiz.KeptAsync());
            Assert.Equal((quiz.Study.Log()[^1].Id, quiz.Study.Log().Count, StudyDigestBuilder.Format), (kept.UpTo, kept.Entries, kept.Format));
            Same(right = await quiz.FromScratchAsync(quiz.Learner), grown);
        }
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_damaged_one_is_mended_by_the_first_look_also_when_nothing_was_answered_since(DatabaseKind kind)
    {
        await using var quiz = await Quizzing.BeginAsync(kind);
        await quiz.StudyAsync(quiz.Learner);
        await quiz.DigestAsync();
        var right = Assert.Single(await quiz.KeptAsync()).Body;
        await quiz.ChangeKeptAsync(row => row.Body = [1, 2, 3]);

        await quiz.DigestAsync();

        Assert.Equal(right, Assert.Single(await quiz.KeptAsync()).Body);
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_clock_that_was_set_back_by_a_month_costs_no_answer(DatabaseKind kind)
    {
        await using var quiz = await Quizzing.BeginAsync(kind);
        await quiz.Study.GradedAsync(quiz.Cards[0]);
        await quiz.DigestAsync();
        quiz.Study.Time.Now -= TimeSpan.FromDays(30);
        await quiz.Study.GradedAsync(quiz.Cards[1]);

        var digest = await quiz.DigestAsync();

        Assert.Equal([new DateOnly(2025, 12, 6), new DateOnly(2026, 1, 5)], digest.Days.Select(day => day.Day));
        Same(await quiz.FromScratchAsync(quiz.Learner), digest);
    }

    [PostgresFact]
    public async Task An_entry_that_becomes_visible_after_a_later_one_is_not_left_out()
    {
        await using var quiz = await Quizzing.BeginAsync(DatabaseKind.Postgres);
        await quiz.Study.GradedAsync(quiz.Cards[0]);
        await using var slow = await PostgresTransaction.BeginAsync(quiz.Study.Database.Database);
        await slow.ExecuteAsync($"""
            INSERT INTO review_log (learner_id, card_id, answer_id, kind, origin, rating, at, study_day, duration_milliseconds, parameters_id, interval_days, interval_seconds)
            SELECT learner_id, {quiz.Cards[1]}, 'slow', kind, origin, rating, at, study_day, duration_milliseconds, parameters_id, interval_days, interval_seconds FROM review_log
            """);
        await quiz.Study.GradedAsync(quiz.Cards[2]);
        Assert.Equal(2, (await quiz.DigestAsync()).Days[0].Answers);

        await slow.CommitAsync();

        Assert.True(quiz.Study.Log().Single(row => row.AnswerId == "slow").Id < Assert.Single(await quiz.KeptAsync()).UpTo);
        Assert.Equal(3, (await quiz.DigestAsync()).Days[0].Answers);
        Same(await quiz.FromScratchAsync(quiz.Learner), await quiz.DigestAsync());
    }

    [Theory, SqliteData, PostgresData]
    public async Task Many_readers_while_the_log_grows_end_in_what_the_log_says(DatabaseKind kind)
    {
        await using var quiz = await Quizzing.BeginAsync(kind, cards: 12);
        await using var elsewhere = quiz.AnotherInstance();
        var reading = new List<Task<StudyDigest>>();
        foreach (var card in quiz.Cards)
        {
            await quiz.Study.GradedAsync(card);
            reading.Add(quiz.DigestAsync());
            reading.Add(elsewhere.Get<ReadStudyDigest>().HandleAsync(quiz.Learner));
        }
        var seen = await Task.WhenAll(reading);

        // Each saw at least what had been answered before it looked.
        Assert.All(seen.Index(), digest => Assert.InRange(digest.Item.Days[0].Answers, (digest.Index / 2) + 1, 12));
        Assert.Equal(12, (await quiz.DigestAsync()).Days[0].Answers);
        Assert.Equal(12, Assert.Single(await quiz.KeptAsync()).Entries);
        Same(await quiz.FromScratchAsync(quiz.Learner), await quiz.DigestAsync());
    }

    [PostgresFact]
    public async Task A_reader_who_is_late_does_not_put_an_older_digest_over_a_newer_one()
    {
        await using var quiz = await Quizzing.BeginAsync(DatabaseKind.Postgres);
        await using var elsewhere = quiz.AnotherInstance();
        await quiz.Study.GradedAsync(quiz.Cards[0]);
        await quiz.DigestAsync();
        await quiz.Study.GradedAsync(quiz.Cards[1]);
        // Whoever changes the row has to wait.
        await using var holding = await PostgresTransaction.BeginAsync(quiz.Study.Database.Database);
        await holding.ExecuteAsync("SELECT * FROM study_digests FOR UPDATE");
        var late = elsewhere.Get<ReadStudyDigest>().HandleAsync(quiz.Learner);
        await holding.WaitedForAsync(by: 1);
        // Meanwhile somebody else counts and keeps more.
        await quiz.Study.GradedAsync(quiz.Cards[2]);
        await holding.ExecuteAsync("UPDATE study_digests SET up_to = (SELECT max(id) FROM review_log), entries = 3");
        await holding.CommitAsync();

        Assert.Equal(2, (await late).Days[0].Answers);

        Assert.Equal((quiz.Study.Log()[^1].Id, 3), Assert.Single(await quiz.KeptAsync()) is var kept ? (kept.UpTo, kept.Entries) : default);
    }

    internal static void Same(StudyDigest expected, StudyDigest actual)
    {
        Assert.Equal(expected.Days, actual.Days);
        Assert.Equal(expected.Calibration, actual.Calibration);
    }
}

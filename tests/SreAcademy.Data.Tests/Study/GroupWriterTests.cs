using SreAcademy.Core.Review;
using SreAcademy.Data.Study;

namespace SreAcademy.Data.Tests.Study;

public class GroupWriterTests
{
    [Theory, SqliteData, PostgresData]
    public async Task A_write_that_throws_fails_alone_and_the_others_of_its_group_are_kept(DatabaseKind kind)
    {
        await using var study = await Studying.BeginAsync(kind, cards: 20);
        var answers = await Task.WhenAll(study.Cards.Select(card => study.AnswerAsync(card)));
        var first = Hold(study, out var release);

        var failing = study.Writer.WriteAsync<int>(study.Learner, _ => throw new InvalidOperationException("one"));
        var grades = answers.Select(answer => study.Grade.HandleAsync(answer)).ToList();
        var other = study.Writer.WriteAsync<int>(study.Learner, _ => throw new InvalidOperationException("other"));
        release.SetResult();

        Assert.Equal("one", (await Assert.ThrowsAsync<InvalidOperationException>(() => failing)).Message);
        Assert.Equal("other", (await Assert.ThrowsAsync<InvalidOperationException>(() => other)).Message);
        Assert.All(await Task.WhenAll(grades), outcome => Assert.IsType<GradeOutcome.Recorded>(outcome));
        await first;
        Assert.Equal(20, study.Log().Count);
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_caller_who_gives_up_before_the_turn_writes_nothing_and_hurts_nobody(DatabaseKind kind)
    {
        await using var study = await Studying.BeginAsync(kind);
        var (given, kept) = (await study.AnswerAsync(study.Cards[0]), await study.AnswerAsync(study.Cards[1]));
        var first = Hold(study, out var release);
        using var cancellation = new CancellationTokenSource();

        var givenUp = study.Grade.HandleAsync(given, cancellation.Token);
        var staying = study.Grade.HandleAsync(kept);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => givenUp);
        release.SetResult();

        Assert.IsType<GradeOutcome.Recorded>(await staying);
        await first;
        Assert.Equal(study.Cards[1], Assert.Single(study.Log()).CardId);
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_caller_who_gives_up_within_a_group_under_way_writes_nothing(DatabaseKind kind)
    {
        await using var study = await Studying.BeginAsync(kind);
        var given = await study.AnswerAsync(study.Cards[0]);
        var first = Hold(study, out var release);
        using var cancellation = new CancellationTokenSource();
        var before = study.Writer.WriteAsync(study.Learner, async _ =>
        {
            await cancellation.CancelAsync();
            return 0;
        });

        var givenUp = study.Grade.HandleAsync(given, cancellation.Token);
        release.SetResult();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => givenUp);
        await first;
        await before;
        Assert.Empty(study.Log());
    }

    [Theory, SqliteData, PostgresData]
    public async Task What_still_waits_when_the_writer_is_closed_is_written_and_nothing_after(DatabaseKind kind)
    {
        await using var study = await Studying.BeginAsync(kind);
        var (early, late) = (await study.AnswerAsync(study.Cards[0]), await study.AnswerAsync(study.Cards[1]));
        var first = Hold(study, out var release);
        var waiting = study.Grade.HandleAsync(early);
        var closing = study.Writer.DisposeAsync();
        release.SetResult();
        await closing;
        await first;

        Assert.IsType<GradeOutcome.Recorded>(await waiting);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => study.Grade.HandleAsync(late));
    }

    [Fact]
    public async Task When_the_database_is_gone_everyone_is_told_and_nobody_waits_for_ever()
    {
        await using var file = new SqliteFile();
        await using var writer = Studying.WriterOf(file.Database);
        Directory.CreateDirectory(file.File);

        var writes = Enumerable.Range(0, 5).Select(number => writer.WriteAsync(number, _ => ValueTask.FromResult(number))).ToList();

        foreach (var write in writes)
            await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => write);
    }

    [PostgresFact]
    public async Task A_connection_that_the_server_ended_is_opened_again_unnoticed()
    {
        await using var study = await Studying.BeginAsync(DatabaseKind.Postgres);
        await study.GradedAsync(study.Cards[0]);
        await using (var connection = await study.Database.Database.OpenAsync(CancellationToken.None))
        await using (var command = connection.CreateCommand())
        {
            command.CommandText = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()";
            await command.ExecuteNonQueryAsync();
        }

        await study.GradedAsync(study.Cards[1]);
    }

    /// <summary>Occupies the learner's lane until released, so that what comes meanwhile forms one group.</summary>
    private static Task<int> Hold(Studying study, out TaskCompletionSource release)
    {
        var held = release = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        return study.Writer.WriteAsync(study.Learner, async _ =>
        {
            await held.Task;
            return 0;
        });
    }
}

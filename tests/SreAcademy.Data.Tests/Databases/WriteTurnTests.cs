using Microsoft.EntityFrameworkCore;
using SreAcademy.Data.Tests.Study;

namespace SreAcademy.Data.Tests;

public class WriteTurnTests
{
    [Fact]
    public async Task A_transaction_holds_the_turn_until_it_is_committed_rolled_back_or_dropped()
    {
        await using var file = new SqliteFile();
        await file.MigrateAsync();
        foreach (var end in Ends)
        {
            await using var context = file.Context();
            var transaction = await context.Database.BeginTransactionAsync();
            context.Learners.Add(Someone());
            await context.SaveChangesAsync();
            var waiting = file.Database.TakeWriteTurnAsync(CancellationToken.None).AsTask();
            Assert.False(waiting.IsCompleted);
            await end(context, transaction);
            Assert.NotNull(await waiting);
            (await waiting)!.Dispose();
        }
    }

    [Fact]
    public async Task Every_way_to_write_gives_the_turn_back_also_when_it_fails()
    {
        await using var file = new SqliteFile();
        await file.MigrateAsync();
        await using var context = file.Context();
        context.Learners.Add(Someone());
        await context.SaveChangesAsync();
        Assert.True(await IsFreeAsync(file));
        await context.Learners.ExecuteUpdateAsync(set => set.SetProperty(learner => learner.Name, "이름"));
        Assert.True(await IsFreeAsync(file));
        await Assert.ThrowsAnyAsync<Exception>(() => context.Database.ExecuteSqlAsync($"UPDATE no_such_table SET id = 1"));
        Assert.True(await IsFreeAsync(file));
        context.StudySettings.Add(Foreign());
        await Assert.ThrowsAsync<DbUpdateException>(() => context.SaveChangesAsync());
        Assert.True(await IsFreeAsync(file));
        context.ChangeTracker.Clear();
        context.AddRange(Someone(), Someone());
        context.SaveChanges();
        Assert.True(await IsFreeAsync(file));
        await Assert.ThrowsAsync<TaskCanceledException>(() => context.Learners.ExecuteDeleteAsync(new CancellationToken(canceled: true)));
        Assert.True(await IsFreeAsync(file));
    }

    [Fact]
    public async Task A_context_that_was_never_disposed_holds_nobody_up_for_ever()
    {
        await using var file = new SqliteFile(TimeSpan.FromMilliseconds(20));
        await file.MigrateAsync();
        await using var lost = file.Context();
        await using var transaction = await lost.Database.BeginTransactionAsync();

        Assert.Null(await file.Database.TakeWriteTurnAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Answers_and_contexts_that_write_at_once_all_get_their_turn()
    {
        await using var study = await Studying.BeginAsync(DatabaseKind.Sqlite, cards: 40);
        var others = Enumerable.Range(0, 8).Select(async _ =>
        {
            for (var time = 0; time < 5; time++)
                await study.AddLearnerAsync();
        });
        var answers = study.Cards.Select(card => study.GradedAsync(card));

        await Task.WhenAll([.. others, .. answers]);

        Assert.Equal(40, study.Log().Count);
        await using var context = study.Database.Context();
        Assert.Equal(41, await context.Learners.CountAsync());
    }

    private static readonly Func<AcademyDbContext, Microsoft.EntityFrameworkCore.Storage.IDbContextTransaction, Task>[] Ends =
    [
        (_, transaction) => transaction.CommitAsync(),
        (_, transaction) => transaction.RollbackAsync(),
        async (_, transaction) => await transaction.DisposeAsync(),
        async (context, _) => await context.DisposeAsync(),
    ];

    /// <summary>The turn that tells is given back before this returns.</summary>
    private static async Task<bool> IsFreeAsync(SqliteFile file)
    {
        using var patience = new CancellationTokenSource();
        var turn = file.Database.TakeWriteTurnAsync(patience.Token);
        var isFree = turn.IsCompleted;
        await patience.CancelAsync();
        try
        {
            (await turn)?.Dispose();
        }
        catch (OperationCanceledException)
        {
            // It was not free, and nobody waits for it any more.
        }
        return isFree;
    }

    private static Learner Someone() => new() { UserName = Guid.NewGuid().ToString("N"), CreatedAt = DateTimeOffset.UnixEpoch };

    private static StudySettingsRow Foreign() => new()
    {
        LearnerId = 999,
        Version = 1,
        DesiredRetention = 0.9,
        LearningSteps = "",
        RelearningSteps = "",
        NewCardsPerDay = 1,
        ReviewsPerDay = 1,
        TimeZone = "Asia/Seoul",
        DayStartMinutes = 0,
        EasyDays = 0,
        FourButtons = false,
        Language = "ko",
        Theme = "system",
    };
}

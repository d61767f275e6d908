using Microsoft.EntityFrameworkCore;
using SreAcademy.Core.Review;
using SreAcademy.Data.Backups;
using SreAcademy.Data.Study;
using SreAcademy.Data.Tests.Study;

namespace SreAcademy.Data.Tests.Backups;

/// <summary>The drill: backups of a database that several learners write to, each restored and held against its source.</summary>
public sealed class BackupWhileWritingTests
{
    private const int Learners = 6;

    [Fact]
    public async Task A_backup_made_while_reviews_are_written_is_the_database_at_one_moment_between_start_and_end()
    {
        await using var study = await Studying.BeginAsync(DatabaseKind.Sqlite, cards: 12);
        using var source = new Installation();
        source.WriteKey("key-1.xml", "<key/>");
        using var writers = await Writers.StartAsync(study);
        await writers.AcknowledgedAsync(30);

        var drills = new List<(StoredBackup Backup, int Before, int After)>();
        for (var round = 0; round < 3; round++)
        {
            var before = writers.Acknowledged;
            var backup = await source.BackUpAsync(study.Database);
            drills.Add((backup, before, writers.Begun));
            await writers.AcknowledgedAsync(writers.Acknowledged + 20);
            study.Time.Now += TimeSpan.FromSeconds(1);
        }
        await writers.StopAsync();

        var log = Lines(study.Log());
        Assert.Equal(writers.Acknowledged, log.Count);
        foreach (var (backup, before, after) in drills)
            await AssertOneMomentAsync(backup, log, before, after);
    }

    private static async Task AssertOneMomentAsync(StoredBackup backup, IReadOnlyList<string> log, int before, int after)
    {
        using var fresh = new Installation();
        Assert.IsType<RestoreOutcome.Restored>(await fresh.RestoreAsync(backup.Path));
        var restored = Installation.Open(fresh.Database);

        // One writer at a time gives the entries their numbers: their order is the order in which they were committed.
        var entries = Lines([.. Context(restored).ReviewLog.OrderBy(row => row.Id)]);
        Assert.InRange(entries.Count, before, after);
        Assert.Equal(log.Take(entries.Count), entries);

        var differences = new List<ProgressDifference>();
        await using var writer = Studying.WriterOf(restored);
        var report = await new RebuildProgress(restored, writer, new KnownSchedulers()).HandleAsync(write: false, differences.Add);
        Assert.Empty(differences);
        Assert.Equal(entries.Count, report.Entries);
        Assert.Empty(await restored.FindDamageAsync(CancellationToken.None));
        Assert.Equal("<key/>", await File.ReadAllTextAsync(Path.Combine(fresh.Keys, "key-1.xml")));
    }

    private static AcademyDbContext Context(AcademyDatabase database)
    {
        var options = new DbContextOptionsBuilder<AcademyDbContext>();
        database.Configure(options);
        return new AcademyDbContext(options.Options);
    }

    private static List<string> Lines(IReadOnlyList<ReviewLogRow> rows) => [.. rows.Select(row => System.Text.Json.JsonSerializer.Serialize(row))];

    /// <summary>Learners who answer one card after another, and one who changes settings through Entity Framework, until stopped.</summary>
    private sealed class Writers : IDisposable
    {
        private readonly CancellationTokenSource stop = new();
        private readonly SemaphoreSlim answered = new(0);
        private readonly Studying study;
        private Task running = Task.CompletedTask;
        private int begun;
        private int acknowledged;

        private Writers(Studying study) => this.study = study;

        public int Begun => Volatile.Read(ref begun);

        public int Acknowledged => Volatile.Read(ref acknowledged);

        public static async Task<Writers> StartAsync(Studying study)
        {
            var writers = new Writers(study);
            var learners = new List<long>();
            for (var number = 0; number < Learners; number++)
                learners.Add(await study.AddLearnerAsync());
            writers.running = Task.WhenAll([.. learners.Select(learner => Task.Run(() => writers.AnswerAsync(learner))), Task.Run(() => writers.ChangeSettingsAsync(learners[0]))]);
            return writers;
        }

        public async Task AcknowledgedAsync(int count)
        {
            while (Acknowledged < count)
                await answered.WaitAsync(TimeSpan.FromSeconds(30));
        }

        public async Task StopAsync()
        {
            await stop.CancelAsync();
            await running;
        }

        public void Dispose()
        {
            stop.Dispose();
            answered.Dispose();
        }

        private async Task AnswerAsync(long learner)
        {
            var grade = study.Grade;
            for (var number = 0; !stop.IsCancellationRequested; number++)
            {
                var answer = await study.AnswerAsync(study.Cards[number % study.Cards.Count], number % 5 == 0 ? Rating.Again : Rating.Good, learner: learner);
                Interlocked.Increment(ref begun);
                Assert.IsType<GradeOutcome.Recorded>(await grade.HandleAsync(answer));
                Interlocked.Increment(ref acknowledged);
                answered.Release();
            }
        }

        private async Task ChangeSettingsAsync(long learner)
        {
            for (var number = 1; !stop.IsCancellationRequested; number++)
                await study.ChangeSettingsAsync(learner, number % 100);
        }
    }
}

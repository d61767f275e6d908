using System.Reflection;
using Microsoft.EntityFrameworkCore;
using SreAcademy.Core.Drills;
using SreAcademy.Data.Drills;

namespace SreAcademy.Data.Tests.Drills;

/// <summary>Every drill command, sent by one learner with what belongs to another. One that is not listed here fails.</summary>
public class DrillStrangerTests
{
    private static readonly Dictionary<Type, Func<Sent, Task<bool>>> Commands = new()
    {
        // True: the stranger was told the same as of a drill that does not exist, or got what is the stranger's own.
        [typeof(StartDrill)] = async sent => await sent.Drill.Get<StartDrill>().HandleAsync(sent.Stranger, sent.StartId, sent.Drill.Plan()) is
            DrillStart.Started { Earlier: false } started && started.Key != sent.Key,
        [typeof(ReadDrill)] = async sent => await sent.Drill.Get<ReadDrill>().HandleAsync(sent.Stranger, sent.Key) is null,
        [typeof(ReadDrillVersion)] = async sent => await sent.Drill.Get<ReadDrillVersion>().HandleAsync(sent.Stranger, sent.Key) is null,
        [typeof(MakeMove)] = async sent =>
            await sent.Drill.Get<MakeMove>().HandleAsync(sent.Stranger, sent.Key, sent.MoveId, 0, new DrillMove.Acknowledge()) is MoveOutcome.Unknown
            && await sent.Drill.Get<MakeMove>().HandleAsync(sent.Stranger, sent.Key, Guid.NewGuid(), 3, new DrillMove.Choose(0)) is MoveOutcome.Unknown,
        [typeof(GiveUpDrill)] = async sent => await sent.Drill.Get<GiveUpDrill>().HandleAsync(sent.Stranger, sent.Key) is GiveUpOutcome.Unknown,
        [typeof(ReadRunningDrills)] = async sent => (await sent.Drill.Get<ReadRunningDrills>().HandleAsync(sent.Stranger)).Count == 0,
        [typeof(ReadDrillHistory)] = async sent => (await sent.Drill.Get<ReadDrillHistory>().HandleAsync(sent.Stranger)).Count == 0,
    };

    internal static IReadOnlyCollection<Type> Listed => Commands.Keys;

    [Fact]
    public void Every_drill_command_is_listed_here()
    {
        var commands = typeof(StartDrill).Assembly.GetExportedTypes()
            .Where(type => type.Namespace == typeof(StartDrill).Namespace && type.GetMethods(BindingFlags.Public | BindingFlags.Instance).Any(method => method.Name == "HandleAsync"));

        Assert.Equal(commands.Select(type => type.Name).Order(), Commands.Keys.Select(type => type.Name).Order());
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_stranger_neither_sees_nor_changes_what_is_anothers(DatabaseKind kind)
    {
        await using var drill = await Drilling.BeginAsync(kind);
        var (start, move) = (Guid.NewGuid(), Guid.NewGuid());
        var key = Assert.IsType<DrillStart.Started>(await drill.Get<StartDrill>().HandleAsync(drill.Learner, start, drill.Plan())).Key;
        await drill.SendAsync(key, 0, new DrillMove.Acknowledge(), move);
        await drill.MadeAsync(key, new DrillMove.DeclareSeverity(Core.Content.IncidentSeverity.Sev2), Drilling.Roles);

        await ExpectNothingAsync();
        await drill.ResolvedAsync(key, wrongAt: 1);
        await ExpectNothingAsync();

        async Task ExpectNothingAsync()
        {
            var before = await OwnedAsync(drill);
            foreach (var (command, send) in Commands)
            {
                Assert.True(await send(new Sent(drill, await drill.Study.AddLearnerAsync(), key, start, move)), command.Name);
                Assert.Equal(before, await OwnedAsync(drill));
            }
        }
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_learner_who_was_disabled_is_a_stranger(DatabaseKind kind)
    {
        await using var drill = await Drilling.BeginAsync(kind);
        var key = await drill.StartAsync();
        await using (var context = drill.Study.Database.Context())
            await context.Learners.Where(row => row.Id == drill.Learner).ExecuteUpdateAsync(set => set.SetProperty(row => row.DisabledAt, drill.Study.Time.Now));

        Assert.IsType<DrillStart.UnknownLearner>(await drill.Get<StartDrill>().HandleAsync(drill.Learner, Guid.NewGuid(), drill.Plan()));
        Assert.IsType<MoveOutcome.Unknown>(await drill.SendAsync(key, 0, new DrillMove.Acknowledge()));
        Assert.IsType<GiveUpOutcome.Unknown>(await drill.Get<GiveUpDrill>().HandleAsync(drill.Learner, key));
        Assert.Null(await drill.Get<ReadDrill>().HandleAsync(drill.Learner, key));
        Assert.Null(await drill.Get<ReadDrillVersion>().HandleAsync(drill.Learner, key));
        Assert.Empty(await drill.Get<ReadRunningDrills>().HandleAsync(drill.Learner));
        Assert.Empty(await drill.Get<ReadDrillHistory>().HandleAsync(drill.Learner));
    }

    /// <summary>All that the database holds of the owner, as text.</summary>
    private static async Task<string> OwnedAsync(Drilling drill)
    {
        await using var context = drill.Study.Database.Context();
        var drills = context.Drills.AsNoTracking().Where(row => row.LearnerId == drill.Learner);
        return System.Text.Json.JsonSerializer.Serialize(new
        {
            Drills = await drills.ToListAsync(),
            Moves = await context.DrillMoves.AsNoTracking().Where(row => drills.Any(one => one.Id == row.DrillId)).OrderBy(row => row.Place).ToListAsync(),
            Progress = await context.Progress.AsNoTracking().Where(row => row.LearnerId == drill.Learner).ToListAsync(),
            Log = await context.ReviewLog.AsNoTracking().Where(row => row.LearnerId == drill.Learner).ToListAsync(),
        });
    }

    /// <param name="MoveId">Of the owner's first move.</param>
    private sealed record Sent(Drilling Drill, long Stranger, string Key, Guid StartId, Guid MoveId);
}

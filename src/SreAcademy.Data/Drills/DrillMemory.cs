using System.Security.Cryptography;
using System.Text;
using SreAcademy.Core.Drills;
using SreAcademy.Core.Review;
using SreAcademy.Data.Study;

namespace SreAcademy.Data.Drills;

/// <summary>What a resolved drill does to the memory of cards, within the transaction that resolves it.</summary>
public sealed class DrillMemory(KnownSchedulers schedulers, PracticeChanges changes, TimeProvider time)
{
    private readonly GradeEntry entry = new(schedulers, changes, time);

    /// <summary>Cards that were taken out of the catalog meanwhile are passed over.</summary>
    internal async ValueTask WriteAsync(DatabaseWork work, StoredDrill drill)
    {
        foreach (var (missed, card) in DrillEffect.Cards(drill.Plan, drill.State))
        {
            var isNew = await ProgressTable.ReadAsync(work, drill.LearnerId, card) is not { Memory.State: not MemoryState.New };
            await entry.RecordAsItStandsAsync(work, Grade(drill, missed, card), _ => DrillEffect.Of(missed.Kind, isNew));
        }
    }

    /// <summary>The cards that came back because of a drill: those whose entry is in the log.</summary>
    internal static async ValueTask<IReadOnlyList<QueuedCard>> QueuedAsync(DatabaseWork work, StoredDrill drill)
    {
        if (!drill.IsResolved)
            return [];
        var queued = new List<QueuedCard>();
        foreach (var (missed, card) in DrillEffect.Cards(drill.Plan, drill.State))
        {
            if (await ReviewLogTable.FindAsync(work, drill.LearnerId, AnswerId(drill, card)) is not null)
                queued.Add(new QueuedCard(missed, card));
        }
        return queued;
    }

    private static Grade Grade(StoredDrill drill, MissedDecision missed, long card) => new()
    {
        LearnerId = drill.LearnerId,
        CardId = card,
        Rating = Rating.Again,
        ExpectedVersion = 0,
        AnswerId = AnswerId(drill, card),
        Duration = TimeSpan.Zero,
        Origin = ReviewOrigin.Drill,
        OriginPlace = drill.AddressOf(missed) is { Length: <= Study.Grade.LongestPlace } address ? address : null,
    };

    // Always the same for the same drill and card: what is resolved again is one review.
    private static Guid AnswerId(StoredDrill drill, long card) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"/drills/{drill.Key}/{card}")).AsSpan(0, 16));
}

using SreAcademy.Core.Progress;
using SreAcademy.Data.Study;

namespace SreAcademy.Data.Progress;

/// <summary>How a learner stood at the end of a past study day, from the log: it reads most of it.</summary>
public sealed class ReadPastStandings(AcademyDatabase database, KnownSchedulers schedulers)
{
    /// <param name="asOf">The last study day that counts.</param>
    /// <returns>Of the cards seen by then, retired ones among them.</returns>
    public async Task<IReadOnlyList<CardStanding>> HandleAsync(long learnerId, DateOnly asOf, CancellationToken cancellation = default)
    {
        await using var work = new DatabaseWork(await database.OpenAsync(cancellation));
        await work.BeginAsync(async connection => await database.BeginReadAsync(connection, cancellation));
        var known = await LearnerLog.SchedulersAsync(work, schedulers, learnerId);
        var standings = new List<CardStanding>();
        await foreach (var (card, log) in LearnerLog.ByCardAsync(work, LearnerLog.UpToDay, ReviewLogTable.Read, cancellation, learnerId, asOf.DayNumber))
        {
            if (PastStandings.Of(card, log, asOf, known) is { IsSeen: true } standing)
                standings.Add(standing);
        }
        return standings;
    }
}

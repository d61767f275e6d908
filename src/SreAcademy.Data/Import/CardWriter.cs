using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using SreAcademy.Core.Content;

namespace SreAcademy.Data;

/// <summary>The part of an import that gives cards their ids and retires those that are gone.</summary>
internal sealed class CardWriter(AcademyDbContext context, DateTimeOffset now, ILogger logger)
{
    private const int SavedAtOnce = 2000;

    /// <summary>Rows written; those of the state are not counted.</summary>
    public int Written { get; private set; }

    /// <returns>The report so far, and the id of each card by its key.</returns>
    public async Task<(ImportReport Report, Dictionary<string, long> Ids)> WriteAsync(
        IReadOnlyList<Subject> subjects, CancellationToken cancellation)
    {
        var rows = await context.Cards.ToDictionaryAsync(row => row.Id, cancellation);
        var found = FoundCard.In(subjects);
        var matches = CardMatcher.Match([.. rows.Values.Select(FoundCard.Known)], [.. found.Select(card => card.Traits)]);
        var fates = found.Zip(matches, (card, match) => FateOf(card, match, rows)).CountBy(fate => fate).ToDictionary();
        var current = new List<CardRow>(found.Count);
        foreach (var (card, match) in found.Zip(matches))
        {
            if (match.Id is { } id)
                card.WriteTo(rows[id]);
            var row = match.Id is { } known ? rows[known] : context.Cards.Add(card.ToRow()).Entity;
            current.Add(row);
            if (current.Count % SavedAtOnce == 0)
                await SaveAsync(current.Count, found.Count, cancellation);
        }
        var retired = rows.Values.Where(row => row.RetiredAt is null).ExceptBy(current, row => row).ToList();
        retired.ForEach(row => row.RetiredAt = now);
        await SaveAsync(found.Count, found.Count, cancellation);
        var report = new ImportReport
        {
            Version = 0,
            New = fates.GetValueOrDefault(Fate.New),
            Returned = fates.GetValueOrDefault(Fate.Returned),
            Reworded = fates.GetValueOrDefault(Fate.Reworded),
            Moved = fates.GetValueOrDefault(Fate.Moved),
            Edited = fates.GetValueOrDefault(Fate.Edited),
            Unchanged = fates.GetValueOrDefault(Fate.Unchanged),
            Retired = retired.Count,
        };
        return (report, current.ToDictionary(row => row.Key, row => row.Id));
    }

    private async Task SaveAsync(int done, int all, CancellationToken cancellation)
    {
        Written += await context.SaveChangesAsync(cancellation);
        if (all >= SavedAtOnce)
            logger.LogInformation("카드를 가져오는 중이에요: {Done}/{All}", done, all);
    }

    private static Fate FateOf(FoundCard card, CardMatch match, Dictionary<long, CardRow> rows) => match switch
    {
        { Id: null } => Fate.New,
        { Id: { } id } when rows[id].RetiredAt is not null => Fate.Returned,
        { Fate: CardFate.Reworded } => Fate.Reworded,
        { Fate: CardFate.Moved } => Fate.Moved,
        { Id: { } id } when rows[id].ContentHash != card.ContentHash => Fate.Edited,
        _ => Fate.Unchanged,
    };

    private enum Fate
    {
        New,
        Returned,
        Reworded,
        Moved,
        Edited,
        Unchanged,
    }
}

using SreAcademy.Core.Content;
using SreAcademy.Core.Messages;
using SreAcademy.Core.Review;
using SreAcademy.Core.Tracks;
using SreAcademy.Data;
using SreAcademy.Data.Messages;
using SreAcademy.Data.Study;
using SreAcademy.Data.Tracks;
using SreAcademy.Web.Account;
using SreAcademy.Web.Features.Catalog;
using SreAcademy.Web.Features.Messages.Stop;
using SreAcademy.Web.Features.Review;
using SreAcademy.Web.Features.Review.Session;

namespace SreAcademy.Web.Features.Messages.Composing;

/// <summary>Writes the digests of those who asked for them, once a period. What one would do today stands in them, whatever was left undone before.</summary>
public sealed partial class ComposeDigests(
    ReadDigestReaders readers, QueueMessage queue, LoadStudyDesk desks, ReadOwnAssignments assignments, CurrentCatalog current, StopLinks stops, SiteLinks links,
    TimeProvider time, ILogger<ComposeDigests> log)
{
    public async Task HandleAsync(CancellationToken cancellation = default)
    {
        var catalog = current.Snapshot;
        foreach (var reader in await readers.HandleAsync(cancellation))
        {
            if (DigestPeriod.Of(reader.Pace == DigestPace.Weekly, time.GetUtcNow(), reader.Since, reader.Zone) is not { } first)
                continue;
            var key = MessageKeys.OfDigest(reader.LearnerId, reader.Pace, first);
            try
            {
                if (!await queue.IsKnownAsync(key, cancellation))
                    await queue.HandleAsync(await WriteAsync(reader, key, catalog, cancellation), cancellation);
            }
            // One learner's trouble is not the others'.
            catch (Exception exception) when (!cancellation.IsCancellationRequested)
            {
                NotWritten(exception, reader.LearnerId);
            }
        }
    }

    private async Task<NewMessage> WriteAsync(DigestReader reader, string key, CatalogSnapshot catalog, CancellationToken cancellation)
    {
        var desk = await desks.HandleAsync(reader.LearnerId, cancellation);
        var plan = DayPlan.Of(desk, ReviewRequest.Read("", catalog), catalog, new Scheduler(desk.Settings.Parameters));
        var running = (await assignments.HandleAsync(reader.LearnerId, catalog, cancellation))
            .Where(one => !one.IsSnoozed && one.Seen.Pace.State is not (TrackState.Done or TrackState.Upcoming)).ToList();
        // Who has not begun anything and has no assignment is not told about hundreds of new cards.
        var isEmpty = running.Count == 0 && (plan.Cards.Count == 0 || desk.Started.Count == 0);
        if (isEmpty)
            return new NewMessage(key, MessageChannel.Mail, "", "") { LearnerId = reader.LearnerId, IsEmpty = true };
        var (subject, text) = WrittenIn.Language(reader.Language, () => DigestText.Write(
            reader.Pace, plan, running, links.To, stops.Address(reader.LearnerId)?.AbsoluteUri, links.To(AccountAddresses.Messages)));
        return new NewMessage(key, MessageChannel.Mail, subject, text) { LearnerId = reader.LearnerId, CanBeStopped = true };
    }

    [LoggerMessage(LogLevel.Error, "학습자 {Learner}의 요약 메일을 쓰지 못했어요.")]
    private partial void NotWritten(Exception exception, long learner);
}

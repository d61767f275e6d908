using SreAcademy.Core.Messages;
using SreAcademy.Core.Teams;
using SreAcademy.Data;
using SreAcademy.Data.Messages;
using SreAcademy.Data.Teams.Matrix;
using SreAcademy.Web.Features.Catalog;

namespace SreAcademy.Web.Features.Messages.Composing;

/// <summary>Writes the digests that teams have posted to their chat, once a period: means over the team, and what runs. Nobody is named, nobody's figure shown.</summary>
public sealed partial class ComposeTeamDigests(
    ReadTeamDigests read, KeepTeamWeeks weeks, QueueMessage queue, CurrentCatalog current, SiteLinks links, TimeProvider time, ILogger<ComposeTeamDigests> log)
{
    public async Task HandleAsync(CancellationToken cancellation = default)
    {
        foreach (var team in await read.HandleAsync(cancellation))
        {
            if (DigestPeriod.Of(team.Pace == DigestPace.Weekly, time.GetUtcNow(), team.Since, team.Zone) is not { } first)
                continue;
            var key = MessageKeys.OfTeamDigest(team.Id, team.Pace, first);
            try
            {
                if (!await queue.IsKnownAsync(key, cancellation))
                    await queue.HandleAsync(await WriteAsync(team, first, key, cancellation), cancellation);
            }
            // One team's trouble is not the others'.
            catch (Exception exception) when (!cancellation.IsCancellationRequested)
            {
                NotWritten(exception, team.Id);
            }
        }
    }

    private async Task<NewMessage> WriteAsync(DigestTeam team, DateOnly first, string key, CancellationToken cancellation)
    {
        var catalog = current.Snapshot;
        await weeks.HandleAsync(catalog, cancellation);
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time.GetUtcNow(), team.Zone).DateTime);
        var figures = await read.HandleAsync(team.Id, today, cancellation);
        var json = WrittenIn.Language(team.Language, () => TeamDigestText.Write(team, figures, MatrixCells.Of(catalog), first.DayOfWeek == DayOfWeek.Monday, links.To));
        return new NewMessage(key, MessageChannel.Webhook, team.Name, json ?? "") { TeamId = team.Id, IsEmpty = json is null };
    }

    [LoggerMessage(LogLevel.Error, "팀 {Team}의 요약을 쓰지 못했어요.")]
    private partial void NotWritten(Exception exception, long team);
}

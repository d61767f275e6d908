using SreAcademy.Core.Messages;
using SreAcademy.Data.Auditing;

namespace SreAcademy.Data.Teams;

public abstract record SaveTeamMessagesOutcome
{
    private SaveTeamMessagesOutcome()
    {
    }

    public sealed record Saved(int Version) : SaveTeamMessagesOutcome;

    /// <summary>Another lead was first; nothing is overwritten.</summary>
    /// <param name="Current">As it is now, with the version to go on from.</param>
    public sealed record Changed(TeamMessages Current) : SaveTeamMessagesOutcome;

    /// <summary>No address that messages may be posted to, see <see cref="WebhookAddress"/>; or none at all for messages that are wanted.</summary>
    public sealed record BadAddress : SaveTeamMessagesOutcome;

    public sealed record Archived : SaveTeamMessagesOutcome;

    public sealed record NotLead : SaveTeamMessagesOutcome;

    /// <inheritdoc cref="TeamOutcome.Unknown"/>
    public sealed record Unknown : SaveTeamMessagesOutcome;
}

/// <summary>Says where digests for the whole team are posted to, and how often. That somebody changed it is kept; the address, which lets whoever has it post, is not.</summary>
public sealed class SaveTeamMessages(TeamWrites writes, WebhookHosts hosts)
{
    private static readonly Statement Save = new("UPDATE teams SET webhook = @webhook, webhook_pace = @pace, version = version + 1 WHERE id = @team");

    private static readonly Refusals<SaveTeamMessagesOutcome> Refused =
        new(new SaveTeamMessagesOutcome.Unknown(), new SaveTeamMessagesOutcome.NotLead(), new SaveTeamMessagesOutcome.Archived());

    /// <param name="expectedVersion">Of the team as the lead saw it.</param>
    /// <param name="address">As it was typed; empty for none.</param>
    public Task<SaveTeamMessagesOutcome> HandleAsync(
        long learnerId, string key, int expectedVersion, string? address, DigestPace pace, CancellationToken cancellation = default)
    {
        if (!Enum.IsDefined(pace))
            throw new ArgumentOutOfRangeException(nameof(pace), pace, "a pace that there is not");
        return writes.LeadAsync(learnerId, key, Refused, async (work, seat) =>
        {
            var webhook = WebhookAddress.Of(address, hosts)?.AbsoluteUri;
            if (webhook is null && (pace != DigestPace.Off || !string.IsNullOrWhiteSpace(address)))
                return new SaveTeamMessagesOutcome.BadAddress();
            var current = await ReadTeamMessages.OfAsync(work, seat);
            if ((current.Webhook, current.Pace) == (webhook, pace))
                return new SaveTeamMessagesOutcome.Saved(seat.Version);
            if (seat.Version != expectedVersion)
                return new SaveTeamMessagesOutcome.Changed(current);
            await work.ExecuteAsync(Save, webhook, (int)pace, seat.TeamId);
            await AuditTable.WriteAsync(
                work, writes.Now, learnerId, AuditActions.TeamMessagesChanged, new AuditBody(seat.Name, Before: WordOf(current.Pace), After: WordOf(pace)), seat.TeamId);
            writes.Announce(work, seat.Key);
            return new SaveTeamMessagesOutcome.Saved(seat.Version + 1);
        }, cancellation);
    }

    private static string WordOf(DigestPace pace) => pace switch
    {
        DigestPace.Off => "off",
        DigestPace.Weekly => "weekly",
        DigestPace.Daily => "daily",
    };
}

using SreAcademy.Data.Study;

namespace SreAcademy.Data.Teams;

/// <param name="Webhook">Null without one. Whoever knows it can post there: it is shown to leads only.</param>
/// <param name="Version">Of the team.</param>
public sealed record TeamMessages(string? Webhook, DigestPace Pace, int Version);

/// <summary>Where digests for the whole team go. For its leads.</summary>
public sealed class ReadTeamMessages(AcademyDatabase database)
{
    private static readonly Statement One = new("SELECT webhook, webhook_pace FROM teams WHERE id = @team");

    /// <returns>Null for whoever does not lead it, and where there is no such team.</returns>
    public async Task<TeamMessages?> HandleAsync(long learnerId, string key, CancellationToken cancellation = default)
    {
        await using var work = new DatabaseWork(await database.OpenAsync(cancellation));
        await work.BeginAsync(async connection => await database.BeginReadAsync(connection, cancellation));
        return await TeamTable.SeatAsync(work, learnerId, StoredText.Of(key)) is { IsLead: true } seat ? await OfAsync(work, seat) : null;
    }

    internal static async ValueTask<TeamMessages> OfAsync(DatabaseWork work, TeamSeat seat) =>
        (await work.FirstAsync(One, row => new TeamMessages(row.IsDBNull(0) ? null : row.GetString(0), (DigestPace)row.GetInt32(1), seat.Version), seat.TeamId))!;
}

using SreAcademy.Data.Study;

namespace SreAcademy.Data.Teams;

/// <param name="Webhook">Null without one. Whoever knows it can post there: it is shown to leads only.</param>
/// <param name="Version">Of the team.</param>
public sealed record TeamMessages(string? Webhook, DigestPace Pace, int Version)
{
    /// <summary>What became of the last digest that was posted, or tried to; null before the first.</summary>
    public LastPost? Last { get; init; }
}

/// <param name="Day">When it was written.</param>
/// <param name="Failure">Why it could not be posted, in a word or two; null where it was.</param>
public sealed record LastPost(DateTimeOffset Day, string? Failure);

/// <summary>Where digests for the whole team go. For its leads.</summary>
public sealed class ReadTeamMessages(AcademyDatabase database)
{
    private static readonly Statement One = new("SELECT webhook, webhook_pace FROM teams WHERE id = @team");

    private static readonly Statement Latest = new("""
        SELECT created_at, CASE WHEN sent_at IS NULL THEN failure END FROM messages WHERE team_id = @team AND (sent_at IS NOT NULL OR failure IS NOT NULL) ORDER BY id DESC LIMIT 1
        """);

    /// <returns>Null for whoever does not lead it, and where there is no such team.</returns>
    public async Task<TeamMessages?> HandleAsync(long learnerId, string key, CancellationToken cancellation = default)
    {
        await using var work = new DatabaseWork(await database.OpenAsync(cancellation));
        await work.BeginAsync(async connection => await database.BeginReadAsync(connection, cancellation));
        return await TeamTable.SeatAsync(work, learnerId, StoredText.Of(key)) is { IsLead: true } seat
            ? await OfAsync(work, seat) with { Last = await work.FirstAsync(Latest, ReadPost, seat.TeamId) } : null;
    }

    internal static async ValueTask<TeamMessages> OfAsync(DatabaseWork work, TeamSeat seat) =>
        (await work.FirstAsync(One, row => new TeamMessages(row.IsDBNull(0) ? null : row.GetString(0), (DigestPace)row.GetInt32(1), seat.Version), seat.TeamId))!;

    private static LastPost ReadPost(System.Data.Common.DbDataReader row) => new(DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(0)), row.IsDBNull(1) ? null : row.GetString(1));
}

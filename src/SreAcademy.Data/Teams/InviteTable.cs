using System.Data.Common;
using SreAcademy.Core.Teams;

namespace SreAcademy.Data.Teams;

/// <summary>The table <c>team_invites</c>. Its rows are changed under the lock of their team.</summary>
internal static class InviteTable
{
    private const string Columns = "i.id, i.created_at, i.expires_at, i.most_uses, i.uses, i.revoked_at";

    private static readonly Statement OfTeam = new($"SELECT {Columns} FROM team_invites i WHERE i.team_id = @team AND i.revoked_at IS NULL ORDER BY i.id DESC");

    private static readonly Statement OfToken = new($"""
        SELECT {Columns}, t.id, t.key, t.name, t.archived_at FROM team_invites i JOIN teams t ON t.id = i.team_id WHERE i.token_hash = @hash
        """);

    private static readonly Statement Insert = new("""
        INSERT INTO team_invites (team_id, token_hash, created_at, expires_at, most_uses, uses) VALUES (@team, @hash, @now, @expires, @uses, 0) RETURNING id
        """);

    private static readonly Statement CountUsable = new("""
        SELECT count(*) FROM team_invites WHERE team_id = @team AND revoked_at IS NULL AND expires_at > @now AND uses < most_uses
        """);

    private static readonly Statement RemoveOld = new("DELETE FROM team_invites WHERE team_id = @team AND expires_at <= @before");

    private static readonly Statement SetRevoked = new("UPDATE team_invites SET revoked_at = @now WHERE id = @invite AND team_id = @team AND revoked_at IS NULL");

    private static readonly Statement Exists = new("SELECT id FROM team_invites WHERE id = @invite AND team_id = @team");

    private static readonly Statement AddUse = new("UPDATE team_invites SET uses = uses + 1 WHERE id = @invite");

    /// <summary>The newest first, without those that were taken back.</summary>
    public static ValueTask<List<TeamInvite>> ReadAsync(DatabaseWork work, long teamId, DateTimeOffset now) =>
        work.ListAsync(OfTeam, row => Read(row, now, isArchived: false), teamId);

    public static ValueTask<InvitedTeam?> FindAsync(DatabaseWork work, string hash, DateTimeOffset now) => work.FirstAsync(
        OfToken, row => new InvitedTeam(row.GetInt64(6), row.GetString(7), row.GetString(8), Read(row, now, isArchived: !row.IsDBNull(9))), hash);

    /// <returns>Its id.</returns>
    public static ValueTask<long> AddAsync(DatabaseWork work, long teamId, string hash, DateTimeOffset now, DateTimeOffset expires, int uses) =>
        work.FirstAsync(Insert, row => row.GetInt64(0), teamId, hash, now.ToUnixTimeMilliseconds(), expires.ToUnixTimeMilliseconds(), uses);

    public static ValueTask<long> CountUsableAsync(DatabaseWork work, long teamId, DateTimeOffset now) =>
        work.FirstAsync(CountUsable, row => row.GetInt64(0), teamId, now.ToUnixTimeMilliseconds());

    /// <summary>Whoever comes by such a link is told that there is none, no longer that it has expired.</summary>
    public static async ValueTask RemoveExpiredBeforeAsync(DatabaseWork work, long teamId, DateTimeOffset before) =>
        await work.ExecuteAsync(RemoveOld, teamId, before.ToUnixTimeMilliseconds());

    /// <returns>Null where the team has no such invitation; false where it was revoked before.</returns>
    public static async ValueTask<bool?> RevokeAsync(DatabaseWork work, long teamId, long inviteId, DateTimeOffset now)
    {
        if (await work.ExecuteAsync(SetRevoked, now.ToUnixTimeMilliseconds(), inviteId, teamId) == 1)
            return true;
        return await work.FirstAsync(Exists, _ => true, inviteId, teamId) ? false : null;
    }

    public static async ValueTask UseAsync(DatabaseWork work, long inviteId) => await work.ExecuteAsync(AddUse, inviteId);

    private static TeamInvite Read(DbDataReader row, DateTimeOffset now, bool isArchived)
    {
        var expires = DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(2));
        var (most, uses) = (row.GetInt32(3), row.GetInt32(4));
        var state = isArchived ? InviteState.Archived
            : !row.IsDBNull(5) ? InviteState.Revoked
            : expires <= now ? InviteState.Expired
            : uses >= most ? InviteState.UsedUp
            : InviteState.Open;
        return new TeamInvite(row.GetInt64(0), DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(1)), expires, most, uses, state);
    }
}

internal sealed record InvitedTeam(long Id, string Key, string Name, TeamInvite Invite);

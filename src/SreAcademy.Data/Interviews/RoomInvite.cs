using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace SreAcademy.Data.Interviews;

/// <summary>What lets a candidate into a room. The database keeps the hash of the token, so that reading it lets nobody in.</summary>
internal sealed record RoomInvite(string Hash, DateTimeOffset ExpiresAt)
{
    /// <summary>192 random bits: 32 characters of base64url.</summary>
    private const int TokenBytes = 24;

    /// <param name="lifetime">Brought into <see cref="InviteLifetime.Shortest"/>–<see cref="InviteLifetime.Longest"/>.</param>
    public static (string Token, RoomInvite Invite) New(DateTimeOffset now, TimeSpan lifetime)
    {
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(TokenBytes));
        var lasting = TimeSpan.FromTicks(Math.Clamp(lifetime.Ticks, InviteLifetime.Shortest.Ticks, InviteLifetime.Longest.Ticks));
        return (token, new RoomInvite(HashOf(token), now + lasting));
    }

    public static string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}

/// <summary>How long a room's link lets somebody in who has not been in.</summary>
public static class InviteLifetime
{
    public static readonly TimeSpan Default = TimeSpan.FromDays(1);
    public static readonly TimeSpan Shortest = TimeSpan.FromMinutes(5);
    public static readonly TimeSpan Longest = TimeSpan.FromDays(7);
}

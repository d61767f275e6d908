using SreAcademy.Data.Interviews;
using SreAcademy.Web.Account;
using SreAcademy.Web.Account.Cookies;
using SreAcademy.Web.Features.Reading;

namespace SreAcademy.Web.Features.Interview.Rooms;

/// <summary>The link that lets a candidate in.</summary>
/// <param name="Address">Whole, as it is sent to somebody.</param>
public sealed record RoomLink(string Address, DateTimeOffset ExpiresAt);

/// <summary>
/// Keeps the link of the latest room in the interviewer's browser, sealed: the database holds only its hash, so that nobody who reads the
/// database can sit down in a room.
/// </summary>
public sealed class RoomLinks(TimedSeal seal, TimeProvider time)
{
    private const string CookieName = "academy-room";

    public void Keep(HttpContext http, string key, string token, DateTimeOffset expiresAt)
    {
        var lifetime = expiresAt - time.GetUtcNow();
        if (lifetime > TimeSpan.Zero)
            HostCookie.Write(http, CookieName, seal.Close(CookieName, new Content(key, token, expiresAt.ToUnixTimeMilliseconds()), lifetime), lifetime);
    }

    public static void Forget(HttpContext http) => HostCookie.Delete(http, CookieName);

    /// <returns>Null where this browser does not know it, or it was renewed or revoked elsewhere.</returns>
    public RoomLink? Read(HttpContext http, InterviewSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(http);
        ArgumentNullException.ThrowIfNull(sheet);
        return sheet.InviteExpiresAt is { } expires && seal.Open<Content>(CookieName, HostCookie.Read(http, CookieName)) is { } kept
            && kept.Key == sheet.Key && kept.Until == expires.ToUnixTimeMilliseconds()
            ? new RoomLink($"{http.Request.Scheme}://{http.Request.Host}{Addresses.Room(kept.Token)}", expires)
            : null;
    }

    private sealed record Content(string Key, string Token, long Until);
}

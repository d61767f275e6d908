using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using SreAcademy.Data.Study;

namespace SreAcademy.Data.Teams;

/// <summary>What lets people into a team. The database keeps the hash, so that reading it lets nobody in.</summary>
internal static class InviteToken
{
    /// <summary>192 random bits: 32 characters of base64url.</summary>
    private const int Bytes = 24;

    private const int LongestText = 100;

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <param name="text">As it came from the link: anything.</param>
    /// <returns>Null for what cannot be a token.</returns>
    public static string? HashOf(string text)
    {
        var token = StoredText.Of(text);
        return token.Length is 0 or > LongestText ? null : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
    }
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SreAcademy.Web.Account.TwoFactor;

/// <summary>
/// Sixteen characters, 80 bits: enough that a plain hash of them cannot be guessed back. The letters are Crockford's base 32, which has
/// none that look alike, in groups that can be read out.
/// </summary>
public static class RecoveryCode
{
    private const string Letters = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int Length = 16;
    private const int GroupLength = 4;

    public static string Create() =>
        string.Join('-', RandomNumberGenerator.GetString(Letters, Length).Chunk(GroupLength).Select(group => new string(group)));

    /// <summary>What is kept of a code. With the learner in it, equal codes of two learners differ.</summary>
    public static string Hash(long learnerId, string typed) => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{learnerId}:{Normalise(typed)}"))));

    // As people type it from paper: capitals, without hyphens, o for 0, l for 1, in full width.
    private static string Normalise(string typed) => string.Concat(
        TypedCode.Plain(typed).ToLowerInvariant().Where(char.IsAsciiLetterOrDigit).Select(letter => letter switch
        {
            'o' => '0',
            'i' or 'l' => '1',
            _ => letter,
        }));
}

using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;

namespace SreAcademy.Web.Account.TwoFactor;

/// <summary>Time-based codes as authenticator apps make them: RFC 6238 with its defaults, six digits, 30 seconds, HMAC-SHA-1.</summary>
public static class Totp
{
    public const int Digits = 6;
    public static readonly TimeSpan StepLength = TimeSpan.FromSeconds(30);

    /// <summary>Number of whole steps since 1970.</summary>
    public static long StepAt(DateTimeOffset at) => at.ToUnixTimeSeconds() / (long)StepLength.TotalSeconds;

    [SuppressMessage("Security", "CA5350", Justification = "The one algorithm that all authenticator apps know; HMAC does not rest on SHA-1's collisions.")]
    public static string Code(ReadOnlySpan<byte> key, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
        HMACSHA1.HashData(key, counter, hash);
        var number = BinaryPrimitives.ReadInt32BigEndian(hash[(hash[^1] & 0xF)..]) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>The step whose code was typed, at most one step early or late: clocks differ and people type slowly.</summary>
    /// <returns>Null if the code fits none of them.</returns>
    public static long? Match(ReadOnlySpan<byte> key, string typed, DateTimeOffset now)
    {
        long? found = null;
        for (var step = StepAt(now) - 1; step <= StepAt(now) + 1; step++)
        {
            if (CryptographicOperations.FixedTimeEquals(System.Text.Encoding.UTF8.GetBytes(Code(key, step)), System.Text.Encoding.UTF8.GetBytes(typed)))
                found = step;
        }

        return found;
    }

    /// <summary>The key as apps take it: base 32 (RFC 4648) without padding.</summary>
    public static byte[] Key(string base32)
    {
        ArgumentNullException.ThrowIfNull(base32);
        var bytes = new byte[base32.Length * 5 / 8];
        var (bits, count, at) = (0, 0, 0);
        foreach (var letter in base32)
        {
            bits = (bits << 5) | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(letter, StringComparison.Ordinal);
            count += 5;
            if (count < 8)
                continue;
            count -= 8;
            bytes[at++] = (byte)(bits >> count);
            bits &= (1 << count) - 1;
        }

        return bytes;
    }
}

using System.Buffers.Binary;

namespace SreAcademy.Core.Progress;

/// <summary>Whole numbers, seven bits a byte, lowest first (LEB128); a checksum behind them, so that damage is noticed.</summary>
internal sealed class DigestWriter
{
    private readonly List<byte> bytes = [];

    public void Write(params ReadOnlySpan<long> numbers)
    {
        foreach (var number in numbers)
        {
            var rest = (ulong)number;
            for (; rest >= 0x80; rest >>= 7)
                bytes.Add((byte)(rest | 0x80));
            bytes.Add((byte)rest);
        }
    }

    public byte[] Finish()
    {
        var result = new byte[bytes.Count + sizeof(uint)];
        bytes.CopyTo(result);
        BinaryPrimitives.WriteUInt32LittleEndian(result.AsSpan(bytes.Count), DigestReader.Checksum(result.AsSpan(0, bytes.Count)));
        return result;
    }
}

/// <summary>Reads what <see cref="DigestWriter"/> wrote. Where a number is missing, negative or too long, 0 is read and the whole is not complete.</summary>
internal ref struct DigestReader
{
    private ReadOnlySpan<byte> rest;
    private bool failed;

    /// <summary>Nothing is left to be read, or nothing that could be.</summary>
    public readonly bool IsSpent => failed || rest.IsEmpty;

    /// <summary>All was read, and nothing was missing.</summary>
    public readonly bool IsComplete => !failed && rest.IsEmpty;

    public static bool TryOpen(ReadOnlySpan<byte> bytes, out DigestReader reader)
    {
        reader = default;
        if (bytes.Length < sizeof(uint) || BinaryPrimitives.ReadUInt32LittleEndian(bytes[^sizeof(uint)..]) != Checksum(bytes[..^sizeof(uint)]))
            return false;
        reader.rest = bytes[..^sizeof(uint)];
        return true;
    }

    public long Read()
    {
        var number = 0UL;
        for (var shift = 0; shift < 63 && !rest.IsEmpty && !failed; shift += 7)
        {
            var part = rest[0];
            rest = rest[1..];
            number |= (part & 0x7FUL) << shift;
            if (part < 0x80)
                return (long)number;
        }
        failed = true;
        return 0;
    }

    /// <summary>FNV-1a, 32 bits (Fowler, Noll, Vo): any one wrong byte gives another sum.</summary>
    public static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var sum = 2166136261u;
        foreach (var each in bytes)
            sum = unchecked((sum ^ each) * 16777619u);
        return sum;
    }
}

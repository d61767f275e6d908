using System.Text;

namespace SreAcademy.Web.Tests.Hosting.Circuits;

/// <summary>As much of the pages' wire format as the tests speak: MessagePack arrays behind a length, strings and nothing else.</summary>
public static class BlazorPack
{
    /// <summary>An invocation; without an id no answer is expected.</summary>
    public static byte[] Invocation(string? id, string method, params ReadOnlySpan<string> arguments)
    {
        List<byte> message = [0x96, 1, 0x80];
        Add(message, id);
        Add(message, method);
        message.AddRange([0xdc, 0, (byte)arguments.Length]);
        foreach (var argument in arguments)
            Add(message, argument);
        message.Add(0x90);
        return [.. Length(message.Count), .. message];
    }

    private static void Add(List<byte> message, string? text)
    {
        if (text is null)
        {
            message.Add(0xc0);
            return;
        }

        var bytes = Encoding.UTF8.GetBytes(text);
        message.AddRange([0xdb, (byte)(bytes.Length >> 24), (byte)(bytes.Length >> 16), (byte)(bytes.Length >> 8), (byte)bytes.Length]);
        message.AddRange(bytes);
    }

    private static IEnumerable<byte> Length(int value)
    {
        for (; value >= 0x80; value >>= 7)
            yield return (byte)(value | 0x80);
        yield return (byte)value;
    }
}

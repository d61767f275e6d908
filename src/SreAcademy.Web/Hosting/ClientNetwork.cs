using System.Net;
using System.Net.Sockets;

namespace SreAcademy.Web.Hosting;

/// <summary>Whoever shares an internet connection: an IPv4 address, or the /64 that one household or office gets in IPv6.</summary>
/// <param name="Prefix">An IPv4 address or the upper half of an IPv6 address; 0 where the transport knows no address.</param>
public readonly record struct ClientNetwork(bool IsV6, ulong Prefix)
{
    public static ClientNetwork Of(IPAddress? address)
    {
        if (address is null)
            return default;
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return plain.GetAddressBytes().Take(8).Aggregate(
            new ClientNetwork(plain.AddressFamily == AddressFamily.InterNetworkV6, 0),
            (network, part) => network with { Prefix = (network.Prefix << 8) | part });
    }
}

using System.Net;
using System.Net.Sockets;

namespace SreAcademy.Core.Messages;

/// <summary>
/// Whether an IP address is one of the public internet: only there may a request go whose target somebody else has chosen. By the registries of
/// special-purpose addresses (IANA, RFC 6890).
/// </summary>
public static class PublicAddress
{
    private static readonly IPNetwork[] Refused =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16",
            "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
        }.Select(IPNetwork.Parse),
    ];

    // Of IPv6 only 2000::/3 is given out. Within it: protocol assignments with Teredo and ORCHID, documentation, 6to4 (which holds an IPv4 address), and AS112.
    private static readonly IPNetwork Unicast = IPNetwork.Parse("2000::/3");

    private static readonly IPNetwork[] RefusedUnicast =
    [
        .. new[] { "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20", "2620:4f:8000::/48" }.Select(IPNetwork.Parse),
    ];

    public static bool Is(IPAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        // Addresses that hold an IPv4 address in another way (NAT64 64:ff9b::/96, the old ::a.b.c.d) are outside 2000::/3.
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        return address.AddressFamily switch
        {
            AddressFamily.InterNetwork => !Refused.Any(network => network.Contains(address)),
            AddressFamily.InterNetworkV6 => Unicast.Contains(address) && !RefusedUnicast.Any(network => network.Contains(address)),
            _ => false,
        };
    }
}

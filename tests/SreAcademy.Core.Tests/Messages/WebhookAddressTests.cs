using System.Net;
using SreAcademy.Core.Messages;

namespace SreAcademy.Core.Tests.Messages;

public class WebhookAddressTests
{
    [Theory]
    [InlineData("https://hooks.slack.com/services/T0/B0/x")]
    [InlineData("  https://hooks.example.org:8443/a?b=c  ")]
    [InlineData("https://[2606:4700::1]/x")]
    public void An_https_address_is_one(string text) => Assert.NotNull(WebhookAddress.Of(text, WebhookHosts.None));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("hooks.slack.com/services")]
    [InlineData("/services")]
    [InlineData("http://hooks.slack.com/services")]
    [InlineData("ftp://hooks.example.org/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("https://user:secret@hooks.example.org/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://")]
    public void Anything_else_is_none(string? text) => Assert.Null(WebhookAddress.Of(text, WebhookHosts.None));

    [Fact]
    public void An_address_that_is_too_long_is_none() => Assert.Null(WebhookAddress.Of($"https://hooks.example.org/{new string('a', 500)}", WebhookHosts.None));

    [Fact]
    public void Hosts_the_operator_vouches_for_need_no_https()
    {
        Assert.True(WebhookHosts.TryParse(" chat.local , mattermost:8065, [::1]:9000,10.0.0.5 ", out var hosts));

        Assert.NotNull(WebhookAddress.Of("http://CHAT.local./hook", hosts));
        Assert.NotNull(WebhookAddress.Of("http://chat.local:81/hook", hosts));
        Assert.NotNull(WebhookAddress.Of("http://mattermost:8065/hook", hosts));
        Assert.Null(WebhookAddress.Of("http://mattermost/hook", hosts));
        Assert.NotNull(WebhookAddress.Of("http://[::1]:9000/", hosts));
        Assert.NotNull(WebhookAddress.Of("http://10.0.0.5/", hosts));
        Assert.Null(WebhookAddress.Of("http://10.0.0.6/", hosts));
        Assert.Null(WebhookAddress.Of("http://chat.local.example.org/", hosts));
    }

    [Theory]
    [InlineData("https://chat.local")]
    [InlineData("chat.local:0")]
    [InlineData("chat.local:https")]
    [InlineData("chat.local:70000")]
    [InlineData("user@chat.local")]
    [InlineData("chat.local/hook")]
    [InlineData("chat local")]
    public void A_list_that_cannot_be_read_is_not_guessed_at(string text)
    {
        Assert.False(WebhookHosts.TryParse(text, out var hosts));
        Assert.False(hosts.Allow(new Uri("http://chat.local/")));
    }

    [Theory]
    [InlineData("8.8.8.8")]
    [InlineData("1.1.1.1")]
    [InlineData("172.32.0.1")]
    [InlineData("100.128.0.1")]
    [InlineData("2606:4700::1111")]
    [InlineData("::ffff:8.8.8.8")]
    public void Public_addresses_are_public(string address) => Assert.True(PublicAddress.Is(IPAddress.Parse(address)));

    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("0.1.2.3")]
    [InlineData("10.1.2.3")]
    [InlineData("100.64.0.1")]
    [InlineData("100.127.255.255")]
    [InlineData("127.0.0.1")]
    [InlineData("127.255.255.254")]
    [InlineData("169.254.169.254")]
    [InlineData("172.16.0.1")]
    [InlineData("172.31.255.255")]
    [InlineData("192.0.0.1")]
    [InlineData("192.0.2.1")]
    [InlineData("192.168.1.1")]
    [InlineData("198.18.0.1")]
    [InlineData("198.51.100.1")]
    [InlineData("203.0.113.1")]
    [InlineData("224.0.0.1")]
    [InlineData("239.255.255.250")]
    [InlineData("240.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("::ffff:169.254.169.254")]
    [InlineData("::127.0.0.1")]
    [InlineData("64:ff9b::7f00:1")]
    [InlineData("64:ff9b:1::a00:1")]
    [InlineData("100::1")]
    [InlineData("2001::1")]
    [InlineData("2001:db8::1")]
    [InlineData("2002:7f00:1::")]
    [InlineData("fc00::1")]
    [InlineData("fd12:3456::1")]
    [InlineData("fe80::1")]
    [InlineData("fe80::1%1")]
    [InlineData("fec0::1")]
    [InlineData("ff02::1")]
    public void Everything_inside_or_special_is_not(string address) => Assert.False(PublicAddress.Is(IPAddress.Parse(address)));
}

using SreAcademy.Web.Account;

namespace SreAcademy.Web.Tests.Account;

public sealed class LocalAddressTests
{
    [Theory]
    [InlineData("/review?topic=on-call&start=1", true)]
    [InlineData("/review?tag=%ED%95%9C", true)]
    [InlineData("/한글", false)]
    [InlineData("/\uFFFE", false)]
    [InlineData("/\t/evil.example", false)]
    [InlineData("//evil.example", false)]
    [InlineData("/\\evil.example", false)]
    [InlineData("https://evil.example/", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Only_an_address_of_this_site_that_a_header_takes_is_followed(string? address, bool followed) =>
        Assert.Equal(followed ? address : "/fallback", LocalAddress.Of(address, "/fallback"));
}

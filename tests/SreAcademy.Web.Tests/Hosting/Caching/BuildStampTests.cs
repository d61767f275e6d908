using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using SreAcademy.Core.Content;
using SreAcademy.Web.Hosting.Caching;

namespace SreAcademy.Web.Tests.Hosting.Caching;

public class BuildStampTests
{
    [Fact]
    public void The_tag_is_the_same_after_a_restart() => Assert.Equal(Tag("Production", 3, "a"), Tag("Production", 3, "a"));

    [Theory]
    [InlineData("Development", 3, "a")]
    [InlineData("Production", 4, "a")]
    [InlineData("Production", 3, "b")]
    public void Whatever_changes_a_page_changes_the_tag(string environment, long version, string fingerprint) =>
        Assert.NotEqual(Tag("Production", 3, "a"), Tag(environment, version, fingerprint));

    private static string Tag(string environment, long version, string fingerprint) =>
        new BuildStamp(new Environment(environment)).TagOf(new CatalogSnapshot(version, []) { Fingerprint = fingerprint }, "ko").ToString();

    private sealed record Environment(string EnvironmentName) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = EnvironmentName;

        public string ApplicationName { get; set; } = "";

        public string ContentRootPath { get; set; } = "";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}

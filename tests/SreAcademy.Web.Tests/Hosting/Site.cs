using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace SreAcademy.Web.Tests.Hosting;

/// <summary>The whole program in this process, on given folders.</summary>
public sealed class Site(string content, string data, string environment = "Production") : WebApplicationFactory<Program>
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.UseEnvironment(environment).UseSetting("ACADEMY_CONTENT", content).UseSetting("ACADEMY_DATA", data);
    }
}

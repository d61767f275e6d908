using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;
using SreAcademy.Core.Content;

namespace SreAcademy.Web.Hosting.Caching;

/// <summary>What, beside the catalog, decides the bytes of a page: the program, its static files' fingerprints, the environment.</summary>
public sealed class BuildStamp
{
    private readonly string stamp;

    public BuildStamp(IHostEnvironment environment)
    {
        ArgumentNullException.ThrowIfNull(environment);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(environment.EnvironmentName));
        hash.AppendData(typeof(BuildStamp).Module.ModuleVersionId.ToByteArray());
        hash.AppendData(typeof(CatalogSnapshot).Module.ModuleVersionId.ToByteArray());
        var assets = Path.Combine(AppContext.BaseDirectory, $"{typeof(BuildStamp).Assembly.GetName().Name}.staticwebassets.endpoints.json");
        if (File.Exists(assets))
            hash.AppendData(File.ReadAllBytes(assets));
        stamp = Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 8));
    }

    /// <param name="language">Of the page; two values.</param>
    public EntityTagHeaderValue TagOf(CatalogSnapshot catalog, string language)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var content = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(catalog.Fingerprint)).AsSpan(0, 4));
        return new EntityTagHeaderValue($"\"{catalog.Version:x}-{content}-{stamp}-{language}\"", isWeak: true);
    }
}

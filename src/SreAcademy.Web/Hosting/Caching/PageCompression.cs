using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace SreAcademy.Web.Hosting.Caching;

/// <summary>Compresses a page that will be stored as well as it can be, once; a page rendered for each request quickly.</summary>
public abstract class PageCompression(IHttpContextAccessor contexts, string encoding, Func<Stream, CompressionLevel, Stream> compress) : ICompressionProvider
{
    public string EncodingName => encoding;

    public bool SupportsFlush => true;

    public Stream CreateStream(Stream outputStream) =>
        compress(outputStream, contexts.HttpContext?.ReadingPage() is { Store: true } ? CompressionLevel.SmallestSize : CompressionLevel.Fastest);
}

public sealed class BrotliPages(IHttpContextAccessor contexts)
    : PageCompression(contexts, "br", (output, level) => new BrotliStream(output, level, leaveOpen: true));

public sealed class GzipPages(IHttpContextAccessor contexts)
    : PageCompression(contexts, "gzip", (output, level) => new GZipStream(output, level, leaveOpen: true));

using System.Security.Cryptography;
using System.Text;
using SreAcademy.Core.Content;

namespace SreAcademy.Data;

/// <summary>Equal for equal paths and bytes read by an equal program: then an import would change nothing.</summary>
internal sealed class ContentFingerprint : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public ContentFingerprint()
    {
        // Builds are deterministic: this changes exactly when the parser, the renderer or anything else in Core does.
        hash.AppendData(typeof(LessonParser).Module.ModuleVersionId.ToByteArray());
    }

    /// <param name="bytes">Null for a file that cannot be read.</param>
    public void Add(string path, byte[]? bytes)
    {
        hash.AppendData(SHA256.HashData(Encoding.UTF8.GetBytes(path)));
        hash.AppendData(bytes is null ? new byte[1] : SHA256.HashData(bytes));
    }

    public string Value() => Convert.ToHexStringLower(hash.GetCurrentHash());

    public void Dispose() => hash.Dispose();
}

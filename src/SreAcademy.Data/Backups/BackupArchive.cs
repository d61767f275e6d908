using System.Buffers;
using System.IO.Compression;
using System.Security.Cryptography;

namespace SreAcademy.Data.Backups;

/// <summary>The zip of a backup: its files, each with its hash, and the manifest that names them all.</summary>
internal static class BackupArchive
{
    private const int BufferSize = 128 * 1024;

    /// <param name="file">New; when this returns it is on the disk whole.</param>
    /// <param name="entries">Name in the archive, and where it is read from.</param>
    public static async Task WriteAsync(
        string file, IEnumerable<(string Name, string Path)> entries, Func<IReadOnlyList<BackupFile>, BackupManifest> manifest, CancellationToken cancellation)
    {
        await using var stream = SecretFiles.Create(file);
        await using (var zip = await ZipArchive.CreateAsync(stream, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellation))
        {
            var files = new List<BackupFile>();
            foreach (var (name, path) in entries)
                files.Add(await AddAsync(zip, name, path, cancellation));
            await using var last = await zip.CreateEntry(BackupManifest.Name).OpenAsync(cancellation);
            await last.WriteAsync(manifest(files).Write(), cancellation);
        }
        await stream.FlushAsync(cancellation);
        stream.Flush(flushToDisk: true);
    }

    /// <summary>Copies and hashes in one go.</summary>
    /// <param name="most">Bytes; a file that says it is larger than it should be is not unpacked to the end.</param>
    /// <returns>Null where there is more.</returns>
    public static async Task<(long Size, string Sha256)?> CopyAsync(Stream from, Stream to, long most, CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            var size = 0L;
            int read;
            while ((read = await from.ReadAsync(buffer, cancellation)) > 0)
            {
                size += read;
                if (size > most)
                    return null;
                hash.AppendData(buffer, 0, read);
                await to.WriteAsync(buffer.AsMemory(0, read), cancellation);
            }
            return (size, Convert.ToHexStringLower(hash.GetHashAndReset()));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }
    }

    private static async Task<BackupFile> AddAsync(ZipArchive zip, string name, string path, CancellationToken cancellation)
    {
        await using var from = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1, FileOptions.Asynchronous);
        // The server goes on answering meanwhile: little work is worth more than the last few per cent.
        await using var to = await zip.CreateEntry(name, CompressionLevel.Fastest).OpenAsync(cancellation);
        var (size, hash) = (await CopyAsync(from, to, long.MaxValue, cancellation))!.Value;
        return new BackupFile(name, size, hash);
    }
}

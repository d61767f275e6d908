using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SreAcademy.Data.Backups;

/// <summary><c>manifest.json</c> of a backup: what it holds, and from when it is.</summary>
/// <param name="Format">Of the archive; a program refuses formats it does not know.</param>
/// <param name="Program">Version of the program that made it; for people.</param>
/// <param name="Migrations">Of the database, oldest first.</param>
public sealed record BackupManifest(int Format, string Program, DateTimeOffset CreatedAt, IReadOnlyList<string> Migrations, IReadOnlyList<BackupFile> Files)
{
    public const int CurrentFormat = 1;
    public const string Name = "manifest.json";

    /// <summary>Far more than any manifest takes, in bytes.</summary>
    public const int MostBytes = 1 << 20;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip,
    };

    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(this, Json);

    /// <returns>Null where it is none.</returns>
    public static BackupManifest? Read(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize<BackupManifest>(json, Json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <param name="Name">In the archive, with <c>/</c> between folder and file.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Sha256">64 hexadecimal digits.</param>
public sealed record BackupFile(string Name, long Size, string Sha256);

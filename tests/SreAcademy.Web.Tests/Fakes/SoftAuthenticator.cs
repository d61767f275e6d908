using System.Buffers.Binary;
using System.Formats.Cbor;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;

namespace SreAcademy.Web.Tests.Fakes;

/// <summary>
/// A passkey as a phone keeps one, synchronised between devices and without a counter. It signs whatever it is told to: refusing a
/// wrong site is the browser's part, which the tests play.
/// </summary>
public sealed class SoftAuthenticator : IDisposable
{
    public const string Origin = "https://localhost";

    private const byte UserPresent = 1, UserVerified = 4, BackupEligible = 8, BackedUp = 16, HasCredential = 64;

    private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private string userHandle = "";

    public byte[] Id { get; } = RandomNumberGenerator.GetBytes(32);

    /// <summary>A device that does not ask for a finger, a face or a PIN.</summary>
    public bool AsksForUser { get; init; } = true;

    public JsonObject Attach(JsonElement options, string origin = Origin)
    {
        userHandle = options.GetProperty("user").GetProperty("id").GetString()!;
        var client = ClientData("webauthn.create", options, origin);
        var writer = new CborWriter();
        writer.WriteStartMap(3);
        writer.WriteTextString("fmt");
        writer.WriteTextString("none");
        writer.WriteTextString("attStmt");
        writer.WriteStartMap(0);
        writer.WriteEndMap();
        writer.WriteTextString("authData");
        writer.WriteByteString([.. AuthenticatorData(options.GetProperty("rp").GetProperty("id").GetString()!, HasCredential), .. Credential()]);
        writer.WriteEndMap();
        return Answer(new JsonObject
        {
            ["clientDataJSON"] = WebEncoders.Base64UrlEncode(client),
            ["attestationObject"] = WebEncoders.Base64UrlEncode(writer.Encode()),
            ["transports"] = new JsonArray("internal"),
        });
    }

    public JsonObject Use(JsonElement options, string origin = Origin)
    {
        var client = ClientData("webauthn.get", options, origin);
        var data = AuthenticatorData(options.GetProperty("rpId").GetString()!, 0);
        return Answer(new JsonObject
        {
            ["clientDataJSON"] = WebEncoders.Base64UrlEncode(client),
            ["authenticatorData"] = WebEncoders.Base64UrlEncode(data),
            ["signature"] = WebEncoders.Base64UrlEncode(
                key.SignData([.. data, .. SHA256.HashData(client)], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence)),
            ["userHandle"] = userHandle,
        });
    }

    public void Dispose() => key.Dispose();

    private static byte[] ClientData(string type, JsonElement options, string origin) => Encoding.UTF8.GetBytes(new JsonObject
    {
        ["type"] = type,
        ["challenge"] = options.GetProperty("challenge").GetString(),
        ["origin"] = origin,
        ["crossOrigin"] = false,
    }.ToJsonString());

    private byte[] AuthenticatorData(string domain, byte flags) =>
    [
        .. SHA256.HashData(Encoding.UTF8.GetBytes(domain)),
        (byte)(flags | UserPresent | (AsksForUser ? UserVerified : 0) | BackupEligible | BackedUp),
        0, 0, 0, 0,
    ];

    private byte[] Credential()
    {
        var length = new byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(length, (ushort)Id.Length);
        return [.. new byte[16], .. length, .. Id, .. PublicKey()];
    }

    // COSE: ES256 on P-256.
    private byte[] PublicKey()
    {
        var point = key.ExportParameters(includePrivateParameters: false).Q;
        var writer = new CborWriter();
        writer.WriteStartMap(5);
        writer.WriteInt32(1);
        writer.WriteInt32(2);
        writer.WriteInt32(3);
        writer.WriteInt32(-7);
        writer.WriteInt32(-1);
        writer.WriteInt32(1);
        writer.WriteInt32(-2);
        writer.WriteByteString(point.X!);
        writer.WriteInt32(-3);
        writer.WriteByteString(point.Y!);
        writer.WriteEndMap();
        return writer.Encode();
    }

    private JsonObject Answer(JsonObject response) => new()
    {
        ["id"] = WebEncoders.Base64UrlEncode(Id),
        ["rawId"] = WebEncoders.Base64UrlEncode(Id),
        ["type"] = "public-key",
        ["clientExtensionResults"] = new JsonObject(),
        ["response"] = response,
    };
}

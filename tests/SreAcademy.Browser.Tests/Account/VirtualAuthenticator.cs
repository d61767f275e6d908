using System.Text.Json;

namespace SreAcademy.Browser.Tests.Account;

/// <summary>Chromium's own authenticator for tests, as a phone with a fingerprint reader that always says yes.</summary>
internal sealed class VirtualAuthenticator(ICDPSession session, string id)
{
    public static async Task<VirtualAuthenticator> AddAsync(IPage page)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("WebAuthn.enable");
        var added = await session.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
        return new VirtualAuthenticator(session, added!.Value.GetProperty("authenticatorId").GetString()!);
    }

    public async Task<JsonElement> OnlyCredentialAsync()
    {
        var credentials = await session.SendAsync("WebAuthn.getCredentials", new() { ["authenticatorId"] = id });
        return credentials!.Value.GetProperty("credentials").EnumerateArray().Single();
    }

    /// <summary>As a password manager does that carries passkeys from one device to another.</summary>
    public Task TakeOverAsync(JsonElement credential) =>
        session.SendAsync("WebAuthn.addCredential", new() { ["authenticatorId"] = id, ["credential"] = credential });
}

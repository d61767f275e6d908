using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using SreAcademy.Data;

namespace SreAcademy.Web.Account.Passkeys;

/// <summary>What the browser gets to begin with: the options for its authenticator, and a ticket to send back with the answer.</summary>
public sealed record PasskeyRequest(JsonElement Options, string Ticket);

/// <param name="State">What the framework wants back to check the answer: the challenge and whose it is.</param>
/// <param name="IssuedAt">Unix milliseconds; an answer to a challenge older than the passkey's last use was given before.</param>
public sealed record PasskeyTicket(string State, long IssuedAt);

/// <summary>
/// The two halves of creating or using a passkey. The state in between travels with the page, sealed, and not in the framework's cookie:
/// that is also the cookie of the second step of signing in, and pages in two tabs would overwrite each other's challenge.
/// </summary>
public sealed class PasskeyCeremony(IPasskeyHandler<Learner> handler, TimedSeal seal, TimeProvider time)
{
    private const string Creation = "passkey-creation";
    private const string Use = "passkey-use";

    /// <summary>As long as browsers are asked to wait for the person: the default of <see cref="IdentityPasskeyOptions.AuthenticatorTimeout"/>.</summary>
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

    public async Task<PasskeyRequest> BeginCreationAsync(Learner learner, HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(learner);
        var name = learner.Email ?? learner.Name ?? Resources.UiText.SiteName;
        // The id is a plain number, so that the authenticator keeps nothing personal where anyone can read it.
        var entity = new PasskeyUserEntity { Id = Text(learner.Id), Name = name, DisplayName = learner.Name ?? name };
        var made = await handler.MakeCreationOptionsAsync(entity, http);
        return Begin(Creation, made.CreationOptionsJson, made.AttestationState);
    }

    /// <returns>Null unless the answer is to a challenge made here, shortly before, for this learner.</returns>
    public async Task<UserPasskeyInfo?> EndCreationAsync(long learnerId, string? ticket, string credential, HttpContext http)
    {
        if (seal.Open<PasskeyTicket>(Creation, ticket) is not { } open)
            return null;
        var result = await handler.PerformAttestationAsync(new() { HttpContext = http, CredentialJson = credential, AttestationState = open.State });
        return result.Succeeded && result.UserEntity.Id == Text(learnerId) ? result.Passkey : null;
    }

    /// <param name="learner">Null where anyone may sign in: the authenticator then says who it is.</param>
    public async Task<PasskeyRequest> BeginUseAsync(Learner? learner, HttpContext http)
    {
        var made = await handler.MakeRequestOptionsAsync(learner, http);
        return Begin(Use, made.RequestOptionsJson, made.AssertionState);
    }

    /// <returns>Null unless the answer is to a challenge made here, shortly before.</returns>
    public async Task<PasskeyUse?> EndUseAsync(string? ticket, string credential, HttpContext http)
    {
        if (seal.Open<PasskeyTicket>(Use, ticket) is not { } open)
            return null;
        var result = await handler.PerformAssertionAsync(new() { HttpContext = http, CredentialJson = credential, AssertionState = open.State });
        return result.Succeeded ? new PasskeyUse(result.User, result.Passkey, DateTimeOffset.FromUnixTimeMilliseconds(open.IssuedAt)) : null;
    }

    private static string Text(long id) => id.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private PasskeyRequest Begin(string purpose, string options, string? state) => new(
        JsonSerializer.Deserialize<JsonElement>(options),
        seal.Close(purpose, new PasskeyTicket(state ?? "", time.GetUtcNow().ToUnixTimeMilliseconds()), Lifetime));
}

/// <summary>A passkey that has just proved itself.</summary>
public sealed record PasskeyUse(Learner Learner, UserPasskeyInfo Passkey, DateTimeOffset ChallengedAt);

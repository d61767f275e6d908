using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using SreAcademy.Web.Tests.Fakes;

namespace SreAcademy.Web.Tests.Account.Passkeys;

/// <summary>What passkeys.js does for a visitor.</summary>
internal static class PasskeyVisitor
{
    /// <summary>What a page gave the script: options, ticket, antiforgery token and the address to answer to.</summary>
    public sealed record Part(JsonElement Options, string Ticket, string Token, string Post, string? ReturnUrl);

    public static async Task<Part> OpenPartAsync(this Visitor visitor, string path)
    {
        var page = await visitor.ReadAsync(path);
        var part = page.QuerySelector("[data-passkey]") ?? throw new InvalidOperationException($"{path} asks for no passkey: {page.Body?.TextContent}");
        var request = JsonSerializer.Deserialize<JsonElement>(part.GetAttribute("data-request")!);
        return new Part(
            request.GetProperty("options"), request.GetProperty("ticket").GetString()!,
            part.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!,
            part.GetAttribute("data-post")!, part.GetAttribute("data-return-url"));
    }

    public static async Task<HttpResponseMessage> AnswerAsync(
        this Visitor visitor, Part part, JsonObject credential, string? name = null, string origin = SoftAuthenticator.Origin, bool withToken = true)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(part.Post, UriKind.Relative));
        request.Content = JsonContent.Create(new { ticket = part.Ticket, credential, name, returnUrl = part.ReturnUrl });
        request.Headers.Add("Origin", origin);
        if (withToken)
            request.Headers.Add("RequestVerificationToken", part.Token);
        return await visitor.SendAsync(request);
    }

    public static async Task<HttpResponseMessage> AttachAsync(this Visitor visitor, SoftAuthenticator authenticator, string? name = null)
    {
        var part = await visitor.OpenPartAsync("/account/passkeys");
        return await visitor.AnswerAsync(part, authenticator.Attach(part.Options), name);
    }

    public static async Task<HttpResponseMessage> SignInAsync(this Visitor visitor, SoftAuthenticator authenticator, string path = "/account/sign-in")
    {
        var part = await visitor.OpenPartAsync(path);
        return await visitor.AnswerAsync(part, authenticator.Use(part.Options));
    }

    public static async Task<string?> NextAsync(this HttpResponseMessage response) => (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("next").GetString();
}

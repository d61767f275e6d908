using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace SreAcademy.Web.Tests.Account;

/// <summary>Someone at a browser: keeps cookies, fills in forms as they are shown, follows no redirect unasked.</summary>
public sealed partial class Visitor : IDisposable
{
    public const string AddressHeader = "X-Test-Address";
    public const string GoodPassword = "오답 노트 스무 장";

    private readonly HttpClient client;

    public Visitor(HttpClient client, IPAddress address)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(address);
        this.client = client;
        client.DefaultRequestHeaders.Add(AddressHeader, address.ToString());
        client.DefaultRequestHeaders.UserAgent.ParseAdd("Mozilla/5.0 (Windows NT 10.0) Chrome/140.0 Safari/537.36");
    }

    public Task<HttpResponseMessage> GetAsync(string path) => client.GetAsync(new Uri(path, UriKind.RelativeOrAbsolute));

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => client.SendAsync(request);

    public async Task<IHtmlDocument> ReadAsync(string path)
    {
        using var response = await GetAsync(path);
        return await ReadAsync(response);
    }

    public static async Task<IHtmlDocument> ReadAsync(HttpResponseMessage response)
    {
        ArgumentNullException.ThrowIfNull(response);
        return await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync());
    }

    /// <summary>Opens the page and sends the form on it that has this name (or, for forms that go elsewhere, this action).</summary>
    public async Task<HttpResponseMessage> SubmitAsync(string path, string form, params (string Name, string Value)[] typed)
    {
        var page = await ReadAsync(path);
        var found = page.QuerySelector($"form:has(input[name=_handler][value='{form}'])") ?? page.QuerySelector($"form[action='{form}']")
            ?? throw new InvalidOperationException($"{path} shows no form {form}: {page.Body?.TextContent}");
        return await PostAsync(found.GetAttribute("action") is { Length: > 0 } action ? action : path, Fields(found, typed));
    }

    public Task<HttpResponseMessage> PostAsync(string path, IEnumerable<KeyValuePair<string, string>> fields) =>
        client.PostAsync(new Uri(path, UriKind.Relative), new FormUrlEncodedContent(fields));

    public Task<HttpResponseMessage> PostAsync(string path, HttpContent content) => client.PostAsync(new Uri(path, UriKind.Relative), content);

    public Task<HttpResponseMessage> BecomeGuestAsync() => SubmitAsync("/account", "/guest");

    public Task<HttpResponseMessage> RegisterAsync(string email, string password = GoodPassword) =>
        SubmitAsync("/account/register", "register", ("Email", email), ("Password", password), ("Repeated", password));

    public Task<HttpResponseMessage> SignInAsync(string email, string password = GoodPassword) =>
        SubmitAsync("/account/sign-in", "sign-in", ("Email", email), ("Password", password));

    public async Task<bool> IsSignedInAsync()
    {
        using var response = await GetAsync("/account/sessions");
        return response.StatusCode == HttpStatusCode.OK;
    }

    /// <summary>The page without what is random in every answer: antiforgery tokens and the framework's sealed state.</summary>
    public static async Task<string> PlainAsync(HttpResponseMessage response)
    {
        ArgumentNullException.ThrowIfNull(response);
        return Random().Replace(await response.Content.ReadAsStringAsync(), "");
    }

    public void Dispose() => client.Dispose();

    [GeneratedRegex("""(?<=name="__RequestVerificationToken" value=")[^"]*|(?<=data-request=")[^"]*|<!--Blazor-[^>]*-->""")]
    private static partial Regex Random();

    private static IEnumerable<KeyValuePair<string, string>> Fields(IElement form, (string Name, string Value)[] typed) =>
        form.QuerySelectorAll("input[type=hidden]").Select(input => KeyValuePair.Create(input.GetAttribute("name")!, input.GetAttribute("value") ?? ""))
            .Concat(typed.Select(field => KeyValuePair.Create(field.Name, field.Value)));
}

using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Mvc.Testing;
using SreAcademy.Web.Tests.Hosting;

namespace SreAcademy.Web.Tests.Features.Settings;

/// <summary>Someone at a browser without script: keeps cookies and sends forms as they are shown, with a few fields changed.</summary>
public sealed class FormVisitor(Site site) : IDisposable
{
    private readonly HttpClient client = site.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    public async Task<IHtmlDocument> OpenAsync(string path)
    {
        using var response = await client.GetAsync(new Uri(path, UriKind.RelativeOrAbsolute));
        return await ReadAsync(response);
    }

    public static async Task<IHtmlDocument> ReadAsync(HttpResponseMessage response)
    {
        ArgumentNullException.ThrowIfNull(response);
        return await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync());
    }

    public async Task BecomeGuestAsync()
    {
        var page = await OpenAsync("/settings");
        (await SendAsync("/guest", Fields(page.QuerySelector("form.start-studying")!))).Dispose();
    }

    /// <summary>Sends the settings of a page opened before, so that two of them can be open at once.</summary>
    public Task<HttpResponseMessage> SaveAsync(IHtmlDocument page, params (string Name, string Value)[] changes)
    {
        ArgumentNullException.ThrowIfNull(page);
        var fields = Fields(page.QuerySelector("form.settings-form")!).Where(field => changes.All(change => change.Name != field.Key));
        return SendAsync("/settings", fields.Concat(changes.Select(change => KeyValuePair.Create(change.Name, change.Value))));
    }

    public Task<HttpResponseMessage> SendAsync(string path, IEnumerable<KeyValuePair<string, string>> fields, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative)) { Content = new FormUrlEncodedContent(fields) };
        foreach (var (name, value) in headers ?? [])
            request.Headers.TryAddWithoutValidation(name, value);
        return client.SendAsync(request);
    }

    public void Dispose() => client.Dispose();

    private static IEnumerable<KeyValuePair<string, string>> Fields(IElement form) => form.QuerySelectorAll("input, select")
        .Where(control => control is not IHtmlInputElement { Type: "radio" or "checkbox", IsChecked: false })
        .Select(control => KeyValuePair.Create(control.GetAttribute("name")!, (control is IHtmlSelectElement select ? select.Value : ((IHtmlInputElement)control).Value) ?? ""));
}

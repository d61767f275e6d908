using System.Text;
using System.Xml.Linq;
using SreAcademy.Core.Content;
using SreAcademy.Web.Features.Catalog;
using SreAcademy.Web.Features.Reading;

namespace SreAcademy.Web.Features.Sitemap;

/// <summary>What search engines read: every address of the reading pages.</summary>
static class SitemapEndpoints
{
    static readonly XNamespace Schema = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static void MapSitemap(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/sitemap.xml", (HttpRequest request, CurrentCatalog current) =>
            Results.Text(Sitemap(Root(request), current.Snapshot), "application/xml", Encoding.UTF8));
        endpoints.MapGet("/robots.txt", (HttpRequest request) =>
            Results.Text($"User-agent: *\nDisallow: /search\nSitemap: {Root(request)}/sitemap.xml\n", "text/plain", Encoding.UTF8));
    }

    static string Root(HttpRequest request) => $"{request.Scheme}://{request.Host}{request.PathBase}";

    static string Sitemap(string root, CatalogSnapshot catalog)
    {
        IEnumerable<string> paths =
        [
            Addresses.Home, Addresses.InterviewQuestions(), Addresses.Scenarios(), Addresses.Glossary, Addresses.SloWorkshop,
            .. Levels.All.Select(level => Addresses.Level(level)),
            .. catalog.Topics.Select(topic => Addresses.Topic(topic.Slug)),
            .. catalog.Cards.Concat(catalog.InterviewQuestions).Select(place => Addresses.Card(place.Card.Id)),
        ];
        var document = new XElement(Schema + "urlset",
            paths.Select(path => new XElement(Schema + "url", new XElement(Schema + "loc", root + path))));
        return $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{document}\n";
    }
}

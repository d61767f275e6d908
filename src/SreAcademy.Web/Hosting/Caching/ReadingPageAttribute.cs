namespace SreAcademy.Web.Hosting.Caching;

/// <summary>
/// A page that shows the catalog and nothing of the person who looks, and does not know who that is: it sets no cookie, carries a validator of the catalog's
/// version, and may be served from the output cache. Put it on the page, or in the <c>_Imports.razor</c> of a folder of pages.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ReadingPageAttribute : Attribute
{
    /// <summary>False for pages with endless variants (search results): validated and compressed, but rendered for each request.</summary>
    public bool Store { get; init; } = true;

    /// <summary>Query keys the page depends on beside those it declares with <c>[SupplyParameterFromQuery]</c>.</summary>
    public string[] AlsoVaryBy { get; init; } = [];
}

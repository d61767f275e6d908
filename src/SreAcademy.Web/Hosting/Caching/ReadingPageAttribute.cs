namespace SreAcademy.Web.Hosting.Caching;

/// <summary>
/// A page that shows the catalog and nothing of the person who looks, and does not know who that is: it sets no cookie, carries a validator of the catalog's
/// version, and may be served from the output cache. Put it on the page, or in the <c>_Imports.razor</c> of a folder of pages.
/// </summary>
/// <remarks>Ask <see cref="ReadingPages.ReadingPage"/>, not the metadata: what is a reading page for a visitor may be a personal one for a learner.</remarks>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ReadingPageAttribute : Attribute
{
    /// <summary>False for pages with endless variants (search results): validated and compressed, but rendered for each request.</summary>
    public bool Store { get; init; } = true;

    /// <summary>
    /// True for a page that is all of the above for visitors alone: a learner gets one of their own at the same address, which no cache keeps. Only requests that
    /// carry a session's cookie are asked who they are.
    /// </summary>
    public bool OwnForLearners { get; init; }

    /// <summary>Query keys the page depends on beside those it declares with <c>[SupplyParameterFromQuery]</c>.</summary>
    public string[] AlsoVaryBy { get; init; } = [];
}

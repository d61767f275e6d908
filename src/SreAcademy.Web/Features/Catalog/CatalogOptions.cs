namespace SreAcademy.Web.Features.Catalog;

/// <param name="ContentPath">The folder that authors keep their documents in.</param>
public sealed record CatalogOptions(string ContentPath);

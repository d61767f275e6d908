using System.Globalization;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using SreAcademy.Core.Content;
using SreAcademy.Web.Features.Catalog;
using SreAcademy.Web.Features.Reading;
using SreAcademy.Web.Tests.Fakes;

namespace SreAcademy.Web.Tests;

/// <summary>Renders components over a catalog, as the reading pages do.</summary>
public abstract class ReadingContext : BunitContext
{
    private readonly CurrentCatalog current = new();

    protected ReadingContext()
    {
        Services.AddSingleton(current);
        Services.AddReading();
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("ko");
        Show(SampleCatalog.Rich);
    }

    protected void Show(CatalogSnapshot catalog) => current.Swap(catalog);
}

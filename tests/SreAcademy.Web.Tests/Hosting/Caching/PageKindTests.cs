using System.Reflection;
using Microsoft.AspNetCore.Components;
using SreAcademy.Web.Hosting.Caching;

namespace SreAcademy.Web.Tests.Hosting.Caching;

public class PageKindTests
{
    /// <summary>A page that says nothing would set a cookie and be cached nowhere: forgetting must not go unnoticed.</summary>
    [Fact]
    public void Every_page_either_only_reads_or_is_personal()
    {
        var pages = typeof(ReadingPageAttribute).Assembly.GetTypes().Where(type => type.IsDefined(typeof(RouteAttribute)));

        Assert.DoesNotContain(pages, page => page.IsDefined(typeof(ReadingPageAttribute)) == page.IsDefined(typeof(PersonalPageAttribute)));
    }
}

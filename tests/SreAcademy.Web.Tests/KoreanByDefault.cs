using System.Globalization;
using System.Runtime.CompilerServices;

namespace SreAcademy.Web.Tests;

/// <summary>As the program itself: Korean unless a page is asked for otherwise, whatever the machine's language is.</summary>
internal static class KoreanByDefault
{
    [ModuleInitializer]
    internal static void Set()
    {
        var korean = CultureInfo.GetCultureInfo("ko");
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = korean;
    }
}

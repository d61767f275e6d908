using System.Globalization;

namespace SreAcademy.Web.Features.Messages.Composing;

/// <summary>Letters are written outside of any request: in the language of who reads them.</summary>
public static class WrittenIn
{
    /// <param name="language">"ko" or "en".</param>
    public static T Language<T>(string language, Func<T> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        var (culture, ui) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
            return write();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, ui);
        }
    }
}

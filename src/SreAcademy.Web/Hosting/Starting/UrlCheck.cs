namespace SreAcademy.Web.Hosting.Starting;

public static class UrlCheck
{
    /// <param name="urls">Addresses separated by semicolons, as the host takes them; null where the default holds.</param>
    public static void Require(string? urls)
    {
        foreach (var url in (urls ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!IsAddress(url))
                throw new CannotStartException(
                    $"주소를 읽을 수 없어요: '{url}'. {AcademySettings.UrlsVariable}(또는 --urls)를 {AcademySettings.DefaultUrl} 같은 형식으로 고쳐 주세요.");
        }
    }

    private static bool IsAddress(string url)
    {
        try
        {
            var address = BindingAddress.Parse(url);
            return address.Scheme is "http" or "https" && (address.IsUnixPipe || address.Port is >= 0 and <= 65535);
        }
        catch (FormatException)
        {
            return false;
        }
    }
}

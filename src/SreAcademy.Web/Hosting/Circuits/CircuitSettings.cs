using System.Globalization;
using SreAcademy.Web.Hosting.Starting;

namespace SreAcademy.Web.Hosting.Circuits;

/// <summary>What an operator may set about live pages.</summary>
/// <param name="PerLearner">Open connections a learner may hold at once, over all tabs and devices.</param>
/// <param name="PerAddress">The same for a network: schools and companies share one address.</param>
/// <param name="AllowedOrigins">Origins believed beside the request's own: for a proxy that hides the address people use.</param>
public sealed record CircuitSettings(int PerLearner, int PerAddress, IReadOnlySet<PageOrigin> AllowedOrigins)
{
    private const int Most = 100_000;

    public static CircuitSettings Read(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var origins = configuration.GetSection("AllowedOrigins").GetChildren().Select(child => Origin(child.Key, child.Value));
        return new CircuitSettings(
            Count(configuration, "PerLearner", fallback: 5), Count(configuration, "PerAddress", fallback: 50), origins.ToHashSet());
    }

    private static int Count(IConfiguration configuration, string name, int fallback)
    {
        var text = configuration[$"Circuits:{name}"];
        if (string.IsNullOrWhiteSpace(text))
            return fallback;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is >= 1 and <= Most
            ? count
            : throw new CannotStartException($"연결 수를 읽을 수 없어요: '{text}'. Circuits__{name}에 1부터 {Most}까지의 수를 지정해 주세요.");
    }

    private static PageOrigin Origin(string key, string? text) =>
        PageOrigin.Parse(text)
        ?? throw new CannotStartException($"주소를 읽을 수 없어요: '{text}'. AllowedOrigins__{key}에 https://sre.example.com 같은 주소를 지정해 주세요.");
}

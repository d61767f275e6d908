namespace SreAcademy.Web.Tests.Account.Authorization;

/// <summary>Things that exist, by the name that addresses and fields call them by in braces.</summary>
public sealed record Sample(IReadOnlyDictionary<string, string> Names)
{
    public string Fill(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Names.Aggregate(text, (filled, name) => filled.Replace($"{{{name.Key}}}", name.Value, StringComparison.Ordinal));
    }

    public Sample With(params (string Name, string Value)[] more)
    {
        var names = Names.ToDictionary();
        foreach (var (name, value) in more)
            names[name] = value;
        return new Sample(names);
    }
}

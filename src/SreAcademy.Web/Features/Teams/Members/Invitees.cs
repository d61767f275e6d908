using SreAcademy.Web.Account;

namespace SreAcademy.Web.Features.Teams.Members;

/// <param name="Line">From 1.</param>
/// <param name="Text">Shortened.</param>
public sealed record BadLine(int Line, string Text);

/// <summary>E-mail addresses as they were pasted: one a line, or between commas and semicolons, also as <c>이름 &lt;주소&gt;</c>.</summary>
/// <param name="Addresses">Each once.</param>
/// <param name="Bad">What cannot be an address, in the order of the text.</param>
public sealed record Invitees(IReadOnlyList<string> Addresses, IReadOnlyList<BadLine> Bad)
{
    private const int LongestShown = 60;

    public static Invitees Of(string? text)
    {
        var addresses = new List<string>();
        var bad = new List<BadLine>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (index, line) in (text ?? "").ReplaceLineEndings("\n").Split('\n').Index())
        {
            foreach (var part in line.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                if (EmailAddress.Of(Bare(part)) is not { } address)
                    bad.Add(new BadLine(index + 1, part.Length <= LongestShown ? part : string.Concat(part.AsSpan(0, LongestShown), "…")));
                else if (seen.Add(address))
                    addresses.Add(address);
            }
        }
        return new Invitees(addresses, bad);
    }

    private static string Bare(string part) => part.EndsWith('>') && part.LastIndexOf('<') is >= 0 and var at ? part[(at + 1)..^1] : part;
}

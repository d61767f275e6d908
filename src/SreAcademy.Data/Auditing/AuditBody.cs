namespace SreAcademy.Data.Auditing;

/// <summary>What an entry of the audit log says beyond who, what and when. Names as they were then; never answers, addresses or tokens.</summary>
/// <param name="Team">Name.</param>
/// <param name="Track">Name.</param>
/// <param name="Before">What it was, in a word or a date; null where it was nothing.</param>
/// <param name="After">What it became.</param>
public sealed record AuditBody(string? Team = null, string? Track = null, string? Before = null, string? After = null)
{
    /// <summary>Somebody at the server's own terminal: a value of <see cref="By"/>.</summary>
    public const string Command = "command";

    /// <summary>The site, by its clock: a value of <see cref="By"/>.</summary>
    public const string Site = "site";

    /// <summary>Who did what nobody signed in has done; null where somebody has.</summary>
    public string? By { get; init; }

    /// <summary>People it concerned, where it is about several.</summary>
    public int? People { get; init; }
}

namespace SreAcademy.Data.Auditing;

/// <summary>What an entry of the audit log says beyond who, what and when. Names as they were then; never answers, addresses or tokens.</summary>
/// <param name="Team">Name.</param>
/// <param name="Track">Name.</param>
/// <param name="Before">What it was, in a word or a date; null where it was nothing.</param>
/// <param name="After">What it became.</param>
public sealed record AuditBody(string? Team = null, string? Track = null, string? Before = null, string? After = null)
{
    /// <summary>People it concerned, where it is about several.</summary>
    public int? People { get; init; }
}

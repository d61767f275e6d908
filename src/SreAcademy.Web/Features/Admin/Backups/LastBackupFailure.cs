namespace SreAcademy.Web.Features.Admin.Backups;

/// <summary>Why the last backup that was to be made by itself was not; forgotten with the next that is made, and with the process.</summary>
public sealed class LastBackupFailure
{
    private volatile Entry? last;

    public DateTimeOffset? At => last?.When;

    /// <summary>One line for the operator.</summary>
    public string? Reason => last?.Why;

    public void Set(DateTimeOffset at, string reason) => last = new Entry(at, reason);

    public void Clear() => last = null;

    private sealed record Entry(DateTimeOffset When, string Why);
}

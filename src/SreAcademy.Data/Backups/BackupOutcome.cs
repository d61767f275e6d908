namespace SreAcademy.Data.Backups;

public abstract record BackupOutcome
{
    private BackupOutcome()
    {
    }

    /// <param name="Size">Bytes.</param>
    public sealed record Made(string Path, long Size) : BackupOutcome;

    /// <summary>Another one is being made at this moment.</summary>
    public sealed record Busy : BackupOutcome;

    /// <summary>There is a file of that name; it stays as it is.</summary>
    public sealed record Exists(string Path) : BackupOutcome;

    /// <summary>This database is backed up with its server's own tools.</summary>
    public sealed record NotHere : BackupOutcome;

    /// <param name="Message">One Korean line for the operator: what, where, what to do.</param>
    public sealed record Failed(string Message) : BackupOutcome;
}

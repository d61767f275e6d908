namespace SreAcademy.Data.Backups;

/// <param name="Backup">The archive.</param>
/// <param name="Database">Where the database belongs; absolute.</param>
/// <param name="Keys">Folder of the keys; absolute.</param>
/// <param name="Data">Folder of the installation, in which the old one is kept; absolute.</param>
/// <param name="Replace">Whether what is there may be moved aside.</param>
public sealed record RestorePlan(string Backup, string Database, string Keys, string Data, bool Replace);

public abstract record RestoreOutcome
{
    private RestoreOutcome()
    {
    }

    /// <param name="MovedAside">Where the old database and keys are now; null where there were none.</param>
    public sealed record Restored(BackupManifest Manifest, string? MovedAside) : RestoreOutcome;

    /// <summary>No such file, or it cannot be read.</summary>
    public sealed record NotFound : RestoreOutcome;

    /// <summary>A file of something else.</summary>
    public sealed record NotABackup : RestoreOutcome;

    /// <param name="What">The file in it, or what the database says about itself.</param>
    public sealed record Damaged(string What) : RestoreOutcome;

    /// <summary>Made by a newer program.</summary>
    public sealed record Newer : RestoreOutcome;

    /// <summary>It could not be unpacked beside what is there, which is untouched.</summary>
    /// <param name="Why">In the system's words.</param>
    public sealed record NoRoom(string Why) : RestoreOutcome;

    /// <summary>There is an installation already, and nothing was said of replacing it.</summary>
    public sealed record NotEmpty : RestoreOutcome;
}

namespace SreAcademy.Data;

/// <summary>Whether this program can work with the database it was given.</summary>
public abstract record DatabaseState
{
    private DatabaseState()
    {
    }

    /// <summary>At the newest migration, and it can be written.</summary>
    public sealed record Ready : DatabaseState;

    /// <summary>New or older than the program.</summary>
    /// <param name="Pending">Migrations to apply, oldest first.</param>
    public sealed record Behind(IReadOnlyList<string> Pending) : DatabaseState;

    public sealed record Unusable(DatabaseFault Fault) : DatabaseState;
}

public enum DatabaseFaultKind
{
    /// <summary>Migrated by a newer version of this program.</summary>
    Newer,
    Locked,
    ReadOnly,
    Corrupt,
    Full,

    /// <summary>The file cannot be opened, or no server answers.</summary>
    Unreachable,

    /// <summary>Wrong user, password or rights.</summary>
    Denied,

    /// <summary>The connection string cannot be read, or names a database that does not exist.</summary>
    Misconfigured,
}

/// <param name="Message">One Korean line for the operator: what, where, what to do. Holds no password.</param>
public sealed record DatabaseFault(DatabaseFaultKind Kind, string Message);

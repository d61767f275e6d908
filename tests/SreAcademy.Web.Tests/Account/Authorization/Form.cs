namespace SreAcademy.Web.Tests.Account.Authorization;

/// <summary>Something that is sent to an address, filled in so well that it changes something where it may.</summary>
/// <param name="Name">Of the form on the page; null where the address itself takes it.</param>
/// <param name="Changes">For whom it changes something; from everybody else it changes nothing.</param>
/// <param name="Fields">With names of the <see cref="Sample"/> in braces.</param>
public sealed record Form(string? Name, Asker[] Changes, params (string Name, string Value)[] Fields)
{
    /// <summary>What has to have happened before.</summary>
    public Stage Stage { get; init; }

    /// <summary>Where there is a form for each of many, the name of another one.</summary>
    public bool IsLike(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Name is not null && (Name.IndexOf('{', StringComparison.Ordinal) is >= 0 and var at ? name.StartsWith(Name[..at], StringComparison.Ordinal) : name == Name);
    }
}

/// <summary>How far a sample team has come.</summary>
public enum Stage
{
    Fresh,
    Archived,

    /// <summary>The member has asked for help with the assignment.</summary>
    Asking,

    /// <summary>The track has a newer version than the assignment.</summary>
    Rewritten,
}

namespace SreAcademy.Web.Tests.Account.Authorization;

/// <summary>Everybody there can be.</summary>
public enum Asker
{
    Visitor,
    Guest,

    /// <summary>Of the sample team.</summary>
    Member,

    /// <summary>Of the sample team.</summary>
    Lead,

    /// <summary>Leads another team.</summary>
    OtherLead,

    /// <summary>In no team.</summary>
    Administrator,

    /// <summary>A member of the sample team, since disabled, whose browser still sends the cookie.</summary>
    Disabled,
}

/// <summary>What becomes of a request.</summary>
public enum Answer
{
    /// <summary>A page or a file.</summary>
    Shown,

    /// <summary>Led to the page for signing in.</summary>
    SignIn,

    /// <summary>Led to the registration, for guests.</summary>
    Register,

    /// <summary>Told that it is not for them: they may know that it is there.</summary>
    Refused,

    /// <summary>As if it were not there.</summary>
    NotFound,

    /// <summary>Led on to another page.</summary>
    LedOn,

    /// <summary>What was sent makes no sense there.</summary>
    BadRequest,

    /// <summary>Never expected.</summary>
    Failure,
}

/// <summary>What becomes of looking at something, whoever it is.</summary>
public sealed record Access(Answer Visitor, Answer Guest, Answer Member, Answer Lead, Answer OtherLead, Answer Administrator, Answer Disabled)
{
    public Answer this[Asker asker] => asker switch
    {
        Asker.Visitor => Visitor,
        Asker.Guest => Guest,
        Asker.Member => Member,
        Asker.Lead => Lead,
        Asker.OtherLead => OtherLead,
        Asker.Administrator => Administrator,
        Asker.Disabled => Disabled,
        _ => throw new ArgumentOutOfRangeException(nameof(asker), asker, null),
    };
}

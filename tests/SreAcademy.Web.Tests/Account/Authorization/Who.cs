using static SreAcademy.Web.Tests.Account.Authorization.Answer;

namespace SreAcademy.Web.Tests.Account.Authorization;

/// <summary>For whom something is, by the name of the least who may.</summary>
public static class Who
{
    /// <summary>Everybody.</summary>
    public static Access Visitor { get; } = new(Shown, Shown, Shown, Shown, Shown, Shown, Shown);

    /// <summary>What nobody has a use for who looks at it like that.</summary>
    public static Access Nothing { get; } = new(BadRequest, BadRequest, BadRequest, BadRequest, BadRequest, BadRequest, BadRequest);

    /// <summary>Whoever studies, with an account or without.</summary>
    public static Access Guest { get; } = new(SignIn, Shown, Shown, Shown, Shown, Shown, SignIn);

    /// <summary>Everybody with an account.</summary>
    public static Access Account { get; } = new(SignIn, Register, Shown, Shown, Shown, Shown, SignIn);

    /// <summary>Members and leads of this team. To others it is as if there were no such team, to administrators too.</summary>
    public static Access Member { get; } = new(SignIn, Register, Shown, Shown, NotFound, NotFound, SignIn);

    /// <summary>Leads of this team; members are told so.</summary>
    public static Access Lead { get; } = Member with { Member = Refused };

    /// <summary>What the sample team's member has made for oneself.</summary>
    public static Access Owner { get; } = new(SignIn, NotFound, Shown, NotFound, NotFound, NotFound, SignIn);

    /// <summary>To everybody else it does not exist.</summary>
    public static Access Administrator { get; } = new(NotFound, NotFound, NotFound, NotFound, NotFound, Shown, NotFound);
}

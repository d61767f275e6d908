namespace SreAcademy.Data.Administration;

/// <summary>What became of a change of somebody by an administrator.</summary>
public abstract record PersonOutcome
{
    private PersonOutcome()
    {
    }

    /// <summary>It is as was asked, through this call or an earlier one.</summary>
    public sealed record Changed : PersonOutcome;

    /// <summary>Nobody may shut out oneself.</summary>
    public sealed record Oneself : PersonOutcome;

    /// <summary>Nobody could administer the site any more.</summary>
    public sealed record LastAdministrator : PersonOutcome;

    /// <summary>Guests and disabled people cannot become administrators.</summary>
    public sealed record CannotAdminister : PersonOutcome;

    /// <summary>No such account.</summary>
    public sealed record Unknown : PersonOutcome;

    /// <summary>Who asks is no administrator, or not any more.</summary>
    public sealed record NotAllowed : PersonOutcome;
}

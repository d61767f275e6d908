namespace SreAcademy.Web.Account.Mail;

/// <summary>What became of handing something over to another server.</summary>
public abstract record PostOutcome
{
    private PostOutcome()
    {
    }

    /// <summary>The other side has it.</summary>
    public sealed record Taken : PostOutcome;

    /// <param name="Why">A word or two for the operator: never an address, never what the other side wrote.</param>
    public sealed record Failed(string Why) : PostOutcome;
}

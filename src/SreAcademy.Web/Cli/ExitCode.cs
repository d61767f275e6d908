namespace SreAcademy.Web.Cli;

public static class ExitCode
{
    public const int Good = 0;

    /// <summary>Something in the content or the surroundings is at fault.</summary>
    public const int Failed = 1;

    /// <summary>The command was written wrongly.</summary>
    public const int Usage = 2;
}

namespace SreAcademy.Data.Drills;

public abstract record DrillStart
{
    private DrillStart()
    {
    }

    /// <param name="Key">Of the drill: its part of the address.</param>
    /// <param name="Earlier">This start had been made before.</param>
    public sealed record Started(string Key, bool Earlier) : DrillStart;

    /// <summary>So many drills run already that one of them is to be ended first; nothing is begun.</summary>
    public sealed record TooMany(int Running, int Limit) : DrillStart;

    /// <summary>Deleted or disabled.</summary>
    public sealed record UnknownLearner : DrillStart;
}

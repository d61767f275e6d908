namespace SreAcademy.Core.Labs;

/// <summary>What a person may put in.</summary>
/// <param name="Least">The smallest number taken.</param>
/// <param name="Most">The largest number taken.</param>
/// <param name="IsWhole">Whether fractions are refused.</param>
public sealed record NumberRange(decimal Least, decimal Most, bool IsWhole = false);

/// <summary>Why a text is not a number that can be worked with.</summary>
public enum NumberFault
{
    Empty,
    NotANumber,
    Negative,
    TooSmall,
    TooLarge,
    NotWhole,
}

/// <summary>A typed number, or what is off about it.</summary>
public abstract record NumberReading
{
    private NumberReading()
    {
    }

    public sealed record Given(decimal Value) : NumberReading;

    public sealed record Off(NumberFault Fault) : NumberReading;
}

namespace SreAcademy.Core.Quiz;

public enum TypedVerdict
{
    Right,

    Wrong,

    /// <summary>Nothing was typed: no letter, digit or symbol.</summary>
    Empty,
}

namespace SreAcademy.Data.Quizzes;

public abstract record StartOutcome
{
    private StartOutcome()
    {
    }

    /// <param name="Key">Of the quiz: its part of the address.</param>
    /// <param name="Earlier">This start had been made before.</param>
    public sealed record Started(string Key, bool Earlier) : StartOutcome;

    /// <summary>The choice holds no question; nothing is begun.</summary>
    public sealed record NoQuestions : StartOutcome;

    /// <summary>So many quizzes run already that one of them is to be finished first; nothing is begun.</summary>
    public sealed record TooMany(int Running, int Limit) : StartOutcome;

    /// <summary>Deleted or disabled.</summary>
    public sealed record UnknownLearner : StartOutcome;
}

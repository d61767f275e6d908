using SreAcademy.Core.Quiz;

namespace SreAcademy.Data.Quizzes;

public abstract record AnswerOutcome
{
    private AnswerOutcome()
    {
    }

    /// <summary>Stored for good, and with it what it does to the card's memory.</summary>
    /// <param name="Judgement">Null in an exam until its end.</param>
    /// <param name="Earlier">This answer had been recorded before.</param>
    public sealed record Recorded(QuizItem Item, Judgement? Judgement, bool Earlier) : AnswerOutcome
    {
        /// <summary>Of the quiz, after this answer.</summary>
        public required int Version { get; init; }
    }

    /// <summary>In learning mode the first answer stands; this one is not stored.</summary>
    public sealed record AlreadyAnswered(QuizItem Item) : AnswerOutcome;

    /// <summary>Time was up; the quiz is finished with what was there.</summary>
    public sealed record TooLate(QuizSheet Sheet) : AnswerOutcome;

    /// <summary>The quiz was finished before.</summary>
    public sealed record Finished : AnswerOutcome;

    /// <summary>No answer to this kind of question; nothing is stored.</summary>
    public sealed record DoesNotFit : AnswerOutcome;

    /// <summary>The quiz has no question at this place.</summary>
    public sealed record NotAsked : AnswerOutcome;

    /// <summary>No such quiz of this learner.</summary>
    public sealed record Unknown : AnswerOutcome;
}

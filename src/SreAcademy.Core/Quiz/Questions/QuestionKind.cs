namespace SreAcademy.Core.Quiz;

/// <summary>How a question is asked. The numbers are stored.</summary>
public enum QuestionKind
{
    /// <summary>One of at most four options is right.</summary>
    Choice = 0,

    /// <summary>Which of these belong to X: one or more options are right, all of them are to be chosen.</summary>
    Several = 1,

    /// <summary>All options but one belong together.</summary>
    OddOneOut = 2,

    /// <summary>Terms are brought to their descriptions.</summary>
    Matching = 3,

    /// <summary>A term or a number with its unit is typed into a gap.</summary>
    Cloze = 4,

    /// <summary>Steps are brought into order.</summary>
    Ordering = 5,

    /// <summary>A statement holds or not; one that does not is corrected.</summary>
    TrueFalse = 6,

    /// <summary>A number is worked out and typed, with fresh figures each time.</summary>
    Worked = 7,

    /// <summary>The answer is recalled freely and judged by the learner against its key points. The only kind that is not graded automatically.</summary>
    Recall = 8,
}

public static class QuestionKinds
{
    public static IReadOnlyList<QuestionKind> All { get; } = Enum.GetValues<QuestionKind>();

    public static bool IsGradedAutomatically(this QuestionKind kind) => kind is not QuestionKind.Recall;
}

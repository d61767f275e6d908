using SreAcademy.Core.Quiz;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Quiz;

/// <summary>The names of things in quizzes, in the language of the page.</summary>
public static class QuizWords
{
    public static string Name(this QuestionKind kind) => kind switch
    {
        QuestionKind.Choice => UiText.QuizKindChoice,
        QuestionKind.Several => UiText.QuizKindSeveral,
        QuestionKind.OddOneOut => UiText.QuizKindOddOneOut,
        QuestionKind.Matching => UiText.QuizKindMatching,
        QuestionKind.Cloze => UiText.QuizKindCloze,
        QuestionKind.Ordering => UiText.QuizKindOrdering,
        QuestionKind.TrueFalse => UiText.QuizKindTrueFalse,
        QuestionKind.Worked => UiText.QuizKindWorked,
        QuestionKind.Recall => UiText.QuizKindRecall,
    };

    public static string Name(this QuizPreset preset) => preset switch
    {
        QuizPreset.Custom => UiText.QuizPresetCustom,
        QuizPreset.Level => UiText.QuizPresetLevel,
        QuizPreset.Topic => UiText.QuizPresetTopic,
        QuizPreset.Weak => UiText.QuizPresetWeak,
        QuizPreset.Notebook => UiText.QuizPresetNotebook,
        QuizPreset.Mixed => UiText.QuizPresetMixed,
        QuizPreset.Pretest => UiText.QuizPresetPretest,
        QuizPreset.Retry => UiText.QuizPresetRetry,
    };

    public static string Name(this QuizMode mode) => mode switch
    {
        QuizMode.Learning => UiText.QuizModeLearning,
        QuizMode.Exam => UiText.QuizModeExam,
    };

    public static string Name(this Confidence confidence) => confidence switch
    {
        Confidence.Guess => UiText.QuizConfidenceGuess,
        Confidence.Likely => UiText.QuizConfidenceLikely,
        Confidence.Sure => UiText.QuizConfidenceSure,
    };

    /// <summary>As short as a line of figures needs: 42초, 3분 20초, 1시간 5분.</summary>
    public static string Of(TimeSpan span) => span switch
    {
        { TotalMinutes: < 1 } => Phrase.Of(UiText.QuizTimeSeconds, (int)Math.Ceiling(span.TotalSeconds)),
        { TotalHours: < 1, Seconds: 0 } => Phrase.Of(UiText.QuizTimeMinutes, (int)span.TotalMinutes),
        { TotalHours: < 1 } => Phrase.Of(UiText.QuizTimeMinutesSeconds, (int)span.TotalMinutes, span.Seconds),
        _ => Phrase.Of(UiText.QuizTimeHours, (int)span.TotalHours, span.Minutes),
    };

    /// <summary>A, B, C … for what one refers to by its place.</summary>
    public static string Letter(int place) => ((char)('A' + place)).ToString();
}

namespace SreAcademy.Core.Quiz;

/// <summary>How presets, kinds and modes are called in an address.</summary>
public static class QuizNames
{
    private static readonly (QuizPreset Preset, string Name)[] Presets =
    [
        (QuizPreset.Custom, "custom"), (QuizPreset.Level, "level"), (QuizPreset.Topic, "topic"), (QuizPreset.Weak, "weak"),
        (QuizPreset.Notebook, "notebook"), (QuizPreset.Mixed, "mixed"), (QuizPreset.Pretest, "pretest"), (QuizPreset.Retry, "retry"),
    ];

    private static readonly (QuestionKind Kind, string Name)[] Kinds =
    [
        (QuestionKind.Choice, "choice"), (QuestionKind.Several, "several"), (QuestionKind.OddOneOut, "odd-one-out"), (QuestionKind.Matching, "matching"),
        (QuestionKind.Cloze, "cloze"), (QuestionKind.Ordering, "ordering"), (QuestionKind.TrueFalse, "true-false"), (QuestionKind.Worked, "worked"),
        (QuestionKind.Recall, "recall"),
    ];

    private static readonly (QuizMode Mode, string Name)[] Modes = [(QuizMode.Learning, "learning"), (QuizMode.Exam, "exam")];

    public static string Of(QuizPreset preset) => Array.Find(Presets, pair => pair.Preset == preset).Name;

    public static string Of(QuestionKind kind) => Array.Find(Kinds, pair => pair.Kind == kind).Name;

    public static string Of(QuizMode mode) => Array.Find(Modes, pair => pair.Mode == mode).Name;

    public static QuizPreset? Preset(string name) => Array.FindIndex(Presets, pair => pair.Name == name) is >= 0 and var at ? Presets[at].Preset : null;

    public static QuestionKind? Kind(string name) => Array.FindIndex(Kinds, pair => pair.Name == name) is >= 0 and var at ? Kinds[at].Kind : null;

    public static QuizMode? Mode(string name) => Array.FindIndex(Modes, pair => pair.Name == name) is >= 0 and var at ? Modes[at].Mode : null;
}

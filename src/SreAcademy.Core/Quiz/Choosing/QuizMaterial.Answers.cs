using SreAcademy.Core.Content;

namespace SreAcademy.Core.Quiz;

public sealed partial class QuizMaterial
{
    private AnswerIndex? answers;

    /// <summary>Answers of other cards as wrong answers.</summary>
    internal AnswerIndex Answers => LazyInitializer.EnsureInitialized(ref answers, () => new AnswerIndex(Catalog));
}

using Microsoft.Extensions.DependencyInjection;

namespace SreAcademy.Data.Quizzes;

public static class QuizRegistration
{
    /// <summary>Taking quizzes; needs what studying needs.</summary>
    public static IServiceCollection AddQuizzes(this IServiceCollection services) => services
        .AddSingleton<StoredQuizzes>()
        .AddSingleton<QuizMemory>()
        .AddSingleton<QuizEnding>()
        .AddSingleton<QuizChanges>()
        .AddSingleton<StartQuiz>()
        .AddSingleton<ReadQuiz>()
        .AddSingleton<AnswerQuestion>()
        .AddSingleton<UseHint>()
        .AddSingleton<FlagQuestion>()
        .AddSingleton<MoveTo>()
        .AddSingleton<ClaimRight>()
        .AddSingleton<FinishQuiz>()
        .AddSingleton<ReportQuestion>()
        .AddSingleton<ReadQuizVersion>()
        .AddSingleton<ReadRunningQuizzes>()
        .AddSingleton<ReadQuizHistory>()
        .AddSingleton<ReadNotebook>();
}

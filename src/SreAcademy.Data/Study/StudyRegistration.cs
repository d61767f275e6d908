using Microsoft.Extensions.DependencyInjection;

namespace SreAcademy.Data.Study;

public static class StudyRegistration
{
    /// <summary>What learners do and what they have set, and the writer that all of it shares; needs a database.</summary>
    public static IServiceCollection AddStudy(this IServiceCollection services) => services
        .AddSingleton<WriteDiagnostics>()
        .AddSingleton<GroupWriter>()
        .AddSingleton<PracticeChanges>()
        .AddSingleton<KnownSchedulers>()
        .AddSingleton<GradeCard>()
        .AddSingleton<UndoReview>()
        .AddSingleton<BuryCard>()
        .AddSingleton<SuspendCard>()
        .AddSingleton<ResumeCard>()
        .AddSingleton<WriteCardNote>()
        .AddSingleton<ReportCard>()
        .AddSingleton<MergeLearners>()
        .AddSingleton<RebuildProgress>()
        .AddSingleton<LoadStudyDesk>()
        .AddSingleton<LoadCramDesk>()
        .AddSingleton<ReadProgress>()
        .AddSingleton<ReadPastStudy>()
        .AddSingleton<ReadStudySettings>()
        .AddSingleton<SaveStudySettings>();
}

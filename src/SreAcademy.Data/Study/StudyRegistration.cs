using Microsoft.Extensions.DependencyInjection;

namespace SreAcademy.Data.Study;

public static class StudyRegistration
{
    /// <summary>What learners do and what they have set; needs a database.</summary>
    public static IServiceCollection AddStudy(this IServiceCollection services) =>
        services.AddSingleton<ReadStudySettings>().AddSingleton<SaveStudySettings>();
}

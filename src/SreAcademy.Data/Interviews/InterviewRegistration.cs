using Microsoft.Extensions.DependencyInjection;

namespace SreAcademy.Data.Interviews;

public static class InterviewRegistration
{
    /// <summary>Mock interviews, alone and in rooms; needs what studying registers.</summary>
    public static IServiceCollection AddInterviews(this IServiceCollection services) => services
        .AddSingleton<InterviewWrites>()
        .AddSingleton<QuestionEnd>()
        .AddSingleton<StartInterview>()
        .AddSingleton<OpenRoom>()
        .AddSingleton<RenewInvite>()
        .AddSingleton<RevokeInvite>()
        .AddSingleton<JoinRoom>()
        .AddSingleton<BeginInterview>()
        .AddSingleton<FreeSeat>()
        .AddSingleton<WriteAnswer>()
        .AddSingleton<WriteInterviewerNotes>()
        .AddSingleton<AskFollowUp>()
        .AddSingleton<RevealAnswer>()
        .AddSingleton<TickPoint>()
        .AddSingleton<PauseClock>()
        .AddSingleton<ResumeClock>()
        .AddSingleton<NextQuestion>()
        .AddSingleton<FinishInterview>()
        .AddSingleton<ReadInterview>()
        .AddSingleton<ReadInterviewVersion>()
        .AddSingleton<ReadInterviewHistory>()
        .AddSingleton<ReadInterviewReport>()
        .AddSingleton<ReadInvitation>();
}

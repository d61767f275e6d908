using Microsoft.Extensions.DependencyInjection;
using SreAcademy.Data.Teams.Matrix;

namespace SreAcademy.Data.Teams;

public static class TeamsRegistration
{
    /// <summary>Teams, their members and invitations; needs what studying registers.</summary>
    public static IServiceCollection AddTeams(this IServiceCollection services) => services
        .AddSingleton<TeamWrites>()
        .AddSingleton<CreateTeam>()
        .AddSingleton<MakeInvite>()
        .AddSingleton<ReadInvite>()
        .AddSingleton<JoinTeam>()
        .AddSingleton<ReadTeams>()
        .AddSingleton<ReadTeam>()
        .AddSingleton<RenameTeam>()
        .AddSingleton<ArchiveTeam>()
        .AddSingleton<TakeTeamBack>()
        .AddSingleton<DeleteTeam>()
        .AddSingleton<RevokeInvite>()
        .AddSingleton<ChangeRole>()
        .AddSingleton<RemoveMember>()
        .AddSingleton<LeaveTeam>()
        .AddSingleton<SoleLeadOf>()
        .AddSingleton<KeepTeamWeeks>()
        .AddSingleton<ReadTeamMatrix>()
        .AddSingleton<ReadTeamMessages>()
        .AddSingleton<SaveTeamMessages>();
}

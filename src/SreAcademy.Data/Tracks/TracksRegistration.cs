using Microsoft.Extensions.DependencyInjection;

namespace SreAcademy.Data.Tracks;

public static class TracksRegistration
{
    /// <summary>Tracks of teams and what is assigned; needs what studying and teams register.</summary>
    public static IServiceCollection AddTracks(this IServiceCollection services) => services
        .AddSingleton<TrackWrites>()
        .AddSingleton<StoredTracks>()
        .AddSingleton<SaveTrack>()
        .AddSingleton<ArchiveTrack>()
        .AddSingleton<TakeTrackBack>()
        .AddSingleton<ReadTracks>()
        .AddSingleton<ReadTrack>()
        .AddSingleton<Assign>()
        .AddSingleton<ChangeAssignment>()
        .AddSingleton<EndAssignment>()
        .AddSingleton<SnoozeAssignment>()
        .AddSingleton<AskForHelp>()
        .AddSingleton<SettleHelp>()
        .AddSingleton<MarkDone>()
        .AddSingleton<ReadOwnAssignments>()
        .AddSingleton<ReadAssignments>()
        .AddSingleton<ReadAssignment>()
        .AddSingleton<FinishAssignments>();
}

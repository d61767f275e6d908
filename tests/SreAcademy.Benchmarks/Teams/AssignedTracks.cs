using Microsoft.Extensions.DependencyInjection;
using SreAcademy.Core.Content;
using SreAcademy.Core.Tracks;
using SreAcademy.Data.Study;
using SreAcademy.Data.Tracks;
using SreAcademy.Web.Features.Catalog;

namespace SreAcademy.Benchmarks.Teams;

/// <summary>What runs for a whole team: tracks of three topics on all levels, with goals of both kinds.</summary>
internal static class AssignedTracks
{
    private const int TopicsOfTrack = 3;

    public static async Task GiveAsync(IServiceProvider services, long lead, string team, int count)
    {
        var catalog = services.GetRequiredService<CurrentCatalog>().Snapshot;
        var today = (await services.GetRequiredService<LoadStudyDesk>().HandleAsync(lead)).Today;
        for (var number = 0; number < count; number++)
        {
            var track = new Track
            {
                Name = $"트랙 {number + 1}",
                Items = [.. Enumerable.Range(0, TopicsOfTrack).Select(at => new TrackItem(catalog.Topics[((number * TopicsOfTrack) + at) % catalog.Topics.Count].Slug, Level.Beginner, Level.Lead))],
                Quiz = new TrackQuiz(20),
                Goal = number % 2 == 0 ? new TrackGoal.PredictedRecall(0.95) : new TrackGoal.StudiedAndChecked(0.8),
            };
            var saved = (SaveTrackOutcome.Saved)await services.GetRequiredService<SaveTrack>().HandleAsync(lead, team, null, 0, Guid.NewGuid(), track, catalog);
            var terms = new AssignmentTerms { TrackVersion = saved.Version, WholeTeam = true, Start = today.AddDays(-7), Due = today.AddDays(21 + number) };
            _ = (AssignOutcome.Assigned)await services.GetRequiredService<Assign>().HandleAsync(lead, team, Guid.NewGuid(), saved.Key, terms);
        }
    }
}

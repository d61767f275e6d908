using System.Globalization;
using System.Security.Cryptography;
using SreAcademy.Core.Content;
using SreAcademy.Core.Teams;
using SreAcademy.Core.Tracks;
using SreAcademy.Data.Auditing;
using SreAcademy.Data.Study;
using SreAcademy.Data.Teams;

namespace SreAcademy.Data.Tracks;

/// <summary>Keeps a new track of a team, or a new version of one. Running assignments stay with the version they have.</summary>
public sealed class SaveTrack(TeamWrites writes, StoredTracks tracks)
{
    private static readonly Refusals<SaveTrackOutcome> Refused = new(new SaveTrackOutcome.Unknown(), new SaveTrackOutcome.NotLead(), new SaveTrackOutcome.Archived());

    /// <param name="trackKey">Null for a new one.</param>
    /// <param name="expectedVersion">The newest as the lead saw it; does not matter for a new one.</param>
    /// <param name="saveId">Made by the page for each new track, however often it is sent; does not matter for a new version.</param>
    /// <param name="track">As it was typed or read from a file.</param>
    /// <param name="catalog">That it must fit.</param>
    public Task<SaveTrackOutcome> HandleAsync(
        long learnerId, string teamKey, string? trackKey, int expectedVersion, Guid saveId, Track track, CatalogSnapshot catalog, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(track);
        if (trackKey is null)
            ArgumentOutOfRangeException.ThrowIfEqual(saveId, Guid.Empty);
        var tidy = TidyTrack.Of(track);
        var problems = TrackProblems.Of(tidy, catalog);
        return writes.LeadAsync(
            learnerId, teamKey, Refused,
            async (work, seat) => problems.Count > 0 ? new SaveTrackOutcome.Unsound(problems)
                : trackKey is null ? await AddAsync(work, seat, saveId.ToString("N"), tidy)
                : await TrackTable.FindAsync(work, seat.TeamId, StoredText.Of(trackKey)) is { } stored ? await ChangeAsync(work, seat, stored, expectedVersion, tidy)
                : new SaveTrackOutcome.Unknown(),
            cancellation);
    }

    private async ValueTask<SaveTrackOutcome> AddAsync(DatabaseWork work, TeamSeat seat, string save, Track track)
    {
        // Sent again, perhaps changed in between: it is the track that there is already.
        if (await TrackTable.FindSavedAsync(work, seat.TeamId, save) is { } earlier)
            return await ChangeAsync(work, seat, earlier, 0, track);
        if (await TrackTable.CountAsync(work, seat.TeamId) >= TeamLimits.MostTracks)
            return new SaveTrackOutcome.TooMany(TeamLimits.MostTracks);
        var key = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        await TrackTable.AddAsync(work, seat.TeamId, key, save, track.Name, StoredTracks.Write(track), writes.Now, seat.LearnerId);
        return await SavedAsync(work, seat, key, track.Name, null, 1);
    }

    private async ValueTask<SaveTrackOutcome> ChangeAsync(DatabaseWork work, TeamSeat seat, StoredTrack stored, int expectedVersion, Track track)
    {
        if (stored.ArchivedAt is not null)
            return new SaveTrackOutcome.TrackArchived();
        var current = tracks.Read((await TrackTable.BodyAsync(work, stored.Id, stored.Version))!, stored.Key, stored.Version);
        // Sent again, or both leads had the same idea.
        if (track.Equals(current))
            return new SaveTrackOutcome.Saved(stored.Key, stored.Version);
        // What cannot be read is shown to nobody, so nobody saves over it without knowing.
        if (stored.Version != expectedVersion)
            return current is null ? new SaveTrackOutcome.Unknown() : new SaveTrackOutcome.Changed(stored.Key, current, stored.Version);
        await TrackTable.AddVersionAsync(work, stored.Id, stored.Version + 1, track.Name, StoredTracks.Write(track), writes.Now, seat.LearnerId);
        return await SavedAsync(work, seat, stored.Key, track.Name, stored.Version, stored.Version + 1);
    }

    private async ValueTask<SaveTrackOutcome> SavedAsync(DatabaseWork work, TeamSeat seat, string key, string name, int? before, int version)
    {
        var body = new AuditBody(seat.Name, name, before?.ToString(CultureInfo.InvariantCulture), version.ToString(CultureInfo.InvariantCulture));
        await AuditTable.WriteAsync(work, writes.Now, seat.LearnerId, AuditActions.TrackSaved, body, seat.TeamId);
        writes.Announce(work, seat.Key);
        return new SaveTrackOutcome.Saved(key, version);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SreAcademy.Core.Teams;
using SreAcademy.Core.Tracks;

namespace SreAcademy.Data;

/// <summary>A team's track; what it says stands in its versions.</summary>
public sealed class TrackRow
{
    public long Id { get; init; }

    /// <summary>Its part of the address: 128 random bits as 32 hexadecimal digits.</summary>
    public required string Key { get; init; }

    public required long TeamId { get; init; }

    /// <summary>Made by the page for each new track; sending it again adds nothing. 32 hexadecimal digits.</summary>
    public required string SaveId { get; init; }

    /// <summary>Of the newest version; beside it, so that lists need not read it.</summary>
    public required string Name { get; set; }

    /// <summary>The newest, from 1. Saving names the version it was made from.</summary>
    public required int Version { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Null while it can be assigned.</summary>
    public DateTimeOffset? ArchivedAt { get; set; }
}

/// <summary>What a track said at one time. Added and read, never changed: running assignments keep theirs.</summary>
public sealed class TrackVersionRow
{
    public required long TrackId { get; init; }

    /// <summary>From 1.</summary>
    public required int Version { get; init; }

    /// <summary>The <see cref="Track"/> as JSON.</summary>
    public required string Body { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Who saved it; null once that learner has deleted everything.</summary>
    public long? SavedBy { get; init; }
}

/// <summary>A track given to people of a team, with dates.</summary>
public sealed class AssignmentRow
{
    public long Id { get; init; }

    /// <summary>Its part of the address: 128 random bits as 32 hexadecimal digits.</summary>
    public required string Key { get; init; }

    public required long TeamId { get; init; }

    /// <summary>Made by the page for each new assignment; sending it again adds nothing. 32 hexadecimal digits.</summary>
    public required string SaveId { get; init; }

    public required long TrackId { get; init; }
    public required int TrackVersion { get; set; }

    /// <summary>Whoever joins the team gets it too.</summary>
    public required bool WholeTeam { get; set; }

    /// <summary>See <see cref="DateOnly.DayNumber"/>.</summary>
    public required int StartDay { get; set; }

    /// <summary>The last day that counts.</summary>
    public required int DueDay { get; set; }

    /// <summary>Plain text from the lead; may be empty.</summary>
    public required string Note { get; set; }

    /// <summary>Grows with every change by a lead, so that nothing is silently overwritten.</summary>
    public required int Version { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When a lead took it back; null while it runs.</summary>
    public DateTimeOffset? EndedAt { get; set; }
}

/// <summary>Somebody who has an assignment, and what that member said of it.</summary>
public sealed class AssignmentMemberRow
{
    public required long AssignmentId { get; init; }
    public required long LearnerId { get; init; }
    public required DateTimeOffset AssignedAt { get; init; }

    /// <summary>The study day on which the goal was first seen to be reached; null before.</summary>
    public int? DoneDay { get; set; }

    /// <summary>Not mentioned to the member before this study day; null when not put off.</summary>
    public int? SnoozedUntilDay { get; set; }

    /// <summary>When the member asked for help; null when not, or when it was settled.</summary>
    public DateTimeOffset? HelpAskedAt { get; set; }

    /// <summary>Plain text for the leads; may be empty.</summary>
    public required string HelpNote { get; set; }
}

internal sealed class TrackRowConfiguration :
    IEntityTypeConfiguration<TrackRow>,
    IEntityTypeConfiguration<TrackVersionRow>,
    IEntityTypeConfiguration<AssignmentRow>,
    IEntityTypeConfiguration<AssignmentMemberRow>
{
    public void Configure(EntityTypeBuilder<TrackRow> builder)
    {
        builder.ToTable("tracks");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Key).HasMaxLength(32);
        builder.Property(row => row.SaveId).HasMaxLength(32);
        builder.Property(row => row.Name).HasMaxLength(Track.LongestName);
        builder.HasOne<TeamRow>().WithMany().HasForeignKey(row => row.TeamId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(row => row.Key).IsUnique();
        builder.HasIndex(row => new { row.TeamId, row.SaveId }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<TrackVersionRow> builder)
    {
        builder.ToTable("track_versions");
        builder.HasKey(row => new { row.TrackId, row.Version });
        builder.HasOne<TrackRow>().WithMany().HasForeignKey(row => row.TrackId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Learner>().WithMany().HasForeignKey(row => row.SavedBy).OnDelete(DeleteBehavior.SetNull);
    }

    public void Configure(EntityTypeBuilder<AssignmentRow> builder)
    {
        builder.ToTable("assignments");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Key).HasMaxLength(32);
        builder.Property(row => row.SaveId).HasMaxLength(32);
        builder.Property(row => row.Note).HasMaxLength(TeamLimits.LongestNote);
        builder.HasOne<TeamRow>().WithMany().HasForeignKey(row => row.TeamId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<TrackVersionRow>().WithMany().HasForeignKey(row => new { row.TrackId, row.TrackVersion }).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(row => row.Key).IsUnique();
        builder.HasIndex(row => new { row.TeamId, row.SaveId }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<AssignmentMemberRow> builder)
    {
        builder.ToTable("assignment_members");
        builder.HasKey(row => new { row.AssignmentId, row.LearnerId });
        builder.Property(row => row.HelpNote).HasMaxLength(TeamLimits.LongestNote);
        builder.HasOne<AssignmentRow>().WithMany().HasForeignKey(row => row.AssignmentId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Learner>().WithMany().HasForeignKey(row => row.LearnerId).OnDelete(DeleteBehavior.Cascade);
    }
}

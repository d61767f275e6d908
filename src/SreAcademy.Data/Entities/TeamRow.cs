using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SreAcademy.Core.Teams;

namespace SreAcademy.Data;

public sealed class TeamRow
{
    public long Id { get; init; }

    /// <summary>Its part of the address: 128 random bits as 32 hexadecimal digits. Who may see it is asked all the same.</summary>
    public required string Key { get; init; }

    /// <summary>Made by the page for each new team; sending it again adds nothing. 32 hexadecimal digits.</summary>
    public required string SaveId { get; init; }

    public required string Name { get; set; }

    /// <summary>Grows with every change of name or messages, so that nothing is silently overwritten.</summary>
    public required int Version { get; set; }

    /// <summary>Where digests for the whole team are sent to; null without one.</summary>
    public string? Webhook { get; set; }

    /// <summary>A <see cref="DigestPace"/>: how often.</summary>
    public required DigestPace WebhookPace { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Null while it is used. An archived team can be looked at and taken back, not changed.</summary>
    public DateTimeOffset? ArchivedAt { get; set; }
}

/// <summary>Somebody in a team. Leaving removes the row, and with it everything the team saw of that person.</summary>
public sealed class MembershipRow
{
    public required long TeamId { get; init; }
    public required long LearnerId { get; init; }
    public required TeamRole Role { get; set; }
    public required DateTimeOffset JoinedAt { get; init; }
}

/// <summary>A link that brings people into a team.</summary>
public sealed class TeamInviteRow
{
    public long Id { get; init; }
    public required long TeamId { get; init; }

    /// <summary>SHA-256 of the link's token in hexadecimal digits.</summary>
    public required string TokenHash { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }
    public required DateTimeOffset ExpiresAt { get; init; }
    public required int MostUses { get; init; }
    public required int Uses { get; set; }

    /// <summary>Null while it was not taken back.</summary>
    public DateTimeOffset? RevokedAt { get; set; }
}

/// <summary>How a team as a whole stood in one week: means over its members, nobody's own figures.</summary>
public sealed class TeamWeekRow
{
    public required long TeamId { get; init; }

    /// <summary>The Monday, see <see cref="DateOnly.DayNumber"/>.</summary>
    public required int Monday { get; init; }

    public required int Members { get; set; }

    /// <summary>JSON: topic slug → mean readiness by level, four numbers 0–1, null where the level has no cards.</summary>
    public required string Cells { get; set; }
}

internal sealed class TeamRowConfiguration :
    IEntityTypeConfiguration<TeamRow>,
    IEntityTypeConfiguration<MembershipRow>,
    IEntityTypeConfiguration<TeamInviteRow>,
    IEntityTypeConfiguration<TeamWeekRow>
{
    public void Configure(EntityTypeBuilder<TeamRow> builder)
    {
        builder.ToTable("teams");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Key).HasMaxLength(32);
        builder.Property(row => row.SaveId).HasMaxLength(32);
        builder.Property(row => row.Name).HasMaxLength(TeamLimits.LongestName);
        builder.Property(row => row.Webhook).HasMaxLength(500);
        builder.HasIndex(row => row.Key).IsUnique();
        builder.HasIndex(row => row.SaveId).IsUnique();
    }

    public void Configure(EntityTypeBuilder<MembershipRow> builder)
    {
        builder.ToTable("memberships");
        builder.HasKey(row => new { row.TeamId, row.LearnerId });
        builder.HasOne<TeamRow>().WithMany().HasForeignKey(row => row.TeamId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Learner>().WithMany().HasForeignKey(row => row.LearnerId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<TeamInviteRow> builder)
    {
        builder.ToTable("team_invites");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.TokenHash).HasMaxLength(64);
        builder.HasOne<TeamRow>().WithMany().HasForeignKey(row => row.TeamId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(row => row.TokenHash).IsUnique();
    }

    public void Configure(EntityTypeBuilder<TeamWeekRow> builder)
    {
        builder.ToTable("team_weeks");
        builder.HasKey(row => new { row.TeamId, row.Monday });
        builder.HasOne<TeamRow>().WithMany().HasForeignKey(row => row.TeamId).OnDelete(DeleteBehavior.Cascade);
    }
}

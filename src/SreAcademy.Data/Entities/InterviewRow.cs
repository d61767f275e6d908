using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SreAcademy.Data;

/// <summary>Where an interview stands. The numbers are stored.</summary>
public enum InterviewPhase
{
    /// <summary>Paired: the candidate has not come, or the interviewer has not begun.</summary>
    Waiting = 0,

    /// <summary>The question is asked; the clock runs.</summary>
    Asking = 1,

    /// <summary>The model answer is beside one's own; the clock stands.</summary>
    Comparing = 2,

    Finished = 3,
}

/// <summary>A mock interview: alone, or an interviewer and a candidate in one room.</summary>
public sealed class InterviewRow
{
    public long Id { get; init; }

    /// <summary>Its part of the address: 128 random bits as 32 hexadecimal digits. Who may see it is asked all the same.</summary>
    public required string Key { get; init; }

    /// <summary>Made by the page for each start; sending it again starts nothing. 32 hexadecimal digits.</summary>
    public required string StartId { get; init; }

    /// <summary>Who made it: the candidate alone, or the interviewer of a room.</summary>
    public required long OwnerId { get; init; }

    /// <summary>Null in a room until somebody takes the seat, and again after that learner has deleted everything.</summary>
    public long? CandidateId { get; set; }

    /// <summary>A room for two.</summary>
    public required bool Paired { get; init; }

    /// <summary>The <see cref="Core.Interviews.InterviewPlan"/> as JSON.</summary>
    public required string Plan { get; init; }

    public required int Questions { get; init; }
    public required InterviewPhase Phase { get; set; }

    /// <summary>The question it is at, from 0.</summary>
    public required int Position { get; set; }

    /// <summary>Grows with every change, so that the other seat and a second tab follow.</summary>
    public required int Version { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset? StartedAt { get; set; }
    public DateTimeOffset? FinishedAt { get; set; }

    /// <summary>SHA-256 of the room link's token in hexadecimal digits; null for an interview alone and for a revoked link.</summary>
    public string? InviteHash { get; set; }

    public DateTimeOffset? InviteExpiresAt { get; set; }
}

internal sealed class InterviewRowConfiguration : IEntityTypeConfiguration<InterviewRow>
{
    public void Configure(EntityTypeBuilder<InterviewRow> builder)
    {
        builder.ToTable("interviews");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Key).HasMaxLength(32);
        builder.Property(row => row.StartId).HasMaxLength(32);
        builder.Property(row => row.InviteHash).HasMaxLength(64);
        builder.HasOne<Learner>().WithMany().HasForeignKey(row => row.OwnerId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Learner>().WithMany().HasForeignKey(row => row.CandidateId).OnDelete(DeleteBehavior.SetNull);
        builder.HasIndex(row => row.Key).IsUnique();
        builder.HasIndex(row => row.InviteHash).IsUnique();
        builder.HasIndex(row => new { row.OwnerId, row.StartId }).IsUnique();
        builder.HasIndex(row => new { row.CandidateId, row.CreatedAt });
    }
}

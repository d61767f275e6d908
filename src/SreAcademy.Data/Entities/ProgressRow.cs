using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SreAcademy.Core.Review;

namespace SreAcademy.Data;

/// <summary>One learner's standing with one card, as in <see cref="CardProgress"/>; can be derived anew from the log at any time.</summary>
public sealed class ProgressRow
{
    public required long LearnerId { get; init; }
    public required long CardId { get; init; }
    public required int Version { get; set; }
    public required MemoryState State { get; set; }
    public required int Step { get; set; }
    public required double Stability { get; set; }
    public required double Difficulty { get; set; }

    /// <summary>Study days are stored as days since 0001-01-01 (<see cref="DateOnly.DayNumber"/>).</summary>
    public required int DueDay { get; set; }

    public DateTimeOffset? DueAt { get; set; }
    public required DateTimeOffset LastReviewedAt { get; set; }
    public required int LastStudyDay { get; set; }
    public required int FirstStudyDay { get; set; }
    public required int Reviews { get; set; }
    public required int Lapses { get; set; }
}

internal sealed class ProgressRowConfiguration : IEntityTypeConfiguration<ProgressRow>
{
    public void Configure(EntityTypeBuilder<ProgressRow> builder)
    {
        builder.ToTable("progress");
        builder.HasKey(row => new { row.LearnerId, row.CardId });
        builder.HasOne<Learner>().WithMany().HasForeignKey(row => row.LearnerId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<CardRow>().WithMany().HasForeignKey(row => row.CardId).OnDelete(DeleteBehavior.Restrict);
        // With the card: what a desk needs of all cards stands in the index.
        builder.HasIndex(row => new { row.LearnerId, row.DueDay, row.CardId });
        builder.HasIndex(row => new { row.LearnerId, row.FirstStudyDay });
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SreAcademy.Data;

/// <summary>A learner's own wishes about a card; not derived from the log and not part of the memory.</summary>
public sealed class CardMarkRow
{
    public required long LearnerId { get; init; }
    public required long CardId { get; init; }

    /// <summary>Not shown until the learner says so.</summary>
    public bool Suspended { get; set; }

    /// <summary>Not shown before this study day (<see cref="DateOnly.DayNumber"/>).</summary>
    public int? BuriedUntilDay { get; set; }

    /// <summary>Plain text.</summary>
    public string? Note { get; set; }

    public required DateTimeOffset ChangedAt { get; set; }
}

internal sealed class CardMarkRowConfiguration : IEntityTypeConfiguration<CardMarkRow>
{
    public void Configure(EntityTypeBuilder<CardMarkRow> builder)
    {
        builder.ToTable("card_marks");
        builder.HasKey(row => new { row.LearnerId, row.CardId });
        builder.Property(row => row.Note).HasMaxLength(Core.Review.CardNote.LongestText);
        builder.HasOne<Learner>().WithMany().HasForeignKey(row => row.LearnerId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<CardRow>().WithMany().HasForeignKey(row => row.CardId).OnDelete(DeleteBehavior.Restrict);
    }
}

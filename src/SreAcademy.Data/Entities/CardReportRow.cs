using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SreAcademy.Data;

/// <summary>이 카드 신고: what a learner found wrong with a card, for its author.</summary>
public sealed class CardReportRow
{
    public long Id { get; init; }
    public required long CardId { get; init; }

    /// <summary>Null once the learner has deleted everything.</summary>
    public long? LearnerId { get; init; }

    /// <summary>Plain text; may be empty.</summary>
    public required string Text { get; init; }

    /// <summary>Where it was seen, as an address within the site; null for the card itself.</summary>
    public string? Place { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Null while open.</summary>
    public DateTimeOffset? ClosedAt { get; set; }
}

internal sealed class CardReportRowConfiguration : IEntityTypeConfiguration<CardReportRow>
{
    public void Configure(EntityTypeBuilder<CardReportRow> builder)
    {
        builder.ToTable("card_reports");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Text).HasMaxLength(Core.Review.CardNote.LongestText);
        builder.Property(row => row.Place).HasMaxLength(200);
        builder.HasOne<Learner>().WithMany().HasForeignKey(row => row.LearnerId).OnDelete(DeleteBehavior.SetNull);
        builder.HasOne<CardRow>().WithMany().HasForeignKey(row => row.CardId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(row => row.CardId);
        builder.HasIndex(row => new { row.ClosedAt, row.CreatedAt });
    }
}

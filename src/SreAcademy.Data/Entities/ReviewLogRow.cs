using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SreAcademy.Core.Review;

namespace SreAcademy.Data;

/// <summary>One entry of the append-only log, the truth that all progress is derived from.</summary>
public sealed class ReviewLogRow
{
    public long Id { get; init; }
    public required long LearnerId { get; set; }
    public required long CardId { get; init; }

    /// <summary>Made by the page for each answer; sending it again changes nothing. 32 hexadecimal digits.</summary>
    public required string AnswerId { get; init; }

    public required ReviewLogKind Kind { get; init; }
    public required ReviewOrigin Origin { get; init; }

    /// <summary>Where exactly, as an address within the site; null for ordinary reviews.</summary>
    public string? OriginPlace { get; init; }

    /// <summary>Null for <see cref="ReviewLogKind.Undo"/>.</summary>
    public Rating? Rating { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Of <see cref="At"/>, in the zone and with the day's start that held then; see <see cref="DateOnly.DayNumber"/>.</summary>
    public required int StudyDay { get; init; }

    /// <summary>Study days since the card's last review; null for its first.</summary>
    public int? ElapsedDays { get; init; }

    /// <summary>Time the card was on screen, idle time cut; 0–60,000 ms.</summary>
    public required int DurationMilliseconds { get; init; }

    /// <summary>Algorithm, weights, retention and steps that held then.</summary>
    public required long ParametersId { get; init; }

    /// <summary>The interval that was given, after fuzz and balancing; both 0 for entries that gave none.</summary>
    public required int IntervalDays { get; init; }

    public required int IntervalSeconds { get; init; }

    /// <summary>For <see cref="ReviewLogKind.Undo"/>: the entry taken back.</summary>
    public long? UndoneId { get; init; }
}

internal sealed class ReviewLogRowConfiguration : IEntityTypeConfiguration<ReviewLogRow>
{
    public void Configure(EntityTypeBuilder<ReviewLogRow> builder)
    {
        builder.ToTable("review_log");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.AnswerId).HasMaxLength(32);
        builder.Property(row => row.OriginPlace).HasMaxLength(200);
        builder.HasOne<Learner>().WithMany().HasForeignKey(row => row.LearnerId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<CardRow>().WithMany().HasForeignKey(row => row.CardId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<SchedulerParametersRow>().WithMany().HasForeignKey(row => row.ParametersId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(row => new { row.LearnerId, row.AnswerId }).IsUnique();
        builder.HasIndex(row => new { row.LearnerId, row.CardId });
        builder.HasIndex(row => new { row.LearnerId, row.StudyDay });
        // 오답 노트: what was missed outside reviews. Reviews, which are most of the log, are left out of the index.
        builder.HasIndex(row => new { row.LearnerId, row.Origin, row.CardId }).HasFilter("origin <> 0");
    }
}

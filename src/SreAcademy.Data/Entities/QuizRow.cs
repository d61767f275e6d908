using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SreAcademy.Data;

/// <summary>A quiz a learner has begun; its questions stand beside it as they were asked.</summary>
public sealed class QuizRow
{
    public long Id { get; init; }

    /// <summary>Its part of the address: 128 random bits as 32 hexadecimal digits. Whose quiz it is, is asked all the same.</summary>
    public required string Key { get; init; }

    public required long LearnerId { get; init; }

    /// <summary>Made by the page for each start; sending it again starts nothing. 32 hexadecimal digits.</summary>
    public required string StartId { get; init; }

    /// <summary>The <see cref="Core.Quiz.QuizPlan"/> as JSON.</summary>
    public required string Plan { get; init; }

    /// <summary>Number of questions.</summary>
    public required int Questions { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When time is up; null without a limit.</summary>
    public DateTimeOffset? EndsAt { get; init; }

    /// <summary>Null while it runs.</summary>
    public DateTimeOffset? FinishedAt { get; set; }

    /// <summary>The question the learner is at, from 0.</summary>
    public required int Position { get; set; }

    /// <summary>Grows with every change, so that a second tab can follow.</summary>
    public required int Version { get; set; }
}

internal sealed class QuizRowConfiguration : IEntityTypeConfiguration<QuizRow>
{
    public void Configure(EntityTypeBuilder<QuizRow> builder)
    {
        builder.ToTable("quizzes");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Key).HasMaxLength(32);
        builder.Property(row => row.StartId).HasMaxLength(32);
        builder.HasOne<Learner>().WithMany().HasForeignKey(row => row.LearnerId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(row => row.Key).IsUnique();
        builder.HasIndex(row => new { row.LearnerId, row.StartId }).IsUnique();
        builder.HasIndex(row => new { row.LearnerId, row.StartedAt });
    }
}

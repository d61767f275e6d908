using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SreAcademy.Core.Content;
using SreAcademy.Core.Quiz;
using SreAcademy.Core.Review;

namespace SreAcademy.Data;

/// <summary>One question of a quiz as it was asked, and what the learner answered.</summary>
public sealed class QuizQuestionRow
{
    public required long QuizId { get; init; }

    /// <summary>From 0.</summary>
    public required int Place { get; init; }

    public required long CardId { get; init; }
    public required QuestionKind Kind { get; init; }
    public string? TopicSlug { get; init; }
    public Level? Level { get; init; }

    /// <summary>The <see cref="Core.Quiz.Question"/> as JSON.</summary>
    public required string Body { get; init; }

    /// <summary>Marked by the learner to come back to.</summary>
    public required bool Flagged { get; set; }

    public required bool HintUsed { get; set; }

    /// <summary>The <see cref="Core.Quiz.Response"/> as JSON; null until answered.</summary>
    public string? Response { get; set; }

    /// <summary>Made by the page for each answer. 32 hexadecimal digits.</summary>
    public string? AnswerId { get; set; }

    public DateTimeOffset? AnsweredAt { get; set; }

    /// <summary>Time the question was on screen, idle time cut.</summary>
    public int? DurationMilliseconds { get; set; }

    public Confidence? Confidence { get; set; }

    /// <summary>Wholly right. Null until judged, which an exam is at its end.</summary>
    public bool? IsRight { get; set; }

    /// <summary>Share of the parts that are right, 0–1.</summary>
    public double? Score { get; set; }

    /// <summary>The learner overruled the judgement of a typed answer (맞은 걸로), or judged free recall.</summary>
    public required bool SelfGraded { get; set; }

    /// <summary>What was recorded of its cards: Again for those that were missed, Good for its own. Null for nothing.</summary>
    public Rating? Recorded { get; set; }
}

internal sealed class QuizQuestionRowConfiguration : IEntityTypeConfiguration<QuizQuestionRow>
{
    public void Configure(EntityTypeBuilder<QuizQuestionRow> builder)
    {
        builder.ToTable("quiz_questions");
        builder.HasKey(row => new { row.QuizId, row.Place });
        builder.Property(row => row.AnswerId).HasMaxLength(32);
        builder.HasOne<QuizRow>().WithMany().HasForeignKey(row => row.QuizId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<CardRow>().WithMany().HasForeignKey(row => row.CardId).OnDelete(DeleteBehavior.Restrict);
    }
}

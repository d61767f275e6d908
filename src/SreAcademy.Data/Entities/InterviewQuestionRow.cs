using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SreAcademy.Core.Content;

namespace SreAcademy.Data;

/// <summary>One question of an interview as it was asked, and what came of it.</summary>
public sealed class InterviewQuestionRow
{
    public required long InterviewId { get; init; }

    /// <summary>From 0.</summary>
    public required int Place { get; init; }

    public required long CardId { get; init; }
    public string? TopicSlug { get; init; }
    public Level? Level { get; init; }

    /// <summary>The <see cref="Core.Interviews.AskedQuestion"/> as JSON.</summary>
    public required string Body { get; init; }

    /// <summary>What the candidate wrote or dictated; may be empty.</summary>
    public required string Answer { get; set; }

    /// <summary>The interviewer's own notes; may be empty.</summary>
    public required string InterviewerNotes { get; set; }

    /// <summary>A <see cref="Core.Interviews.PointTick"/> for each point as JSON; null until the answer was compared or somebody ticked.</summary>
    public string? Ticks { get; set; }

    /// <summary>The follow-ups that were asked, as JSON: indices, in order.</summary>
    public string? FollowUpsAsked { get; set; }

    /// <summary>The clock of the question runs since; null while it stands.</summary>
    public DateTimeOffset? RunningSince { get; set; }

    /// <summary>Time used before <see cref="RunningSince"/>.</summary>
    public required int UsedMilliseconds { get; set; }

    /// <summary>When the model answer was shown; null before.</summary>
    public DateTimeOffset? RevealedAt { get; set; }

    /// <summary>When what was left out was put into the candidate's queue; null before.</summary>
    public DateTimeOffset? QueuedAt { get; set; }
}

internal sealed class InterviewQuestionRowConfiguration : IEntityTypeConfiguration<InterviewQuestionRow>
{
    public void Configure(EntityTypeBuilder<InterviewQuestionRow> builder)
    {
        builder.ToTable("interview_questions");
        builder.HasKey(row => new { row.InterviewId, row.Place });
        builder.HasOne<InterviewRow>().WithMany().HasForeignKey(row => row.InterviewId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<CardRow>().WithMany().HasForeignKey(row => row.CardId).OnDelete(DeleteBehavior.Restrict);
    }
}

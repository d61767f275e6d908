using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SreAcademy.Core.Content;

namespace SreAcademy.Data;

/// <summary>A card that is or was in the catalog. Never deleted: learners' progress hangs on its id.</summary>
public sealed class CardRow
{
    public long Id { get; init; }

    /// <summary>See <see cref="CardKey"/>; unique among retired cards too.</summary>
    public required string Key { get; set; }

    public required string Subject { get; set; }

    /// <summary>Null for interview questions of a whole document. No foreign key: a retired card outlives its topic.</summary>
    public string? TopicSlug { get; set; }

    public required CardKind Kind { get; set; }
    public Level? Level { get; set; }

    /// <summary>From 0: position among the cards of its topic, or of its document without a topic.</summary>
    public required int Place { get; set; }

    /// <summary>The author's own id, if any.</summary>
    public string? ExplicitId { get; set; }

    /// <summary>See <see cref="QuestionText.Normalise"/>.</summary>
    public required string NormalisedQuestion { get; set; }

    public required string QuestionHtml { get; set; }
    public required string QuestionText { get; set; }
    public required string AnswerHtml { get; set; }
    public required string AnswerText { get; set; }
    public bool AnswerHasCode { get; set; }

    /// <summary>Points, distractors, follow-ups, sources and facts as JSON; null where there are none: see <see cref="CardDetails"/>.</summary>
    public string? Details { get; set; }

    /// <summary>In its document, from 1.</summary>
    public int Line { get; set; }

    /// <summary>Changes when a learner would see something else.</summary>
    public required string ContentHash { get; set; }

    /// <summary>Null while the card is in the catalog.</summary>
    public DateTimeOffset? RetiredAt { get; set; }
}

internal sealed class CardRowConfiguration : IEntityTypeConfiguration<CardRow>
{
    public void Configure(EntityTypeBuilder<CardRow> builder)
    {
        builder.ToTable("cards");
        builder.Property(row => row.Id).HasColumnName("id");
        builder.Property(row => row.Key).HasColumnName("key");
        builder.Property(row => row.Subject).HasColumnName("subject");
        builder.Property(row => row.TopicSlug).HasColumnName("topic_slug");
        builder.Property(row => row.Kind).HasColumnName("kind");
        builder.Property(row => row.Level).HasColumnName("level");
        builder.Property(row => row.Place).HasColumnName("place");
        builder.Property(row => row.ExplicitId).HasColumnName("explicit_id");
        builder.Property(row => row.NormalisedQuestion).HasColumnName("normalised_question");
        builder.Property(row => row.QuestionHtml).HasColumnName("question_html");
        builder.Property(row => row.QuestionText).HasColumnName("question_text");
        builder.Property(row => row.AnswerHtml).HasColumnName("answer_html");
        builder.Property(row => row.AnswerText).HasColumnName("answer_text");
        builder.Property(row => row.AnswerHasCode).HasColumnName("answer_has_code");
        builder.Property(row => row.Details).HasColumnName("details");
        builder.Property(row => row.Line).HasColumnName("line");
        builder.Property(row => row.ContentHash).HasColumnName("content_hash");
        builder.Property(row => row.RetiredAt).HasColumnName("retired_at");
        builder.HasKey(row => row.Id).HasName("pk_cards");
        builder.HasIndex(row => row.Key).IsUnique().HasDatabaseName("ux_cards_key");
        builder.HasIndex(row => new { row.TopicSlug, row.Level }).HasDatabaseName("ix_cards_topic_slug_level");
    }
}

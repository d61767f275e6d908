using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SreAcademy.Data;

/// <summary>A topic that is in the catalog now.</summary>
public sealed class TopicRow
{
    public long Id { get; init; }
    public long DocumentId { get; set; }
    public DocumentRow? Document { get; set; }

    /// <summary>Unique in the whole catalog.</summary>
    public required string Slug { get; init; }

    /// <summary>From 0: position in its document.</summary>
    public required int Place { get; set; }

    public required string Title { get; set; }

    /// <summary>What is only ever read whole, as JSON that names cards by their id: see <see cref="TopicBody"/>.</summary>
    public required string Body { get; set; }
}

internal sealed class TopicRowConfiguration : IEntityTypeConfiguration<TopicRow>
{
    public void Configure(EntityTypeBuilder<TopicRow> builder)
    {
        builder.ToTable("topics");
        builder.Property(row => row.Id).HasColumnName("id");
        builder.Property(row => row.DocumentId).HasColumnName("document_id");
        builder.Property(row => row.Slug).HasColumnName("slug");
        builder.Property(row => row.Place).HasColumnName("place");
        builder.Property(row => row.Title).HasColumnName("title");
        builder.Property(row => row.Body).HasColumnName("body");
        builder.HasKey(row => row.Id).HasName("pk_topics");
        builder.HasIndex(row => row.Slug).IsUnique().HasDatabaseName("ux_topics_slug");
        builder.HasIndex(row => row.DocumentId).HasDatabaseName("ix_topics_document_id");
    }
}

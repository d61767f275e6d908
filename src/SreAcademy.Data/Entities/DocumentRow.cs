using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SreAcademy.Data;

/// <summary>A document's last good version.</summary>
public sealed class DocumentRow
{
    public long Id { get; init; }

    /// <summary>Relative to the content folder, with forward slashes.</summary>
    public required string Path { get; init; }

    public required string Subject { get; set; }
    public required string Title { get; set; }

    /// <summary>What is only ever read whole, as JSON: see <see cref="DocumentBody"/>.</summary>
    public required string Body { get; set; }

    public ICollection<TopicRow> Topics { get; } = [];
}

internal sealed class DocumentRowConfiguration : IEntityTypeConfiguration<DocumentRow>
{
    public void Configure(EntityTypeBuilder<DocumentRow> builder)
    {
        builder.ToTable("documents");
        builder.Property(row => row.Id).HasColumnName("id");
        builder.Property(row => row.Path).HasColumnName("path");
        builder.Property(row => row.Subject).HasColumnName("subject");
        builder.Property(row => row.Title).HasColumnName("title");
        builder.Property(row => row.Body).HasColumnName("body");
        builder.HasKey(row => row.Id).HasName("pk_documents");
        builder.HasIndex(row => row.Path).IsUnique().HasDatabaseName("ux_documents_path");
        builder.HasMany(row => row.Topics).WithOne(topic => topic.Document).HasForeignKey(topic => topic.DocumentId)
            .HasConstraintName("fk_topics_document_id").OnDelete(DeleteBehavior.Cascade);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SreAcademy.Data;

/// <summary>What was imported last. There is one row, or none before the first import.</summary>
public sealed class CatalogRow
{
    public const int OnlyId = 1;

    public int Id { get; init; } = OnlyId;

    /// <summary>From 1; grows with every import that changed something.</summary>
    public required long Version { get; set; }

    /// <summary>Of the files and the program that read them: equal means that an import would change nothing.</summary>
    public required string Fingerprint { get; set; }

    public required DateTimeOffset ImportedAt { get; set; }
}

internal sealed class CatalogRowConfiguration : IEntityTypeConfiguration<CatalogRow>
{
    public void Configure(EntityTypeBuilder<CatalogRow> builder)
    {
        builder.ToTable("catalog_state");
        builder.Property(row => row.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(row => row.Version).HasColumnName("version");
        builder.Property(row => row.Fingerprint).HasColumnName("fingerprint");
        builder.Property(row => row.ImportedAt).HasColumnName("imported_at");
        builder.HasKey(row => row.Id).HasName("pk_catalog_state");
    }
}

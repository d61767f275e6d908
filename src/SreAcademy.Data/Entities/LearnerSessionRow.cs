using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SreAcademy.Data;

/// <summary>One signed-in browser. Without its row the cookie is worth nothing.</summary>
public sealed class LearnerSessionRow
{
    public required Guid Id { get; init; }

    public required long LearnerId { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>To the minute or so: not written at every request.</summary>
    public required DateTimeOffset LastSeenAt { get; set; }

    /// <summary>Browser and system in words, for the list of sessions; never the address.</summary>
    public required string Device { get; set; }
}

internal sealed class LearnerSessionRowConfiguration : IEntityTypeConfiguration<LearnerSessionRow>
{
    public void Configure(EntityTypeBuilder<LearnerSessionRow> builder)
    {
        builder.ToTable("learner_sessions");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Device).HasMaxLength(100);
        builder.HasOne<Learner>().WithMany().HasForeignKey(row => row.LearnerId).OnDelete(DeleteBehavior.Cascade);
    }
}

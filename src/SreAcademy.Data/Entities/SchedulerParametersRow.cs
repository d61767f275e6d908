using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SreAcademy.Data;

/// <summary>One set of <see cref="Core.Review.SchedulerParameters"/>, never changed; learners with equal settings share a row.</summary>
public sealed class SchedulerParametersRow
{
    public long Id { get; init; }

    /// <summary>Of everything below; unique.</summary>
    public required string Hash { get; init; }

    public required string Algorithm { get; init; }

    /// <summary>Round-trip numbers, separated by commas.</summary>
    public required string Weights { get; init; }

    public required double DesiredRetention { get; init; }

    /// <summary>Days.</summary>
    public required int MaximumInterval { get; init; }

    /// <summary>Seconds, separated by commas; may be empty.</summary>
    public required string LearningSteps { get; init; }

    /// <summary>Seconds, separated by commas; may be empty.</summary>
    public required string RelearningSteps { get; init; }
}

internal sealed class SchedulerParametersRowConfiguration : IEntityTypeConfiguration<SchedulerParametersRow>
{
    public void Configure(EntityTypeBuilder<SchedulerParametersRow> builder)
    {
        builder.ToTable("scheduler_parameters");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Hash).HasMaxLength(64);
        builder.HasIndex(row => row.Hash).IsUnique();
    }
}

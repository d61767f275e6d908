using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SreAcademy.Data;

/// <summary>A learner's goal, see <see cref="Core.Progress.StudyGoal"/>.</summary>
public sealed class GoalRow
{
    public long Id { get; init; }
    public required long LearnerId { get; init; }

    /// <summary>Made by the page for each new goal; sending it again adds nothing. 32 hexadecimal digits.</summary>
    public required string SaveId { get; init; }

    /// <summary>Slugs separated by a space; empty for all topics.</summary>
    public required string Topics { get; init; }

    /// <summary>Digits of the levels, ascending; empty for all.</summary>
    public required string Levels { get; init; }

    public required double Target { get; init; }

    /// <summary>See <see cref="DateOnly.DayNumber"/>.</summary>
    public required int ByDay { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }
}

internal sealed class GoalRowConfiguration : IEntityTypeConfiguration<GoalRow>
{
    public void Configure(EntityTypeBuilder<GoalRow> builder)
    {
        builder.ToTable("goals");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.SaveId).HasMaxLength(32);
        builder.HasOne<Learner>().WithMany().HasForeignKey(row => row.LearnerId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(row => new { row.LearnerId, row.SaveId }).IsUnique();
    }
}

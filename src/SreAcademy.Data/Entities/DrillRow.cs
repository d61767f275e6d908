using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SreAcademy.Data;

/// <summary>An incident drill a learner has begun; what was done in it stands beside it.</summary>
public sealed class DrillRow
{
    public long Id { get; init; }

    /// <summary>Its part of the address: 128 random bits as 32 hexadecimal digits. Whose drill it is, is asked all the same.</summary>
    public required string Key { get; init; }

    public required long LearnerId { get; init; }

    /// <summary>Made by the page for each start; sending it again starts nothing. 32 hexadecimal digits.</summary>
    public required string StartId { get; init; }

    /// <summary>Of the scenario, see <see cref="Core.Drills.DrillSlugs"/>.</summary>
    public required string Slug { get; init; }

    /// <summary>Of the scenario then; beside the plan, so that lists need not read it.</summary>
    public required string Title { get; init; }

    /// <summary>The <see cref="Core.Drills.DrillPlan"/> as JSON.</summary>
    public required string Plan { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When it was resolved and its missed decisions went into the queue, or when it was given up; null while it runs.</summary>
    public DateTimeOffset? FinishedAt { get; set; }

    /// <summary>Ended by a restart or by the learner, before it was resolved.</summary>
    public required bool GivenUp { get; set; }

    /// <summary>0–100; null while it runs.</summary>
    public int? Score { get; set; }

    /// <summary>Number of moves made: the place of the next one.</summary>
    public required int Moves { get; set; }
}

/// <summary>A move in a drill. Added and read, never changed.</summary>
public sealed class DrillMoveRow
{
    public required long DrillId { get; init; }

    /// <summary>From 0.</summary>
    public required int Place { get; init; }

    /// <summary>Made by the page for each move; sending it again changes nothing. 32 hexadecimal digits.</summary>
    public required string MoveId { get; init; }

    /// <summary>The <see cref="Core.Drills.DrillMove"/> as JSON.</summary>
    public required string Body { get; init; }

    public required DateTimeOffset At { get; init; }
}

internal sealed class DrillRowConfiguration : IEntityTypeConfiguration<DrillRow>
{
    public void Configure(EntityTypeBuilder<DrillRow> builder)
    {
        builder.ToTable("drills");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Key).HasMaxLength(32);
        builder.Property(row => row.StartId).HasMaxLength(32);
        builder.HasOne<Learner>().WithMany().HasForeignKey(row => row.LearnerId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(row => row.Key).IsUnique();
        builder.HasIndex(row => new { row.LearnerId, row.StartId }).IsUnique();
        builder.HasIndex(row => new { row.LearnerId, row.StartedAt });
    }
}

internal sealed class DrillMoveRowConfiguration : IEntityTypeConfiguration<DrillMoveRow>
{
    public void Configure(EntityTypeBuilder<DrillMoveRow> builder)
    {
        builder.ToTable("drill_moves");
        builder.HasKey(row => new { row.DrillId, row.Place });
        builder.Property(row => row.MoveId).HasMaxLength(32);
        builder.HasOne<DrillRow>().WithMany().HasForeignKey(row => row.DrillId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(row => new { row.DrillId, row.MoveId }).IsUnique();
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SreAcademy.Data;

/// <summary>What a learner has set, as in <see cref="Core.Review.StudySettings"/>; no row while nothing was changed.</summary>
public sealed class StudySettingsRow
{
    public required long LearnerId { get; init; }

    /// <summary>Grows with every change; guards against saving over another tab's change.</summary>
    public required int Version { get; set; }

    public required double DesiredRetention { get; set; }

    /// <summary>Seconds, separated by commas; may be empty.</summary>
    public required string LearningSteps { get; set; }

    /// <summary>Seconds, separated by commas; may be empty.</summary>
    public required string RelearningSteps { get; set; }

    public required int NewCardsPerDay { get; set; }
    public required int ReviewsPerDay { get; set; }

    /// <summary>IANA name.</summary>
    public required string TimeZone { get; set; }

    /// <summary>Minutes after local midnight.</summary>
    public required int DayStartMinutes { get; set; }

    /// <summary>Bit 0 is Sunday.</summary>
    public required int EasyDays { get; set; }

    public required bool FourButtons { get; set; }
    public required string Language { get; set; }
    public required string Theme { get; set; }
}

internal sealed class StudySettingsRowConfiguration : IEntityTypeConfiguration<StudySettingsRow>
{
    public void Configure(EntityTypeBuilder<StudySettingsRow> builder)
    {
        builder.ToTable("study_settings");
        builder.HasKey(row => row.LearnerId);
        builder.Property(row => row.LearnerId).ValueGeneratedNever();
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder.HasOne<Learner>().WithOne().HasForeignKey<StudySettingsRow>(row => row.LearnerId).OnDelete(DeleteBehavior.Cascade);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SreAcademy.Data;

/// <summary>
/// A learner's log in figures (<see cref="Core.Progress.StudyDigest"/>), as far as it had come when somebody last looked. Derived: it may be deleted at any time,
/// and is made anew wherever the log before <see cref="UpTo"/> is not what it was.
/// </summary>
public sealed class StudyDigestRow
{
    public required long LearnerId { get; init; }

    /// <summary>Id of the last log entry in it.</summary>
    public required long UpTo { get; set; }

    /// <summary>Log entries of the learner up to <see cref="UpTo"/>.</summary>
    public required int Entries { get; set; }

    /// <summary>Of the format and of what the figures mean; another one is made anew.</summary>
    public required int Format { get; set; }

    public required byte[] Body { get; set; }
}

internal sealed class StudyDigestRowConfiguration : IEntityTypeConfiguration<StudyDigestRow>
{
    public void Configure(EntityTypeBuilder<StudyDigestRow> builder)
    {
        builder.ToTable("study_digests");
        builder.HasKey(row => row.LearnerId);
        builder.Property(row => row.LearnerId).ValueGeneratedNever();
        builder.HasOne<Learner>().WithOne().HasForeignKey<StudyDigestRow>(row => row.LearnerId).OnDelete(DeleteBehavior.Cascade);
    }
}

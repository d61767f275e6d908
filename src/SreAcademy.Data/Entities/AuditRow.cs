using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SreAcademy.Data;

/// <summary>Who changed a role, a membership, an assignment or the site, written in the transaction of the change. Added and read, never changed.</summary>
public sealed class AuditRow
{
    public long Id { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary>Null for the site itself and for commands, and once that learner has deleted everything.</summary>
    public long? ActorId { get; init; }

    /// <summary>A name from <c>AuditActions</c>: what was done.</summary>
    public required string Action { get; init; }

    /// <summary>Null where it is about no team, or the team is gone.</summary>
    public long? TeamId { get; init; }

    /// <summary>To whom; null where it is about nobody, and once that learner has deleted everything.</summary>
    public long? SubjectId { get; init; }

    /// <summary>JSON: what it was and what it became; names of teams and tracks, never answers or addresses.</summary>
    public required string Body { get; init; }
}

/// <summary>What an administrator has set on the site itself; environment variables win over it.</summary>
public sealed class SiteSettingRow
{
    public required string Name { get; init; }
    public required string Value { get; set; }
}

internal sealed class AuditRowConfiguration : IEntityTypeConfiguration<AuditRow>, IEntityTypeConfiguration<SiteSettingRow>
{
    public void Configure(EntityTypeBuilder<AuditRow> builder)
    {
        builder.ToTable("audit");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Action).HasMaxLength(60);
        builder.HasOne<Learner>().WithMany().HasForeignKey(row => row.ActorId).OnDelete(DeleteBehavior.SetNull);
        builder.HasOne<Learner>().WithMany().HasForeignKey(row => row.SubjectId).OnDelete(DeleteBehavior.SetNull);
        builder.HasOne<TeamRow>().WithMany().HasForeignKey(row => row.TeamId).OnDelete(DeleteBehavior.SetNull);
    }

    public void Configure(EntityTypeBuilder<SiteSettingRow> builder)
    {
        builder.ToTable("site_settings");
        builder.HasKey(row => row.Name);
        builder.Property(row => row.Name).HasMaxLength(60);
        builder.Property(row => row.Value).HasMaxLength(500);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SreAcademy.Data;

/// <summary>How often a digest is sent. The numbers are stored.</summary>
public enum DigestPace
{
    /// <summary>Not at all: what holds until somebody asks for it.</summary>
    Off = 0,

    /// <summary>주 1회, on Mondays.</summary>
    Weekly = 1,

    /// <summary>주 5회, Monday to Friday.</summary>
    Daily = 2,
}

/// <summary>Where a message goes. The numbers are stored.</summary>
public enum MessageChannel
{
    Mail = 0,
    Webhook = 1,
}

/// <summary>What a notice tells. The numbers are stored.</summary>
public enum NoticeEvent
{
    Assigned = 0,
    AssignmentChanged = 1,
    AssignmentEnded = 2,
    AssignmentDone = 3,
    DueSoon = 4,
    HelpAsked = 5,
    RoleChanged = 6,
    Removed = 7,
    TeamArchived = 8,
    TeamDeleted = 9,
    LeadGone = 10,
    MemberJoined = 11,
    TeamRestored = 12,
}

/// <summary>What a learner wants to hear of by mail; no row while nothing was chosen.</summary>
public sealed class MessageSettingsRow
{
    public required long LearnerId { get; init; }
    public required DigestPace Digest { get; set; }

    /// <summary>Letters about one's own assignments; the one kind that is sent unasked, and that can be stopped all the same.</summary>
    public required bool AssignmentMail { get; set; }

    public required DateTimeOffset ChangedAt { get; set; }
}

/// <summary>Something a learner is told on the site.</summary>
public sealed class NoticeRow
{
    public long Id { get; init; }
    public required long LearnerId { get; init; }
    public required NoticeEvent Kind { get; init; }

    /// <summary>What the same thing is known by: told once. At most 100 characters.</summary>
    public required string Key { get; init; }

    /// <summary>JSON: names and dates as they were; see the kind.</summary>
    public required string Body { get; init; }

    /// <summary>Within the site, where one can do something about it; null where there is no such place any more.</summary>
    public string? Address { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset? ReadAt { get; set; }
}

/// <summary>Something to be sent outside, written in the transaction that is its cause.</summary>
public sealed class MessageRow
{
    public long Id { get; init; }

    /// <summary>What the same message is known by: sent once. At most 200 characters.</summary>
    public required string Key { get; init; }

    public required MessageChannel Channel { get; init; }

    /// <summary>Of a mail: to whom, at the address this learner has when it is sent.</summary>
    public long? LearnerId { get; init; }

    /// <summary>Of a webhook: to where this team has it when it is sent.</summary>
    public long? TeamId { get; init; }

    public required string Subject { get; init; }

    /// <summary>Plain text of a mail, JSON of a webhook.</summary>
    public required string Body { get; init; }

    /// <summary>Whether the letter may be stopped with one click, see its headers.</summary>
    public required bool CanBeStopped { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Not sent before; moves on with each failure.</summary>
    public required DateTimeOffset NotBefore { get; set; }

    /// <summary>Failed ones.</summary>
    public required int Attempts { get; set; }

    /// <summary>Set and committed before it is handed over: whoever finds it set after a crash does not send it again.</summary>
    public DateTimeOffset? HandedOverAt { get; set; }

    public DateTimeOffset? SentAt { get; set; }

    /// <summary>When it was given up, or found not to be wanted any more.</summary>
    public DateTimeOffset? DroppedAt { get; set; }

    /// <summary>Why it failed last, in the operator's words; without addresses or content.</summary>
    public string? Failure { get; set; }
}

internal sealed class MessageRowsConfiguration :
    IEntityTypeConfiguration<MessageSettingsRow>,
    IEntityTypeConfiguration<NoticeRow>,
    IEntityTypeConfiguration<MessageRow>
{
    public void Configure(EntityTypeBuilder<MessageSettingsRow> builder)
    {
        builder.ToTable("message_settings");
        builder.HasKey(row => row.LearnerId);
        builder.Property(row => row.LearnerId).ValueGeneratedNever();
        builder.HasOne<Learner>().WithOne().HasForeignKey<MessageSettingsRow>(row => row.LearnerId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<NoticeRow> builder)
    {
        builder.ToTable("notices");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Key).HasMaxLength(100);
        builder.Property(row => row.Address).HasMaxLength(200);
        builder.HasOne<Learner>().WithMany().HasForeignKey(row => row.LearnerId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(row => new { row.LearnerId, row.Key }).IsUnique();
        builder.HasIndex(row => new { row.LearnerId, row.CreatedAt });
    }

    public void Configure(EntityTypeBuilder<MessageRow> builder)
    {
        builder.ToTable("messages");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Key).HasMaxLength(200);
        builder.Property(row => row.Failure).HasMaxLength(300);
        builder.HasOne<Learner>().WithMany().HasForeignKey(row => row.LearnerId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<TeamRow>().WithMany().HasForeignKey(row => row.TeamId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(row => row.Key).IsUnique();
        builder.HasIndex(row => new { row.SentAt, row.DroppedAt, row.NotBefore });
    }
}

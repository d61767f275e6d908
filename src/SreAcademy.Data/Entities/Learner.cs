using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SreAcademy.Data;

/// <summary>
/// Whoever studies here. A guest is a learner without a way to sign in elsewhere; an e-mail address or a passkey makes it an account.
/// The user name is a random id that is never shown.
/// </summary>
public sealed class Learner : IdentityUser<long>
{
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Null for a guest.</summary>
    public DateTimeOffset? AccountSince { get; set; }

    /// <summary>What others in a team see; null until chosen.</summary>
    public string? Name { get; set; }

    public bool IsAdministrator { get; set; }

    /// <summary>Null while the learner may sign in.</summary>
    public DateTimeOffset? DisabledAt { get; set; }
}

internal sealed class LearnerConfiguration : IEntityTypeConfiguration<Learner>
{
    public void Configure(EntityTypeBuilder<Learner> builder)
    {
        builder.ToTable("learners");
        builder.Property(row => row.Name).HasMaxLength(64);
        builder.Property(row => row.PhoneNumber).HasMaxLength(256);
        builder.HasIndex(row => row.NormalizedEmail).IsUnique().HasDatabaseName("ux_learners_normalized_email");
        builder.HasIndex(row => new { row.AccountSince, row.CreatedAt }).HasDatabaseName("ix_learners_account_since_created_at");
    }
}

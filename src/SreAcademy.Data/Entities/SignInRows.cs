using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SreAcademy.Data;

/// <summary>
/// The framework's own tables around a learner. What its schema version 3 adds is written out here, because the framework takes the
/// version from the services of whoever builds the model: the site, a command and a migration would each see another model.
/// </summary>
internal sealed class SignInRows :
    IEntityTypeConfiguration<IdentityUserClaim<long>>,
    IEntityTypeConfiguration<IdentityUserLogin<long>>,
    IEntityTypeConfiguration<IdentityUserToken<long>>,
    IEntityTypeConfiguration<IdentityUserPasskey<long>>
{
    private const int KeyLength = 128;

    public void Configure(EntityTypeBuilder<IdentityUserClaim<long>> builder) => builder.ToTable("learner_claims");

    public void Configure(EntityTypeBuilder<IdentityUserLogin<long>> builder)
    {
        builder.ToTable("learner_logins");
        builder.Property(row => row.LoginProvider).HasMaxLength(KeyLength);
        builder.Property(row => row.ProviderKey).HasMaxLength(KeyLength);
    }

    public void Configure(EntityTypeBuilder<IdentityUserToken<long>> builder)
    {
        builder.ToTable("learner_tokens");
        builder.Property(row => row.LoginProvider).HasMaxLength(KeyLength);
        builder.Property(row => row.Name).HasMaxLength(KeyLength);
    }

    public void Configure(EntityTypeBuilder<IdentityUserPasskey<long>> builder)
    {
        builder.ToTable("learner_passkeys");
        builder.HasKey(row => row.CredentialId);
        // The most a credential id may have: https://www.w3.org/TR/webauthn-3/#credential-id
        builder.Property(row => row.CredentialId).HasMaxLength(1023);
        builder.OwnsOne(row => row.Data, data => data.ToJson("data"));
        builder.HasOne<Learner>().WithMany().HasForeignKey(row => row.UserId).OnDelete(DeleteBehavior.Cascade);
        // The framework saves a passkey's row whole, as it read it: what was written meanwhile would be lost.
        builder.Property<DateTimeOffset?>(PasskeyColumns.LastUsedAt).Metadata.SetAfterSaveBehavior(PropertySaveBehavior.Ignore);
    }
}

/// <summary>What is kept about a passkey beyond the framework's own row.</summary>
public static class PasskeyColumns
{
    /// <summary>When it last signed someone in, null before the first time. Also refuses an answer that was given before.</summary>
    public const string LastUsedAt = "LastUsedAt";
}

using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SreAcademy.Data;
using SreAcademy.Web.Account.Password;
using SreAcademy.Web.Account.Sessions;
using SreAcademy.Web.Account.SignIn;

namespace SreAcademy.Web.Account;

public static class LearnerIdentity
{
    /// <summary>The framework's identity as it is settled here; also for commands, which have no cookies.</summary>
    public static IServiceCollection AddLearnerIdentity(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        // In place of the framework's validator, whose rules about kinds of characters only make passwords worse.
        services.AddScoped<IPasswordValidator<Learner>, PasswordLength>();
        services.AddScoped<IUserConfirmation<Learner>, EnabledLearners>();
        services.AddIdentityCore<Learner>(Settle)
            .AddErrorDescriber<KoreanIdentityErrors>()
            .AddEntityFrameworkStores<AcademyDbContext>()
            .AddSignInManager()
            .AddDefaultTokenProviders();
        // Twice what the framework does, which is what OWASP asks of this algorithm.
        services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = 210_000);
        return services.AddSingleton<TimedSeal>().AddSingleton<LearnerSessions>().AddScoped<PasswordReset>();
    }

    private static void Settle(IdentityOptions identity)
    {
        identity.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
        // A user name is a random id, and guests have no address: that addresses are unique is said by the database.
        identity.User.RequireUniqueEmail = false;
        // Asked at every way to sign in; here it means: not disabled.
        identity.SignIn.RequireConfirmedAccount = true;
        identity.Lockout.AllowedForNewUsers = true;
        identity.Lockout.MaxFailedAccessAttempts = 10;
        identity.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
    }
}

using Microsoft.AspNetCore.Identity;

namespace SreAcademy.Web.Account.Passkeys;

public static class PasskeyRegistration
{
    public static IServiceCollection AddPasskeys(this IServiceCollection services)
    {
        services.AddOptions<IdentityPasskeyOptions>().Configure<IConfiguration>((passkeys, configuration) =>
        {
            // The host of the request, unless one site has several names: passkeys belong to one domain for good.
            passkeys.ServerDomain = configuration["Passkeys:ServerDomain"];
            // A passkey stands for password and second factor together, so the device must have asked for a finger, a face or a PIN.
            passkeys.UserVerificationRequirement = "required";
            // One signs in without typing a name: the authenticator has to know whose passkey it is.
            passkeys.ResidentKeyRequirement = "required";
            // The framework only compares what was signed with the header that came along.
            passkeys.ValidateOrigin = context => ValueTask.FromResult(!context.CrossOrigin && context.Origin == OwnOrigin(context.HttpContext.Request));
        });
        return services.AddScoped<PasskeyCeremony>().AddScoped<PasskeyList>().AddScoped<AttachPasskey>()
            .AddScoped<ProvePasskey>().AddScoped<RenamePasskey>().AddScoped<RemovePasskey>();
    }

    private static string OwnOrigin(HttpRequest request) => $"{request.Scheme}://{request.Host}";
}

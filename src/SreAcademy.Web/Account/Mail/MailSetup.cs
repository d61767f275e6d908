namespace SreAcademy.Web.Account.Mail;

public static class MailSetup
{
    public static IServiceCollection AddMail(this IServiceCollection services, IConfiguration configuration) =>
        services.AddSingleton(new MailBox(MailSettings.Read(configuration))).AddSingleton<SmtpPost>().AddHostedService<SendLetters>();
}

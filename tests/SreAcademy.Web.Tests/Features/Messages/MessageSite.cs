using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SreAcademy.Core.Messages;
using SreAcademy.Data;
using SreAcademy.Data.Messages;
using SreAcademy.Web.Account.Mail;
using SreAcademy.Web.Features.Messages.Composing;
using SreAcademy.Web.Features.Messages.Posting;
using SreAcademy.Web.Tests.Account;
using SreAcademy.Web.Tests.Fakes;

namespace SreAcademy.Web.Tests.Features.Messages;

/// <summary>A site with a mail server and webhooks to this machine, whose messages go when the test says so.</summary>
public sealed partial class MessageSite() : AccountSite(Documents.Finished)
{
    public LetterSink Mail { get; } = new();

    public HookSink Hook { get; } = new();

    /// <summary>Takes requests and never answers.</summary>
    public HookSink Silent { get; } = new() { Answer = null };

    public Task<int> ComposeLettersAsync() => Services.GetRequiredService<ComposeLetters>().HandleAsync();

    public Task DeliverAsync(MessageChannel channel = MessageChannel.Mail) => Services.GetRequiredService<DeliverMessages>().HandleAsync(channel);

    /// <returns>Id of a new account.</returns>
    public async Task<long> JoinAsync(Visitor visitor, string email)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        (await visitor.RegisterAsync(email)).Dispose();
        var link = Link().Match(LetterSink.Body(await Mail.NextAsync())).Groups["path"].Value;
        (await visitor.SubmitAsync(link, "confirm-registration", ("Password", Visitor.GoodPassword))).Dispose();
        return (await FindAsync(email))!.Id;
    }

    public Task TellAsync(long learnerId, NoticeEvent kind, string key, NoticeBody body, string? address = "/assignments/0123") => QueryAsync(context =>
    {
        context.Notices.Add(new NoticeRow { LearnerId = learnerId, Kind = kind, Key = key, Body = JsonSerializer.Serialize(body, JsonSerializerOptions.Web), Address = address, CreatedAt = Time.GetUtcNow() });
        return context.SaveChangesAsync();
    });

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Mail.DisposeAsync();
        await Hook.DisposeAsync();
        await Silent.DisposeAsync();
    }

    protected override void Replace(IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddSingleton(new MailBox(MailSettings.Read(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Smtp:Host"] = "127.0.0.1",
            ["Smtp:Port"] = $"{Mail.Port}",
            ["Smtp:Tls"] = "false",
            ["Smtp:From"] = "SRE Academy <academy@example.org>",
            ["ACADEMY_URL"] = "https://academy.example.org",
        }).Build())));
        Assert.True(WebhookHosts.TryParse($"127.0.0.1:{Hook.Port},127.0.0.1:{Silent.Port}", out var hosts));
        services.AddSingleton(hosts);
        services.Remove(services.Single(service => service.ImplementationType == typeof(MessageClock)));
    }

    [GeneratedRegex(@"https://academy\.example\.org(?<path>/account/\S+\?key=\S+)")]
    private static partial Regex Link();
}

using System.Reflection;
using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SreAcademy.Data;
using SreAcademy.Web.Account.Delete;
using SreAcademy.Web.Account.Overview;
using SreAcademy.Web.Account.Passkeys;
using SreAcademy.Web.Account.TwoFactor;

namespace SreAcademy.Web.Tests.Account.Authorization;

/// <summary>Who may send the program's own commands. One without a row fails.</summary>
public sealed class CommandTableTests(AccountSite site) : IClassFixture<AccountSite>
{
    private static readonly byte[] Key = [1, 2, 3, 4];

    private static readonly string[] NamesOfWhoAsks = ["learnerId", "actorId"];

    [Fact]
    public void Every_command_stands_in_the_table()
    {
        var commands = typeof(Program).Assembly.GetTypes().Where(type => type.IsClass && !type.IsNested && Handles(type).Any()).ToHashSet();

        Assert.Equal("", string.Join(", ", commands.Where(type => !CommandTable.Senders.ContainsKey(type)).Select(type => type.FullName).Order()));
        Assert.Equal("", string.Join(", ", CommandTable.Senders.Keys.Except(commands).Select(type => type.FullName).Order()));
    }

    [Fact]
    public void What_the_cookie_says_is_asked_where_the_table_of_addresses_says_who_gets_there()
    {
        var rows = EndpointTable.Rows.DistinctBy(row => row.Route).ToDictionary(row => row.Route);
        foreach (var (type, sender) in CommandTable.Senders)
        {
            var parameters = Handles(type).SelectMany(handle => handle.GetParameters()).ToList();
            var takesAnId = parameters.Any(parameter => NamesOfWhoAsks.Contains(parameter.Name));
            var asks = takesAnId || parameters.Any(parameter => parameter.ParameterType == typeof(HttpContext) || parameter.ParameterType == typeof(ClaimsPrincipal));
            Assert.True(sender switch
            {
                Sender.Cookie { Routes: var routes } => asks && routes.Length > 0 && routes.All(rows.ContainsKey),
                Sender.Administrators { Routes: var routes } => routes.Length > 0 && routes.All(route => rows[route].Least == Who.Administrator),
                Sender.Nobody => !takesAnId,
                _ => true,
            }, type.Name);
        }
    }

    /// <summary>Called by other names than commands are: each by something that is in the tables, or by what lets people in.</summary>
    private static readonly string[] OtherWays =
    [
        "AccountLimit.Attempt", "AdminTime.ZoneAsync", "DrillActionsFactory.For", "ForecastGoals.Of", "GroupWriter.WriteAsync", "InterviewActionsFactory.For",
        "LearnerSessions.BeginAsync", "LearnerSessions.EndAllAsync", "LearnerSessions.EndAsync", "LearnerSessions.EndOthersAsync",
        "LearnerSessions.IsLiveAsync", "LearnerSessions.ListAsync", "MatrixActionsFactory.For", "OpenCircuits.Full", "PasskeyCeremony.EndCreationAsync",
        "ProveAddress.IsGood", "ProveAddress.SendAsync", "QuizActionsFactory.For", "RecoveryCodes.CountLeftAsync", "RecoveryCodes.RedeemAsync",
        "RecoveryCodes.RenewAsync", "RecoveryCodes.ReplaceAsync", "StopLinks.Address", "StopLinks.Token", "StudyActionsFactory.For", "TestMessages.MailAsync",
        "TestMessages.WebhookAsync",
    ];

    [Fact]
    public void Nothing_else_takes_somebodys_id_under_another_name()
    {
        // Values carry ids and do nothing; what is only called within the database's own assembly is not to be had from a page.
        var found = new[] { typeof(Program).Assembly, typeof(Data.AcademyDatabase).Assembly }.SelectMany(assembly => assembly.GetTypes())
            .Where(type => type is { IsClass: true, IsPublic: true } && type.GetMethod("<Clone>$") is null && !type.IsSubclassOf(typeof(Delegate)))
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(method => method.Name != "HandleAsync" && method.GetParameters().Any(parameter => parameter.ParameterType == typeof(long) && NamesOfWhoAsks.Contains(parameter.Name)))
            .Select(method => $"{method.DeclaringType!.Name}.{method.Name}").ToHashSet();

        Assert.Equal("", string.Join(", ", found.Except(OtherWays).Order(StringComparer.Ordinal)));
        Assert.Equal("", string.Join(", ", OtherWays.Except(found)));
    }

    /// <summary>Every command that changes something of whoever sends it, sent by somebody else.</summary>
    [Fact]
    public async Task What_a_stranger_sends_changes_nothing_of_the_owner()
    {
        using var owner = site.Visit();
        using var other = site.Visit();
        var id = await site.RegisterAsync(owner, "owner@example.org");
        var stranger = await site.RegisterAsync(other, "stranger@example.org");
        await site.QueryAsync(context =>
        {
            context.UserPasskeys.Add(new() { UserId = id, CredentialId = Key, Data = new() { PublicKey = [1], Name = "열쇠", AttestationObject = [], ClientDataJson = [] } });
            return context.SaveChangesAsync();
        });
        await using var scope = site.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var before = await OwnedAsync(id);

        await services.GetRequiredService<RenamePasskey>().HandleAsync(stranger, Key, "남의 것");
        Assert.IsType<RemoveOutcome.Unknown>(await services.GetRequiredService<RemovePasskey>().HandleAsync(stranger, Key, default));
        await services.GetRequiredService<SaveName>().HandleAsync(stranger, "남");
        await services.GetRequiredService<BeginTwoFactor>().HandleAsync(stranger);
        await services.GetRequiredService<SwitchOnTwoFactor>().HandleAsync(stranger, "000000", default);
        await services.GetRequiredService<SwitchOffTwoFactor>().HandleAsync(stranger);
        await services.GetRequiredService<DeleteLearner>().HandleAsync(stranger, default);

        Assert.Equal(before, await OwnedAsync(id));
    }

    private static IEnumerable<MethodInfo> Handles(Type type) =>
        type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(method => method.Name == "HandleAsync");

    private Task<string> OwnedAsync(long id) => site.QueryAsync(async context => System.Text.Json.JsonSerializer.Serialize(new
    {
        Learner = await context.Learners.AsNoTracking().SingleAsync(row => row.Id == id),
        Keys = await context.UserPasskeys.AsNoTracking().Where(row => row.UserId == id).ToListAsync(),
        Tokens = await context.UserTokens.AsNoTracking().Where(row => row.UserId == id).ToListAsync(),
        Sessions = await context.Sessions.AsNoTracking().CountAsync(row => row.LearnerId == id),
    }));
}

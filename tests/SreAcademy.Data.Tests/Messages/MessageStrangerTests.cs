using System.Reflection;
using SreAcademy.Data.Messages;
using SreAcademy.Data.Tests.Teams;

namespace SreAcademy.Data.Tests.Messages;

/// <summary>Every command about messages: those for a person see and change nothing of anybody else, the others are the site's own. One that is not listed fails.</summary>
public class MessageStrangerTests
{
    private static readonly Dictionary<Type, Func<Teaming, long, Task>> Personal = new()
    {
        [typeof(ReadNotices)] = async (site, who) => Assert.Empty(await site.Get<ReadNotices>().HandleAsync(who)),
        [typeof(CountNotices)] = async (site, who) => Assert.Equal(0, await site.Get<CountNotices>().HandleAsync(who)),
        [typeof(MarkNoticesRead)] = async (site, who) => Assert.Equal(0, await site.Get<MarkNoticesRead>().HandleAsync(who, long.MaxValue)),
        [typeof(ReadMessageSettings)] = async (site, who) => Assert.Equal(DigestPace.Off, (await site.Get<ReadMessageSettings>().HandleAsync(who)).Digest),
        [typeof(SaveMessageSettings)] = (site, who) => site.Get<SaveMessageSettings>().HandleAsync(who, DigestPace.Off, assignmentMail: false),
        [typeof(StopMessages)] = (site, who) => site.Get<StopMessages>().HandleAsync(who),
    };

    /// <summary>No page calls them for a person; what the operator sees holds nobody's address.</summary>
    private static readonly Type[] OfTheSite =
    [
        typeof(QueueMessage), typeof(TakeNext), typeof(ConfirmSent), typeof(RecordFailure), typeof(ReadOutbox), typeof(ReadUnsentNotices), typeof(ReadDigestReaders),
        typeof(ReadTeamDigests), typeof(TellDueSoon), typeof(RemoveOldMessages),
    ];

    internal static IReadOnlyCollection<Type> Listed => Personal.Keys;

    [Fact]
    public void Every_command_about_messages_is_listed_here()
    {
        var commands = typeof(ReadNotices).Assembly.GetExportedTypes()
            .Where(type => type.Namespace == typeof(ReadNotices).Namespace && type.GetMethods(BindingFlags.Public | BindingFlags.Instance).Any(method => method.Name == "HandleAsync"));

        Assert.Equal(commands.Select(type => type.Name).Order(), Personal.Keys.Concat(OfTheSite).Select(type => type.Name).Order());
    }

    [Theory, SqliteData, PostgresData]
    public async Task Strangers_see_and_change_nothing_of_somebody_else(DatabaseKind kind)
    {
        await using var site = await Teaming.BeginAsync(kind);
        var lead = await site.AddAsync("김리드", "lead@example.org");
        var key = await site.CreateAsync(lead);
        await site.MemberAsync(lead, key, "멤버");
        await site.Get<SaveMessageSettings>().HandleAsync(lead, DigestPace.Daily, assignmentMail: true);

        foreach (var stranger in new[] { 987_654L, await site.AddAsync(null, isGuest: true), await site.AddAsync("남", "other@example.org") })
        {
            foreach (var send in Personal.Values)
                await send(site, stranger);
        }

        Assert.Equal(1, await site.Get<CountNotices>().HandleAsync(lead));
        Assert.Equal(new MessageSettings(DigestPace.Daily, AssignmentMail: true, HasAddress: true), await site.Get<ReadMessageSettings>().HandleAsync(lead));
    }
}

using SreAcademy.Data.Messages;
using SreAcademy.Data.Tests.Teams;

namespace SreAcademy.Data.Tests.Messages;

public class OutboxTests
{
    [Theory, SqliteData, PostgresData]
    public async Task A_message_is_taken_once_with_the_address_of_the_moment(DatabaseKind kind)
    {
        await using var site = await Teaming.BeginAsync(kind);
        var learner = await site.AddAsync("하나", "hana@example.org");
        Assert.True(await QueueAsync(site, "notice:1", learner));

        var taken = await TakeAsync(site);

        Assert.Equal(("notice:1", learner, "hana@example.org", "제목", "본문", true), (taken!.Key, taken.LearnerId, taken.Address, taken.Subject, taken.Body, taken.CanBeStopped));
        Assert.Null(await TakeAsync(site));
        Assert.Null(await site.Get<TakeNext>().HandleAsync(MessageChannel.Webhook));
        await site.Get<ConfirmSent>().HandleAsync(taken.Id);
        Assert.Null(await TakeAsync(site));
    }

    [Theory, SqliteData, PostgresData]
    public async Task What_was_said_is_not_kept_once_it_was_sent_or_given_up(DatabaseKind kind)
    {
        await using var site = await Teaming.BeginAsync(kind);
        var learner = await site.AddAsync("하나", "hana@example.org");
        foreach (var key in new[] { "sent", "unwanted", "digest:1" })
            await QueueAsync(site, key, learner);
        await site.Get<ConfirmSent>().HandleAsync((await TakeAsync(site))!.Id);
        await site.Get<StopMessages>().HandleAsync(learner);
        Assert.Null(await TakeAsync(site));

        await using var context = site.Database.Context();
        Assert.Equal(["", "", ""], context.Messages.Select(row => row.Subject + row.Body));
        Assert.True(await site.Get<QueueMessage>().IsKnownAsync("sent"));
    }

    [Theory, SqliteData, PostgresData]
    public async Task The_same_key_is_queued_once_even_after_it_was_sent(DatabaseKind kind)
    {
        await using var site = await Teaming.BeginAsync(kind);
        var learner = await site.AddAsync("하나", "hana@example.org");

        var queued = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => QueueAsync(site, "notice:1", learner)));
        var taken = (await TakeAsync(site))!;
        await site.Get<ConfirmSent>().HandleAsync(taken.Id);

        Assert.Single(queued, isNew => isNew);
        Assert.False(await QueueAsync(site, "notice:1", learner));
        Assert.True(await site.Get<QueueMessage>().IsKnownAsync("notice:1"));
        Assert.False(await site.Get<QueueMessage>().IsKnownAsync("notice:2"));
    }

    [Theory, SqliteData, PostgresData]
    public async Task What_was_handed_over_before_a_crash_is_not_sent_again(DatabaseKind kind)
    {
        await using var site = await Teaming.BeginAsync(kind);
        await QueueAsync(site, "notice:1", await site.AddAsync("하나", "hana@example.org"));

        // Taken, and then the process is gone.
        Assert.NotNull(await TakeAsync(site));

        site.Time.Now += TimeSpan.FromDays(3);
        await using var restarted = site.Elsewhere();
        Assert.Null(await TakeAsync(restarted));
        Assert.Equal((0, 1), await CountsAsync(restarted));
    }

    [Theory, SqliteData, PostgresData]
    public async Task Several_instances_share_the_messages_and_none_is_taken_twice(DatabaseKind kind)
    {
        await using var site = await Teaming.BeginAsync(kind);
        await using var other = site.Elsewhere();
        var learner = await site.AddAsync("하나", "hana@example.org");
        for (var number = 0; number < 60; number++)
            await QueueAsync(site, $"notice:{number}", learner);

        var taken = (await Task.WhenAll(new[] { site, other, site, other }.Select(TakeAllAsync))).SelectMany(keys => keys).ToList();

        Assert.Equal(60, taken.Count);
        Assert.Equal(60, taken.Distinct().Count());
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_failure_is_tried_again_later_and_later_and_given_up_in_the_end(DatabaseKind kind)
    {
        await using var site = await Teaming.BeginAsync(kind);
        await QueueAsync(site, "notice:1", await site.AddAsync("하나", "hana@example.org"));
        TimeSpan[] waits = [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2), TimeSpan.FromHours(12)];
        foreach (var wait in waits)
        {
            var taken = (await TakeAsync(site))!;
            Assert.Equal(site.Time.Now + wait, await site.Get<RecordFailure>().HandleAsync(taken.Id, "timeout"));
            Assert.Equal((1, 0), await CountsAsync(site));
            site.Time.Now += wait - TimeSpan.FromMilliseconds(1);
            Assert.Null(await TakeAsync(site));
            site.Time.Now += TimeSpan.FromMilliseconds(1);
        }

        Assert.Null(await site.Get<RecordFailure>().HandleAsync((await TakeAsync(site))!.Id, "smtp 550"));

        site.Time.Now += TimeSpan.FromDays(10);
        Assert.Null(await TakeAsync(site));
        var problem = Assert.Single((await site.Get<ReadOutbox>().HandleAsync()).Problems);
        Assert.Equal((MessageChannel.Mail, 6, "smtp 550", (DateTimeOffset?)null), (problem.Channel, problem.Attempts, problem.Failure, problem.Next));
    }

    [Theory, SqliteData, PostgresData]
    public async Task An_answer_that_comes_twice_or_late_changes_nothing(DatabaseKind kind)
    {
        await using var site = await Teaming.BeginAsync(kind);
        await QueueAsync(site, "notice:1", await site.AddAsync("하나", "hana@example.org"));
        var id = (await TakeAsync(site))!.Id;
        await site.Get<ConfirmSent>().HandleAsync(id);

        Assert.Null(await site.Get<RecordFailure>().HandleAsync(id, "timeout"));
        Assert.Null(await site.Get<RecordFailure>().HandleAsync(987_654, "timeout"));
        site.Time.Now += TimeSpan.FromDays(1);
        Assert.Null(await TakeAsync(site));
    }

    [Theory, SqliteData, PostgresData]
    public async Task Nothing_is_kept_for_whoever_is_gone_and_an_empty_one_is_never_sent(DatabaseKind kind)
    {
        await using var site = await Teaming.BeginAsync(kind);
        var learner = await site.AddAsync("하나", "hana@example.org");

        Assert.False(await QueueAsync(site, "notice:1", 987_654));
        Assert.True(await site.Get<QueueMessage>().HandleAsync(new NewMessage("digest:1", MessageChannel.Mail, "", "") { LearnerId = learner, IsEmpty = true }));

        Assert.Null(await TakeAsync(site));
        Assert.True(await site.Get<QueueMessage>().IsKnownAsync("digest:1"));
    }

    [Theory, SqliteData, PostgresData]
    public async Task What_nobody_wants_any_more_is_dropped_when_its_turn_comes(DatabaseKind kind)
    {
        await using var site = await Teaming.BeginAsync(kind);
        var (stops, disabled, keeps) = (await site.AddAsync("하나", "a@example.org"), await site.AddAsync("두리", "b@example.org"), await site.AddAsync("세나", "c@example.org"));
        foreach (var (number, learner) in new[] { stops, disabled, keeps }.Index())
        {
            await site.Get<SaveMessageSettings>().HandleAsync(learner, DigestPace.Weekly, assignmentMail: true);
            await QueueAsync(site, $"notice:{number}", learner);
            await QueueAsync(site, MessageKeys.OfDigest(learner, DigestPace.Weekly, new DateOnly(2027, 3, 1)), learner);
        }
        await QueueAsync(site, "must", stops, canBeStopped: false);
        Assert.True(await site.Get<StopMessages>().HandleAsync(stops));
        await site.DisableAsync(disabled);
        await site.Get<SaveMessageSettings>().HandleAsync(keeps, DigestPace.Off, assignmentMail: true);

        Assert.Equal(["must", "notice:2"], (await TakeAllAsync(site)).Order());
        Assert.Equal((0, 0), await CountsAsync(site));
    }

    [Theory, SqliteData, PostgresData]
    public async Task What_is_old_is_removed(DatabaseKind kind)
    {
        await using var site = await Teaming.BeginAsync(kind);
        var learner = await site.AddAsync("하나", "hana@example.org");
        await QueueAsync(site, "notice:1", learner);
        site.Time.Now += RemoveOldMessages.Kept;

        Assert.Equal(0, await site.Get<RemoveOldMessages>().HandleAsync());
        site.Time.Now += TimeSpan.FromMilliseconds(1);
        Assert.Equal(1, await site.Get<RemoveOldMessages>().HandleAsync());
    }

    private static Task<bool> QueueAsync(Teaming site, string key, long learner, bool canBeStopped = true) =>
        site.Get<QueueMessage>().HandleAsync(new NewMessage(key, MessageChannel.Mail, "제목", "본문") { LearnerId = learner, CanBeStopped = canBeStopped });

    private static Task<TakenMessage?> TakeAsync(Teaming site) => site.Get<TakeNext>().HandleAsync(MessageChannel.Mail);

    private static async Task<List<string>> TakeAllAsync(Teaming site)
    {
        var keys = new List<string>();
        while (await TakeAsync(site) is { } taken)
        {
            keys.Add(taken.Key);
            await site.Get<ConfirmSent>().HandleAsync(taken.Id);
        }
        return keys;
    }

    private static async Task<(int Waiting, int Unclear)> CountsAsync(Teaming site)
    {
        var outbox = await site.Get<ReadOutbox>().HandleAsync();
        return (outbox.Waiting, outbox.Unclear);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SreAcademy.Data;
using SreAcademy.Data.Messages;
using SreAcademy.Web.Features.Messages.Posting;
using SreAcademy.Web.Tests.Account;
using SreAcademy.Web.Tests.Fakes;

namespace SreAcademy.Web.Tests.Features.Messages;

public sealed class MessageClockTests(MessageSite site) : IClassFixture<MessageSite>
{
    [Fact]
    public async Task What_was_told_is_composed_and_sent_by_itself()
    {
        using var visitor = site.Visit();
        var learner = await site.JoinAsync(visitor, "clock@example.org");
        await site.TellAsync(learner, NoticeEvent.Assigned, "a", new NoticeBody("결제", "온콜 첫 주", Start: 740_000, Due: 740_001));
        using var clock = ActivatorUtilities.CreateInstance<MessageClock>(site.Services);
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        await clock.StartAsync(deadline.Token);

        // Not past the hand-over: the patience with the mail server is measured by the same clock.
        while (!await site.QueryAsync(context => context.Messages.AnyAsync(message => message.HandedOverAt != null, deadline.Token)))
            site.Time.Advance(TimeSpan.FromSeconds(5));

        Assert.Contains("온콜 첫 주", LetterSink.Header(await site.Mail.NextAsync(), "Subject"));
        Assert.False(clock.ExecuteTask!.IsCompleted);
        await clock.StopAsync(deadline.Token);
    }
}

using SreAcademy.Core.Interviews;
using SreAcademy.Data.Interviews;
using SreAcademy.Data.Tests.Study;
using static SreAcademy.Data.Tests.Interviews.Interviewing;

namespace SreAcademy.Data.Tests.Interviews;

public class RoomTests
{
    [Theory, SqliteData, PostgresData]
    public async Task Two_meet_by_the_link_and_both_see_the_report_at_the_end(DatabaseKind kind)
    {
        await using var room = await Interviewing.BeginAsync(kind);
        var opened = await room.OpenedAsync();
        Assert.Equal(room.Time.Now + TimeSpan.FromDays(1), opened.ExpiresAt);
        Assert.IsType<InterviewOutcome.NoCandidate>(await room.Begin.HandleAsync(room.Owner, opened.Key));
        Assert.Equal(new JoinOutcome.OwnRoom(opened.Key), await room.Join.HandleAsync(room.Owner, opened.Token));
        Assert.Equal(new JoinOutcome.Joined(opened.Key), await room.Join.HandleAsync(room.Candidate, opened.Token));
        Assert.Empty((await room.SheetAsync(opened.Key, room.Candidate)).Items);

        Done(await room.Begin.HandleAsync(room.Owner, opened.Key));
        Done(await room.Begin.HandleAsync(room.Owner, opened.Key));
        room.Time.Now += TimeSpan.FromSeconds(40);
        Done(await room.Write.HandleAsync(room.Candidate, opened.Key, 0, "받아 적은 말"));
        Done(await room.Tick.HandleAsync(room.Owner, opened.Key, 0, 1, made: true));
        Done(await room.Notes.HandleAsync(room.Owner, opened.Key, 0, "차분해요"));
        Done(await room.FollowUp.HandleAsync(room.Owner, opened.Key, 0, 0, followUp: 1));
        var (asking, seen) = (await room.SheetAsync(opened.Key), await room.SheetAsync(opened.Key, room.Candidate));
        Assert.Equal((InterviewSeat.Interviewer, 3, "받아 적은 말", "차분해요"), (asking.Seat, asking.Items.Count, asking.Current!.Answer, asking.Current.InterviewerNotes));
        Assert.Equal([new PointTick(false, TickedBy.Interviewer), new PointTick(true, TickedBy.Interviewer)], asking.Current.Ticks!);
        Assert.Equal((InterviewSeat.Candidate, 1, false), (seen.Seat, seen.Items.Count, seen.Leads));
        Assert.Equal("꼬리질문0나", Assert.Single(seen.Current!.FollowUps).Question.Text);

        Done(await room.Next.HandleAsync(room.Owner, opened.Key, 0));
        Assert.Null(await room.Report.HandleAsync(room.Candidate, opened.Key));
        Done(await room.Finish.HandleAsync(room.Owner, opened.Key));
        var (report, other) = (await room.Report.HandleAsync(room.Owner, opened.Key), await room.Report.HandleAsync(room.Candidate, opened.Key));
        // The second question was begun, but nobody said anything about it.
        Assert.Equal((new Coverage(1, 1, 2), 2), (report!.Coverage, report.Questions.Count));
        Assert.Equal(report.Coverage, other!.Coverage);
        Assert.Equal("차분해요", (await room.SheetAsync(opened.Key, room.Candidate)).Items[0].InterviewerNotes);
        Assert.Equal([$"{room.Study.Cards[0]} Again Interview /interview/{opened.Key}#q1"], room.LogOf(room.Candidate));
        Assert.Empty(room.LogOf(room.Owner));
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_link_that_is_unknown_revoked_replaced_or_expired_says_the_same(DatabaseKind kind)
    {
        await using var room = await Interviewing.BeginAsync(kind);
        var first = await room.OpenedAsync();
        var renewed = Assert.IsType<InviteOutcome.Renewed>(await room.Renew.HandleAsync(room.Owner, first.Key, TimeSpan.FromHours(2)));
        Assert.Equal(room.Time.Now + TimeSpan.FromHours(2), renewed.ExpiresAt);
        Assert.NotEqual(first.Token, renewed.Token);
        Assert.Equal(32, renewed.Token.Length);
        var revoked = await room.OpenedAsync();
        Assert.IsType<InviteOutcome.Revoked>(await room.Revoke.HandleAsync(room.Owner, revoked.Key));
        Assert.IsType<InviteOutcome.Revoked>(await room.Revoke.HandleAsync(room.Owner, revoked.Key));
        Assert.Null((await room.SheetAsync(revoked.Key)).InviteExpiresAt);
        var finished = await room.OpenedAsync();
        Done(await room.Finish.HandleAsync(room.Owner, finished.Key));
        Assert.IsType<InviteOutcome.Finished>(await room.Renew.HandleAsync(room.Owner, finished.Key));
        var longest = await room.OpenedAsync(TimeSpan.FromDays(100));
        Assert.Equal(room.Time.Now + TimeSpan.FromDays(7), longest.ExpiresAt);

        foreach (var token in new[] { first.Token, revoked.Token, finished.Token, "", " ", "없는 링크", "\ud83d\0", new string('a', 5000), renewed.Token[..^1] })
            Assert.IsType<JoinOutcome.NoInvitation>(await room.Join.HandleAsync(room.Candidate, token));
        room.Time.Now = renewed.ExpiresAt;
        Assert.IsType<JoinOutcome.NoInvitation>(await room.Join.HandleAsync(room.Candidate, renewed.Token));
        room.Time.Now -= TimeSpan.FromMilliseconds(1);
        Assert.IsType<JoinOutcome.UnknownLearner>(await room.Join.HandleAsync(-1, renewed.Token));
        Assert.IsType<JoinOutcome.Joined>(await room.Join.HandleAsync(room.Candidate, renewed.Token));
    }

    [Theory, SqliteData, PostgresData]
    public async Task The_database_does_not_hold_what_opens_a_room(DatabaseKind kind)
    {
        await using var room = await Interviewing.BeginAsync(kind);
        var opened = await room.OpenedAsync();

        await using var context = room.Study.Database.Context();
        var row = context.Interviews.Single(one => one.Key == opened.Key);
        Assert.DoesNotContain(opened.Token, System.Text.Json.JsonSerializer.Serialize(row), StringComparison.Ordinal);
        Assert.Equal(64, row.InviteHash!.Length);
        Assert.Matches("^[0-9a-f]{32}$", row.Key);
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_seat_stays_with_whoever_took_it(DatabaseKind kind)
    {
        await using var room = await Interviewing.BeginAsync(kind);
        var opened = await room.OpenedAsync();
        var third = await room.Study.AddLearnerAsync();
        Assert.IsType<JoinOutcome.Joined>(await room.Join.HandleAsync(room.Candidate, opened.Token));
        Assert.IsType<JoinOutcome.SeatTaken>(await room.Join.HandleAsync(third, opened.Token));
        Assert.Null(await room.Read.HandleAsync(third, opened.Key));

        // Back after a drop, on a server that has started again, even when the link has expired meanwhile.
        await using var later = room.Restarted();
        Assert.Equal(new JoinOutcome.Joined(opened.Key), await later.Join.HandleAsync(room.Candidate, opened.Token));
        room.Time.Now += TimeSpan.FromDays(2);
        Assert.Equal(new JoinOutcome.Joined(opened.Key), await later.Join.HandleAsync(room.Candidate, opened.Token));
        Assert.IsType<JoinOutcome.NoInvitation>(await later.Join.HandleAsync(third, opened.Token));
        Assert.Equal(InterviewSeat.Candidate, (await later.SheetAsync(opened.Key, room.Candidate)).Seat);
    }

    [Theory, SqliteData, PostgresData]
    public async Task Whoever_came_by_mistake_is_sent_away_before_the_beginning_and_cannot_come_back(DatabaseKind kind)
    {
        await using var room = await Interviewing.BeginAsync(kind);
        var opened = await room.OpenedAsync();
        var wrong = await room.Study.AddLearnerAsync();
        await room.Join.HandleAsync(wrong, opened.Token);

        Done(await room.Free.HandleAsync(room.Owner, opened.Key));
        Done(await room.Free.HandleAsync(room.Owner, opened.Key));

        Assert.Equal((false, null), await room.SheetAsync(opened.Key) is var sheet ? (sheet.HasCandidate, sheet.InviteExpiresAt) : default);
        Assert.Null(await room.Read.HandleAsync(wrong, opened.Key));
        Assert.IsType<JoinOutcome.NoInvitation>(await room.Join.HandleAsync(wrong, opened.Token));
        var renewed = Assert.IsType<InviteOutcome.Renewed>(await room.Renew.HandleAsync(room.Owner, opened.Key));
        Assert.IsType<JoinOutcome.Joined>(await room.Join.HandleAsync(room.Candidate, renewed.Token));
        Done(await room.Begin.HandleAsync(room.Owner, opened.Key));
        MovedOn(await room.Free.HandleAsync(room.Owner, opened.Key));
        Assert.True((await room.SheetAsync(opened.Key)).HasCandidate);
    }

    [Theory, SqliteData, PostgresData]
    public async Task Of_two_who_come_at_once_one_gets_the_seat(DatabaseKind kind)
    {
        await using var room = await Interviewing.BeginAsync(kind);
        await using var other = room.Restarted();
        var third = await room.Study.AddLearnerAsync();
        for (var round = 0; round < 5; round++)
        {
            var opened = await room.OpenedAsync();
            var outcomes = await Task.WhenAll(room.Join.HandleAsync(room.Candidate, opened.Token), other.Join.HandleAsync(third, opened.Token));
            Assert.Single(outcomes, outcome => outcome is JoinOutcome.Joined);
            Assert.Single(outcomes, outcome => outcome is JoinOutcome.SeatTaken);
        }
    }

    [Theory, SqliteData, PostgresData]
    public async Task What_the_two_seats_do_at_once_stays_beside_each_other(DatabaseKind kind)
    {
        await using var room = await Interviewing.BeginAsync(kind);
        await using var other = room.Restarted();
        var key = await room.RoomAsync();
        var before = (await room.SheetAsync(key)).Version;

        await Task.WhenAll(
            Enumerable.Range(0, 10).SelectMany(round => new[]
            {
                room.Write.HandleAsync(room.Candidate, key, 0, $"답 {round}"),
                other.Notes.HandleAsync(room.Owner, key, 0, $"메모 {round}"),
                room.Tick.HandleAsync(room.Owner, key, 0, 0, round % 2 == 0),
                other.Tick.HandleAsync(room.Owner, key, 0, 1, round % 2 == 0),
            }));
        Done(await room.Write.HandleAsync(room.Candidate, key, 0, "마지막 답"));
        Done(await room.Notes.HandleAsync(room.Owner, key, 0, "마지막 메모"));

        var now = await room.SheetAsync(key);
        Assert.Equal(("마지막 답", "마지막 메모"), (now.Current!.Answer, now.Current.InterviewerNotes));
        Assert.Equal([false, false], now.Current.Ticks!.Select(tick => tick.Made));
        Assert.True(now.Version > before + 10);
    }

    [Theory, SqliteData, PostgresData]
    public async Task The_candidate_only_answers_and_the_interviewer_does_not(DatabaseKind kind)
    {
        await using var room = await Interviewing.BeginAsync(kind);
        var key = await room.RoomAsync();
        var before = (await room.SheetAsync(key)).Version;
        InterviewOutcome[] refused =
        [
            await room.Begin.HandleAsync(room.Candidate, key),
            await room.Free.HandleAsync(room.Candidate, key),
            await room.Notes.HandleAsync(room.Candidate, key, 0, "메모"),
            await room.FollowUp.HandleAsync(room.Candidate, key, 0, 0),
            await room.Reveal.HandleAsync(room.Candidate, key, 0),
            await room.Tick.HandleAsync(room.Candidate, key, 0, 0, true),
            await room.Pause.HandleAsync(room.Candidate, key, 0),
            await room.Resume.HandleAsync(room.Candidate, key, 0),
            await room.Next.HandleAsync(room.Candidate, key, 0),
            await room.Finish.HandleAsync(room.Candidate, key),
            await room.Write.HandleAsync(room.Owner, key, 0, "답"),
        ];
        Assert.All(refused, outcome => Assert.IsType<InterviewOutcome.OtherSeat>(outcome));
        Assert.IsType<InviteOutcome.Unknown>(await room.Renew.HandleAsync(room.Candidate, key));
        Assert.IsType<InviteOutcome.Unknown>(await room.Revoke.HandleAsync(room.Candidate, key));
        Assert.Equal(before, (await room.SheetAsync(key)).Version);
    }
}

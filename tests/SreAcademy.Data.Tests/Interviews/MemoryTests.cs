using Microsoft.EntityFrameworkCore;
using SreAcademy.Core.Interviews;
using SreAcademy.Core.Review;
using SreAcademy.Data.Interviews;
using SreAcademy.Data.Study;
using static SreAcademy.Data.Tests.Interviews.Interviewing;

namespace SreAcademy.Data.Tests.Interviews;

/// <summary>What an interview does to the memory of cards.</summary>
public class MemoryTests
{
    [Theory, SqliteData, PostgresData]
    public async Task A_question_left_out_comes_back_once_with_the_way_to_where_it_was_missed(DatabaseKind kind)
    {
        await using var room = await Interviewing.BeginAsync(kind);
        var key = await room.StartedAsync();

        Done(await room.Next.HandleAsync(room.Owner, key, 0));
        Done(await room.Next.HandleAsync(room.Owner, key, 0));
        Assert.Equal([$"{room.Study.Cards[0]} Again Interview /interview/{key}#q1"], room.LogOf(room.Owner));
        Assert.Equal(room.Time.Now, (await room.SheetAsync(key)).Items[0].QueuedAt);
        Assert.Equal(MemoryState.Learning, (await room.Study.Progress.HandleAsync(room.Owner, room.Study.Cards[0])).Memory.State);

        // The end of the interview over a question without a word is no answer to it, and what was never reached is no question.
        Done(await room.Finish.HandleAsync(room.Owner, key));
        Assert.Single(room.LogOf(room.Owner));
        Assert.Null((await room.SheetAsync(key)).Items[1].Ticks);
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_card_that_is_due_is_recalled_by_an_answer_with_every_point_and_no_help(DatabaseKind kind)
    {
        await using var room = await Interviewing.BeginAsync(kind);
        foreach (var card in room.Study.Cards)
            await room.Study.GradedAsync(card, Rating.Easy);
        room.Time.Now += TimeSpan.FromDays(60);
        var key = await room.StartedAsync();
        for (var place = 0; place < 3; place++)
        {
            if (place == 1)
                Done(await room.FollowUp.HandleAsync(room.Owner, key, 1, 0));
            Done(await room.Reveal.HandleAsync(room.Owner, key, place));
            Done(await room.Tick.HandleAsync(room.Owner, key, place, 0, made: true));
            Done(await room.Tick.HandleAsync(room.Owner, key, place, 1, made: place != 2));
            Done(await room.Next.HandleAsync(room.Owner, key, place));
        }
        // The second had help, of the third most was left out.
        Assert.Equal(
            [$"{room.Study.Cards[0]} Good Interview /interview/{key}#q1", $"{room.Study.Cards[2]} Again Interview /interview/{key}#q3"],
            room.LogOf(room.Owner).Skip(3));
    }

    [Theory, SqliteData, PostgresData]
    public async Task Most_of_the_points_queue_a_new_card_and_leave_a_known_one_alone(DatabaseKind kind)
    {
        await using var room = await Interviewing.BeginAsync(kind);
        await room.Study.GradedAsync(room.Study.Cards[0]);
        var questions = room.Questions(2).Select(question => question with { Points = [question.Points[0], question.Points[1], question.Answer] }).ToList();
        var key = Assert.IsType<StartInterviewOutcome.Started>(await room.Start.HandleAsync(room.Owner, Guid.NewGuid(), Plan(), questions)).Key;
        for (var place = 0; place < 2; place++)
        {
            Done(await room.Reveal.HandleAsync(room.Owner, key, place));
            Done(await room.Tick.HandleAsync(room.Owner, key, place, 0, made: true));
            Done(await room.Tick.HandleAsync(room.Owner, key, place, 1, made: true));
            Done(await room.Next.HandleAsync(room.Owner, key, place));
        }
        Assert.Equal([$"{room.Study.Cards[1]} Again Interview /interview/{key}#q2"], room.LogOf(room.Owner).Skip(1));
        var report = (await room.Report.HandleAsync(room.Owner, key))!;
        Assert.Equal([false, true], report.Questions.Select(question => question.IsQueued));
    }

    [Theory, SqliteData, PostgresData]
    public async Task Earlier_interviews_for_the_same_role_are_compared_with_by_their_candidate_only(DatabaseKind kind)
    {
        await using var room = await Interviewing.BeginAsync(kind);
        var first = await room.StartedAsync(1, room.Candidate);
        Done(await room.Next.HandleAsync(room.Candidate, first, 0));
        room.Time.Now += TimeSpan.FromDays(1);
        var senior = Assert.IsType<StartInterviewOutcome.Started>(
            await room.Start.HandleAsync(room.Candidate, Guid.NewGuid(), Plan() with { Role = Core.Content.Level.Senior }, room.Questions(1)));
        Done(await room.Next.HandleAsync(room.Candidate, senior.Key, 0));
        room.Time.Now += TimeSpan.FromDays(1);
        var key = await room.RoomAsync();
        Done(await room.Tick.HandleAsync(room.Owner, key, 0, 0, made: true));
        Done(await room.Finish.HandleAsync(room.Owner, key));

        var report = (await room.Report.HandleAsync(room.Candidate, key))!;
        Assert.Equal([first], report.Earlier.Select(earlier => earlier.Key));
        Assert.Equal(0.5, report.Change);
        Assert.Empty((await room.Report.HandleAsync(room.Owner, key))!.Earlier);
        Assert.Equal([key, senior.Key, first], (await room.History.HandleAsync(room.Candidate)).Select(summary => summary.Key));
        Assert.Equal((key, InterviewSeat.Interviewer, new Coverage(1, 1, 2)), (await room.History.HandleAsync(room.Owner)) is [var only] ? (only.Key, only.Seat, only.Coverage) : default);
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_guests_interviews_and_seats_come_along_into_the_account(DatabaseKind kind)
    {
        await using var room = await Interviewing.BeginAsync(kind);
        var account = await room.Study.AddLearnerAsync(isAccount: true);
        var start = Guid.NewGuid();
        await room.Start.HandleAsync(room.Candidate, start, Plan(), room.Questions(1));
        await room.Start.HandleAsync(account, start, Plan(), room.Questions(1));
        var key = await room.RoomAsync();

        Assert.IsType<MergeOutcome.Merged>(await room.Study.Merge.HandleAsync(room.Candidate, account));

        Assert.Equal(InterviewSeat.Candidate, (await room.SheetAsync(key, account)).Seat);
        Assert.Equal(3, (await room.History.HandleAsync(account)).Count);
        Assert.Null(await room.Read.HandleAsync(room.Candidate, key));
        Done(await room.Next.HandleAsync(room.Owner, key, 0));

    }

    [Theory, SqliteData, PostgresData]
    public async Task An_account_that_joined_its_own_room_as_a_guest_asks_there_and_answers_only_where_it_had_begun(DatabaseKind kind)
    {
        await using var room = await Interviewing.BeginAsync(kind);
        var guest = await room.Study.AddLearnerAsync();
        var (begun, waiting) = (await room.OpenedAsync(), await room.OpenedAsync());
        await room.Join.HandleAsync(guest, begun.Token);
        await room.Join.HandleAsync(guest, waiting.Token);
        Done(await room.Begin.HandleAsync(room.Owner, begun.Key));
        await using (var context = room.Study.Database.Context())
            await context.Learners.Where(row => row.Id == room.Owner).ExecuteUpdateAsync(row => row.SetProperty(learner => learner.AccountSince, room.Time.Now));
        Assert.IsType<MergeOutcome.Merged>(await room.Study.Merge.HandleAsync(guest, room.Owner));

        Assert.Equal((InterviewSeat.Interviewer, true), await room.SheetAsync(begun.Key) is var both ? (both.Seat, both.HasCandidate) : default);
        Done(await room.Write.HandleAsync(room.Owner, begun.Key, 0, "혼자 둘"));
        Assert.False((await room.SheetAsync(waiting.Key)).HasCandidate);
        Assert.IsType<InterviewOutcome.NoCandidate>(await room.Begin.HandleAsync(room.Owner, waiting.Key));
        Assert.IsType<JoinOutcome.Joined>(await room.Join.HandleAsync(room.Candidate, waiting.Token));
    }

    [Theory, SqliteData, PostgresData]
    public async Task Whoever_leaves_for_good_takes_what_was_written_along_and_the_room_goes_on(DatabaseKind kind)
    {
        await using var room = await Interviewing.BeginAsync(kind);
        var opened = await room.OpenedAsync();
        await room.Join.HandleAsync(room.Candidate, opened.Token);
        Done(await room.Begin.HandleAsync(room.Owner, opened.Key));
        Done(await room.Write.HandleAsync(room.Candidate, opened.Key, 0, "지워질 답"));
        Done(await room.Tick.HandleAsync(room.Owner, opened.Key, 0, 0, made: false));
        var alone = await room.StartedAsync(1, room.Candidate);
        var version = await room.Version.HandleAsync(room.Owner, opened.Key);

        await using (var context = room.Study.Database.Context())
        {
            Assert.Equal(1, await context.LeaveRoomsAsync(room.Candidate, CancellationToken.None));
            await context.Learners.Where(row => row.Id == room.Candidate).ExecuteDeleteAsync();
            Assert.False(await context.Interviews.AnyAsync(row => row.Key == alone));
        }

        var left = await room.SheetAsync(opened.Key);
        Assert.Equal((false, "", version + 1), (left.HasCandidate, left.Items[0].Answer, (int?)left.Version));
        Assert.IsType<JoinOutcome.NoInvitation>(await room.Join.HandleAsync(await room.Study.AddLearnerAsync(), opened.Token));
        var renewed = Assert.IsType<InviteOutcome.Renewed>(await room.Renew.HandleAsync(room.Owner, opened.Key));
        Assert.IsType<JoinOutcome.NoInvitation>(await room.Join.HandleAsync(await room.Study.AddLearnerAsync(), renewed.Token));
        Done(await room.Next.HandleAsync(room.Owner, opened.Key, 0));
        Done(await room.Finish.HandleAsync(room.Owner, opened.Key));
        Assert.Empty(room.Study.Log());
    }
}

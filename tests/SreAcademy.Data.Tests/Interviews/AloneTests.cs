using SreAcademy.Core.Interviews;
using SreAcademy.Data.Interviews;
using static SreAcademy.Data.Tests.Interviews.Interviewing;

namespace SreAcademy.Data.Tests.Interviews;

public class AloneTests
{
    [Theory, SqliteData, PostgresData]
    public async Task An_interview_goes_from_the_first_question_to_the_report(DatabaseKind kind)
    {
        await using var room = await Interviewing.BeginAsync(kind);
        var key = await room.StartedAsync(2);
        var first = await room.SheetAsync(key);
        Assert.Equal((InterviewSeat.Candidate, InterviewPhase.Asking, 0, 2, true), (first.Seat, first.Phase, first.Position, first.Questions, first.Leads));
        Assert.Equal("질문 0은 무엇인가요?", first.Current!.Question.Text);

        room.Time.Now += TimeSpan.FromSeconds(90);
        Done(await room.Write.HandleAsync(room.Owner, key, 0, FullAnswer));
        Done(await room.Reveal.HandleAsync(room.Owner, key, 0));
        room.Time.Now += TimeSpan.FromSeconds(30);
        var compared = await room.SheetAsync(key);
        Assert.Equal(InterviewPhase.Comparing, compared.Phase);
        Assert.Equal("모범답안0", compared.Current!.Model!.Answer.Text);
        Assert.Equal(TimeSpan.FromSeconds(90), compared.Current.Used(room.Time.Now));
        Done(await room.Tick.HandleAsync(room.Owner, key, 0, 0, made: true));
        Done(await room.Tick.HandleAsync(room.Owner, key, 0, 1, made: true));

        Done(await room.Next.HandleAsync(room.Owner, key, 0));
        room.Time.Now += TimeSpan.FromSeconds(60);
        Done(await room.Reveal.HandleAsync(room.Owner, key, 1));
        Done(await room.Tick.HandleAsync(room.Owner, key, 1, 1, made: true));
        Done(await room.Next.HandleAsync(room.Owner, key, 1));

        var ended = await room.SheetAsync(key);
        Assert.Equal((InterviewPhase.Finished, room.Time.Now), (ended.Phase, ended.FinishedAt));
        Assert.Null(ended.Current);
        var report = (await room.Report.HandleAsync(room.Owner, key))!;
        Assert.Equal(new Coverage(2, 3, 4), report.Coverage);
        Assert.Equal(TimeSpan.FromSeconds(150), report.Used);
        Assert.Equal([new TopicCoverage(null, null, new Coverage(1, 2, 2)), new TopicCoverage("slo", "SLO", new Coverage(1, 1, 2))], report.ByTopic);
        Assert.Equal(["에러 버짓은 허용한 실패의 양이에요"], report.Questions[1].LeftOut.Select(point => point.Text));
    }

    [Theory, SqliteData, PostgresData]
    public async Task Every_command_sent_again_changes_nothing_more(DatabaseKind kind)
    {
        await using var room = await Interviewing.BeginAsync(kind);
        var start = Guid.NewGuid();
        var started = Assert.IsType<StartInterviewOutcome.Started>(await room.Start.HandleAsync(room.Owner, start, Plan(), room.Questions()));
        Assert.Equal(
            new StartInterviewOutcome.Started(started.Key, Earlier: true), await room.Start.HandleAsync(room.Owner, start, Plan(2), room.Questions(1)));
        var key = started.Key;
        Func<Task<InterviewOutcome>>[] commands =
        [
            () => room.Write.HandleAsync(room.Owner, key, 0, "배포를 멈추고 안정화에 집중해요"),
            () => room.FollowUp.HandleAsync(room.Owner, key, 0, alreadyAsked: 0),
            () => room.Pause.HandleAsync(room.Owner, key, 0),
            () => room.Resume.HandleAsync(room.Owner, key, 0),
            () => room.Reveal.HandleAsync(room.Owner, key, 0),
            () => room.Tick.HandleAsync(room.Owner, key, 0, 0, made: false),
            () => room.Next.HandleAsync(room.Owner, key, 0),
            () => room.Finish.HandleAsync(room.Owner, key),
        ];
        foreach (var command in commands)
        {
            Done(await command());
            var before = await room.SheetAsync(key);
            room.Time.Now += TimeSpan.FromSeconds(5);
            Assert.Equal(new InterviewOutcome.Done(before.Version), await command());
            Assert.Equal(Shown(before), Shown(await room.SheetAsync(key)));
        }
        Assert.Single(room.LogOf(room.Owner));
    }

    [Theory, SqliteData, PostgresData]
    public async Task The_clock_runs_on_while_nobody_is_there_and_stands_when_paused(DatabaseKind kind)
    {
        await using var room = await Interviewing.BeginAsync(kind);
        var key = await room.StartedAsync();
        room.Time.Now += TimeSpan.FromSeconds(10);

        await using var later = room.Restarted();
        room.Time.Now += TimeSpan.FromSeconds(20);
        Assert.Equal(TimeSpan.FromSeconds(30), (await later.SheetAsync(key)).Current!.Used(room.Time.Now));
        Done(await later.Pause.HandleAsync(room.Owner, key, 0));
        room.Time.Now += TimeSpan.FromMinutes(9);
        Assert.Equal(TimeSpan.FromSeconds(30), (await later.SheetAsync(key)).Current!.Used(room.Time.Now));
        Done(await later.Resume.HandleAsync(room.Owner, key, 0));
        room.Time.Now += TimeSpan.FromSeconds(5);
        Done(await later.Reveal.HandleAsync(room.Owner, key, 0));
        MovedOn(await later.Resume.HandleAsync(room.Owner, key, 0));
        Done(await later.Next.HandleAsync(room.Owner, key, 0));

        // Nobody thinks for a week, and a clock that is set back takes nothing away.
        room.Time.Now += TimeSpan.FromDays(7);
        Assert.Equal(TimeSpan.FromHours(4), (await later.SheetAsync(key)).Current!.Used(room.Time.Now));
        Assert.Equal(TimeSpan.Zero, (await later.SheetAsync(key)).Current!.Used(room.Time.Now - TimeSpan.FromDays(8)));
        Assert.Equal(TimeSpan.FromSeconds(35), (await later.SheetAsync(key)).Items[0].UsedBefore);
    }

    [Theory, SqliteData, PostgresData]
    public async Task What_was_written_is_kept_as_it_is_and_only_while_the_question_is_open(DatabaseKind kind)
    {
        await using var room = await Interviewing.BeginAsync(kind);
        var key = await room.StartedAsync();
        var longest = new string('가', WriteAnswer.LongestText);

        Done(await room.Write.HandleAsync(room.Owner, key, 0, longest));
        Assert.IsType<InterviewOutcome.TextTooLong>(await room.Write.HandleAsync(room.Owner, key, 0, longest + "나"));
        Assert.Equal(longest, (await room.SheetAsync(key)).Current!.Answer);
        Done(await room.Write.HandleAsync(room.Owner, key, 0, "널\0과 반쪽\ud83d 글자"));
        Assert.Equal("널과 반쪽\ufffd 글자", (await room.SheetAsync(key)).Current!.Answer);
        Done(await room.Write.HandleAsync(room.Owner, key, 0, ""));
        Assert.Equal("", (await room.SheetAsync(key)).Current!.Answer);
        MovedOn(await room.Write.HandleAsync(room.Owner, key, 1, "아직"));
        MovedOn(await room.Write.HandleAsync(room.Owner, key, -1, "아직"));
        Done(await room.Reveal.HandleAsync(room.Owner, key, 0));
        MovedOn(await room.Write.HandleAsync(room.Owner, key, 0, "모범답안0"));
        Done(await room.Finish.HandleAsync(room.Owner, key));
        MovedOn(await room.Write.HandleAsync(room.Owner, key, 0, "끝난 뒤"));
        MovedOn(await room.Next.HandleAsync(room.Owner, key, 1));
        MovedOn(await room.Reveal.HandleAsync(room.Owner, key, 0));
        MovedOn(await room.Tick.HandleAsync(room.Owner, key, 0, 0, true));
        Assert.Equal("", (await room.SheetAsync(key)).Items[0].Answer);
    }

    [Theory, SqliteData, PostgresData]
    public async Task Follow_ups_are_asked_one_at_a_time_and_answered_with_the_question(DatabaseKind kind)
    {
        await using var room = await Interviewing.BeginAsync(kind);
        var key = await room.StartedAsync();
        Done(await room.Write.HandleAsync(room.Owner, key, 0, "배포를 멈추고 안정화에 집중해요"));

        Done(await room.FollowUp.HandleAsync(room.Owner, key, 0, 0));
        Assert.All((await room.SheetAsync(key)).Current!.FollowUps, asked => Assert.Null(asked.Answer));
        Done(await room.FollowUp.HandleAsync(room.Owner, key, 0, 1));
        Assert.IsType<InterviewOutcome.NoFollowUp>(await room.FollowUp.HandleAsync(room.Owner, key, 0, 2));
        MovedOn(await room.FollowUp.HandleAsync(room.Owner, key, 0, 3));
        Assert.Equal([0, 1], (await room.SheetAsync(key)).Current!.FollowUps.Select(asked => asked.Index).Order());
        Assert.False((await room.SheetAsync(key)).Current!.HasMoreFollowUps);

        Done(await room.Reveal.HandleAsync(room.Owner, key, 0));
        Assert.All((await room.SheetAsync(key)).Current!.FollowUps, asked => Assert.StartsWith("꼬리답0", asked.Answer!.Text, StringComparison.Ordinal));
        MovedOn(await room.FollowUp.HandleAsync(room.Owner, key, 0, 2));
    }

    [Theory, SqliteData, PostgresData]
    public async Task Nothing_begins_without_a_question_a_learner_or_an_end_to_what_was_begun(DatabaseKind kind)
    {
        await using var room = await Interviewing.BeginAsync(kind);
        Assert.IsType<StartInterviewOutcome.NoQuestions>(await room.Start.HandleAsync(room.Owner, Guid.NewGuid(), Plan(), []));
        Assert.IsType<StartInterviewOutcome.UnknownLearner>(await room.Start.HandleAsync(-1, Guid.NewGuid(), Plan(), room.Questions()));
        Assert.IsType<OpenRoomOutcome.NoQuestions>(await room.Open.HandleAsync(room.Owner, Guid.NewGuid(), Plan(), []));
        var last = "";
        for (var begun = 0; begun < 20; begun++)
            last = await room.StartedAsync(1);
        Assert.Equal(new StartInterviewOutcome.TooMany(20), await room.Start.HandleAsync(room.Owner, Guid.NewGuid(), Plan(), room.Questions()));
        Assert.Equal(new OpenRoomOutcome.TooMany(20), await room.Open.HandleAsync(room.Owner, Guid.NewGuid(), Plan(), room.Questions()));
        Done(await room.Finish.HandleAsync(room.Owner, last));
        Assert.IsType<StartInterviewOutcome.Started>(await room.Start.HandleAsync(room.Owner, Guid.NewGuid(), Plan(), room.Questions()));
        await Assert.ThrowsAsync<ArgumentException>(() => room.Start.HandleAsync(room.Owner, Guid.Empty, Plan(), room.Questions()));
    }

    /// <summary>All of a sheet but the moment at which it was read.</summary>
    private static string Shown(InterviewSheet sheet) => System.Text.Json.JsonSerializer.Serialize(sheet with { ReadAt = default });
}

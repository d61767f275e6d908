using SreAcademy.Core.Interviews;
using SreAcademy.Data.Interviews;
using static SreAcademy.Data.Tests.Interviews.Interviewing;

namespace SreAcademy.Data.Tests.Interviews;

/// <summary>What a typed answer says by itself.</summary>
public class TypedInterviewTests
{
    private const string SecondPoint = "배포를 멈추고 안정화에 집중해요.";

    [Theory, SqliteData, PostgresData]
    public async Task Points_that_the_text_makes_are_ticked_when_it_is_revealed(DatabaseKind kind)
    {
        await using var room = await Interviewing.BeginAsync(kind);
        var key = await room.StartedAsync();
        Done(await room.Write.HandleAsync(room.Owner, key, 0, SecondPoint));
        Assert.Null((await room.SheetAsync(key)).Current!.Ticks);
        Done(await room.Reveal.HandleAsync(room.Owner, key, 0));

        Assert.Equal([new PointTick(false, TickedBy.Text), new PointTick(true, TickedBy.Text)], (await room.SheetAsync(key)).Current!.Ticks!);
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_question_left_without_a_look_is_judged_by_what_was_written(DatabaseKind kind)
    {
        await using var room = await Interviewing.BeginAsync(kind);
        var key = await room.StartedAsync();
        Done(await room.Write.HandleAsync(room.Owner, key, 0, FullAnswer));
        Done(await room.Next.HandleAsync(room.Owner, key, 0));
        Done(await room.Write.HandleAsync(room.Owner, key, 1, SecondPoint));
        Done(await room.Finish.HandleAsync(room.Owner, key));

        Assert.Equal(new Coverage(2, 3, 4), (await room.Report.HandleAsync(room.Owner, key))!.Coverage);
        Assert.Equal([$"{room.Study.Cards[1]} Again Interview /interview/{key}#q2"], room.LogOf(room.Owner));
    }

    [Theory, SqliteData, PostgresData]
    public async Task In_a_room_the_interviewers_ticks_stand_whatever_the_text_says(DatabaseKind kind)
    {
        await using var room = await Interviewing.BeginAsync(kind);
        var key = await room.RoomAsync();
        Done(await room.Write.HandleAsync(room.Candidate, key, 0, FullAnswer));
        Done(await room.Tick.HandleAsync(room.Owner, key, 0, 0, made: true));
        Done(await room.Reveal.HandleAsync(room.Owner, key, 0));
        Assert.Equal([true, false], (await room.SheetAsync(key)).Current!.Ticks!.Select(tick => tick.Made));

        Done(await room.Next.HandleAsync(room.Owner, key, 0));
        Done(await room.Write.HandleAsync(room.Candidate, key, 1, FullAnswer));
        Done(await room.Reveal.HandleAsync(room.Owner, key, 1));
        Assert.Equal([true, true], (await room.SheetAsync(key)).Current!.Ticks!.Select(tick => tick.Made));
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_tick_by_hand_overrules_the_text(DatabaseKind kind)
    {
        await using var room = await Interviewing.BeginAsync(kind);
        var key = await room.StartedAsync(1);
        Done(await room.Write.HandleAsync(room.Owner, key, 0, FullAnswer));
        MovedOn(await room.Tick.HandleAsync(room.Owner, key, 0, 0, made: false));
        Done(await room.Reveal.HandleAsync(room.Owner, key, 0));
        Done(await room.Tick.HandleAsync(room.Owner, key, 0, 0, made: false));
        MovedOn(await room.Tick.HandleAsync(room.Owner, key, 0, 2, made: true));
        MovedOn(await room.Tick.HandleAsync(room.Owner, key, 0, -1, made: true));

        Assert.Equal([new PointTick(false, TickedBy.Candidate), new PointTick(true, TickedBy.Text)], (await room.SheetAsync(key)).Current!.Ticks!);
        Done(await room.Next.HandleAsync(room.Owner, key, 0));
        Assert.Single(room.LogOf(room.Owner));
    }
}

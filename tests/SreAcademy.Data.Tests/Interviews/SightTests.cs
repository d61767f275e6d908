using System.Text.Encodings.Web;
using System.Text.Json;
using SreAcademy.Core.Interviews;
using SreAcademy.Data.Interviews;
using static SreAcademy.Data.Tests.Interviews.Interviewing;

namespace SreAcademy.Data.Tests.Interviews;

/// <summary>What each seat may see, and when.</summary>
public class SightTests
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>All that a candidate must not read before a question is revealed.</summary>
    private static IEnumerable<string> Secrets(AskedQuestion question) =>
        question.Points.Concat(question.Sources).Append(question.Answer).Concat(question.FollowUps.Select(followUp => followUp.Answer!)).Select(text => text.Text);

    [Theory, SqliteData, PostgresData]
    public async Task Alone_nothing_of_the_answer_is_there_before_it_is_revealed(DatabaseKind kind)
    {
        await using var room = await Interviewing.BeginAsync(kind);
        var key = await room.StartedAsync();
        Done(await room.Write.HandleAsync(room.Owner, key, 0, "내 답"));
        Done(await room.FollowUp.HandleAsync(room.Owner, key, 0, 0));

        var asking = await room.SheetAsync(key);
        AssertHides(asking, room.Questions()[0]);
        AssertHides(asking, room.Questions()[1]);
        var hidden = Assert.Single(asking.Items);
        Assert.Equal((null, null, null, null), (hidden.Model, hidden.Ticks, hidden.InterviewerNotes, Assert.Single(hidden.FollowUps).Answer));

        Done(await room.Reveal.HandleAsync(room.Owner, key, 0));
        var comparing = await room.SheetAsync(key);
        AssertShows(comparing.Items[0], room.Questions()[0]);
        Assert.DoesNotContain("질문 1", Text(comparing), StringComparison.Ordinal);

        Done(await room.Next.HandleAsync(room.Owner, key, 0));
        var second = await room.SheetAsync(key);
        AssertShows(second.Items[0], room.Questions()[0]);
        Assert.Null(second.Items[1].Model);
        Assert.DoesNotContain("모범답안1", Text(second), StringComparison.Ordinal);

        // A question that was left without a look is in the report; one that was never reached is asked another time.
        Done(await room.Finish.HandleAsync(room.Owner, key));
        var ended = await room.SheetAsync(key);
        AssertShows(ended.Items[1], room.Questions()[1]);
        Assert.Equal(2, ended.Items.Count);
        Assert.DoesNotContain("질문 2", Text(ended), StringComparison.Ordinal);
    }

    [Theory, SqliteData, PostgresData]
    public async Task In_a_room_the_candidate_sees_the_question_and_the_interviewer_everything(DatabaseKind kind)
    {
        await using var room = await Interviewing.BeginAsync(kind);
        var opened = await room.OpenedAsync();
        await room.Join.HandleAsync(room.Candidate, opened.Token);
        Assert.DoesNotContain("질문 0", Text(await room.SheetAsync(opened.Key, room.Candidate)), StringComparison.Ordinal);
        Assert.Equal(3, (await room.SheetAsync(opened.Key)).Items.Count);

        Done(await room.Begin.HandleAsync(room.Owner, opened.Key));
        Done(await room.Tick.HandleAsync(room.Owner, opened.Key, 0, 0, made: true));
        Done(await room.Notes.HandleAsync(room.Owner, opened.Key, 0, "비밀 메모"));
        Done(await room.FollowUp.HandleAsync(room.Owner, opened.Key, 0, 0));
        var asking = await room.SheetAsync(opened.Key, room.Candidate);
        AssertHides(asking, room.Questions()[0]);
        var hidden = Assert.Single(asking.Items);
        Assert.Equal((null, null, null, null), (hidden.Model, hidden.Ticks, hidden.InterviewerNotes, Assert.Single(hidden.FollowUps).Answer));
        Assert.DoesNotContain("비밀 메모", Text(asking), StringComparison.Ordinal);
        Assert.Null(asking.InviteExpiresAt);
        AssertShows((await room.SheetAsync(opened.Key)).Items[2], room.Questions()[2]);

        // Left without a look: the next question does not show the one before.
        Done(await room.Next.HandleAsync(room.Owner, opened.Key, 0));
        AssertHides(await room.SheetAsync(opened.Key, room.Candidate), room.Questions()[0]);
        Done(await room.Reveal.HandleAsync(room.Owner, opened.Key, 1));
        var revealed = await room.SheetAsync(opened.Key, room.Candidate);
        Assert.Null(revealed.Items[0].Model);
        AssertShows(revealed.Items[1], room.Questions()[1]);
        Assert.DoesNotContain("비밀 메모", Text(revealed), StringComparison.Ordinal);
        Assert.Null(Assert.Single(await room.History.HandleAsync(room.Candidate)).Coverage);

        Done(await room.Finish.HandleAsync(room.Owner, opened.Key));
        AssertShows((await room.SheetAsync(opened.Key, room.Candidate)).Items[0], room.Questions()[0]);
    }

    [Theory, SqliteData, PostgresData]
    public async Task A_question_keeps_the_text_it_was_asked_with(DatabaseKind kind)
    {
        await using var room = await Interviewing.BeginAsync(kind);
        var key = await room.StartedAsync();
        var before = await room.SheetAsync(key);

        // All three cards are reworded away: the catalog retires them.
        await room.Study.Database.Importer.ImportAsync(Courses.Catalog(Courses.Plain("sre/01.md", "topic", "전혀 다른 이야기")), "2");
        var after = await room.SheetAsync(key);

        Assert.Equal(Text(before), Text(after));
        Done(await room.Reveal.HandleAsync(room.Owner, key, 0));
        Assert.Equal("모범답안0", (await room.SheetAsync(key)).Current!.Model!.Answer.Text);
        Done(await room.Next.HandleAsync(room.Owner, key, 0));
        // A retired card cannot come back; the interview goes on all the same.
        Assert.Empty(room.LogOf(room.Owner));
        Assert.Null((await room.SheetAsync(key)).Items[0].QueuedAt);
    }

    private static void AssertHides(InterviewSheet sheet, AskedQuestion question)
    {
        var text = Text(sheet);
        Assert.All(Secrets(question), secret => Assert.DoesNotContain(secret, text, StringComparison.Ordinal));
    }

    private static void AssertShows(InterviewItem item, AskedQuestion question)
    {
        var text = JsonSerializer.Serialize(item, Plain);
        Assert.All(Secrets(question), secret => Assert.Contains(secret, text, StringComparison.Ordinal));
    }

    private static string Text(InterviewSheet sheet) => JsonSerializer.Serialize(sheet, Plain);
}

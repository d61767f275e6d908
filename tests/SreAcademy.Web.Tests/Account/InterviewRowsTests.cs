using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SreAcademy.Core.Content;
using SreAcademy.Core.Interviews;
using SreAcademy.Data.Interviews;

namespace SreAcademy.Web.Tests.Account;

/// <summary>What a learner takes along of interviews, and what goes with a learner who deletes everything.</summary>
public sealed class InterviewRowsTests(AccountSite site) : IClassFixture<AccountSite>
{
    [Fact]
    public async Task A_takeout_shows_each_seat_its_own_and_the_candidate_nothing_early()
    {
        using var interviewer = site.Visit();
        using var candidate = site.Visit();
        var (owner, guest) = (await site.RegisterAsync(interviewer, "asks@example.org"), await site.BecomeGuestAsync(candidate));
        var key = await RoomAsync(owner, guest);

        var asked = await TakeOutAsync(interviewer);
        Assert.Equal("interviewer", asked.GetProperty("interviews")[0].GetProperty("seat").GetString());
        Assert.Equal($"/interview/{key}", asked.GetProperty("interviews")[0].GetProperty("address").GetString());
        Assert.Equal((null, "면접관의 메모"), Written(asked));
        var during = await TakeOutAsync(candidate);
        Assert.Equal("candidate", during.GetProperty("interviews")[0].GetProperty("seat").GetString());
        Assert.Equal(("후보의 답", null), Written(during));
        Assert.Equal(JsonValueKind.Null, during.GetProperty("interview_answers")[0].GetProperty("ticks").ValueKind);
        Assert.Equal(1, during.GetProperty("interview_answers").GetArrayLength());
        Assert.DoesNotContain("모범답안", during.GetRawText());
        Assert.Equal(JsonValueKind.Null, during.GetProperty("interviews")[0].GetProperty("plan").ValueKind);

        await site.Services.GetRequiredService<FinishInterview>().HandleAsync(owner, key);
        var after = await TakeOutAsync(candidate);
        Assert.Equal(("후보의 답", "면접관의 메모"), Written(after));
        Assert.Contains("seed", after.GetProperty("interviews")[0].GetProperty("plan").GetString());
        Assert.Contains("made", after.GetProperty("interview_answers")[0].GetProperty("ticks").GetString());
    }

    [Fact]
    public async Task A_candidate_who_deletes_everything_leaves_an_empty_seat_and_no_word()
    {
        using var interviewer = site.Visit();
        using var candidate = site.Visit();
        var (owner, guest) = (await site.RegisterAsync(interviewer, "stays@example.org"), await site.BecomeGuestAsync(candidate));
        var key = await RoomAsync(owner, guest);

        (await candidate.SubmitAsync("/account/delete", "delete", ("Form.Word", "삭제"))).Dispose();

        var sheet = (await site.Services.GetRequiredService<ReadInterview>().HandleAsync(owner, key))!;
        Assert.Equal((false, "", "면접관의 메모"), (sheet.HasCandidate, sheet.Items[0].Answer, sheet.Items[0].InterviewerNotes));
        (await interviewer.SubmitAsync("/account/delete", "delete", ("Form.Word", "삭제"))).Dispose();
        Assert.False(await site.QueryAsync(context => context.Interviews.AnyAsync(row => row.Key == key)));
    }

    private async Task<string> RoomAsync(long owner, long guest)
    {
        var card = await site.QueryAsync(context => context.Cards.Select(row => row.Id).FirstAsync());
        var question = new AskedQuestion { CardId = card, Question = Rich("질문"), Answer = Rich("모범답안"), Points = [Rich("모범답안의 핵심")] };
        var services = site.Services;
        var opened = Assert.IsType<OpenRoomOutcome.Opened>(await services.GetRequiredService<OpenRoom>()
            .HandleAsync(owner, Guid.NewGuid(), new InterviewPlan { Role = Level.Junior, Seed = 1 }, [question, question]));
        await services.GetRequiredService<JoinRoom>().HandleAsync(guest, opened.Token);
        await services.GetRequiredService<BeginInterview>().HandleAsync(owner, opened.Key);
        await services.GetRequiredService<WriteAnswer>().HandleAsync(guest, opened.Key, 0, "후보의 답");
        await services.GetRequiredService<WriteInterviewerNotes>().HandleAsync(owner, opened.Key, 0, "면접관의 메모");
        await services.GetRequiredService<TickPoint>().HandleAsync(owner, opened.Key, 0, 0, made: true);
        return opened.Key;
    }

    private static async Task<JsonElement> TakeOutAsync(Visitor visitor)
    {
        using var response = await visitor.GetAsync("/account/takeout/json");
        return JsonSerializer.Deserialize<JsonElement>(await response.Content.ReadAsStringAsync());
    }

    private static (string? Answer, string? Notes) Written(JsonElement takeout) =>
        (takeout.GetProperty("interview_answers")[0].GetProperty("answer").GetString(), takeout.GetProperty("interview_answers")[0].GetProperty("interviewer_notes").GetString());

    private static RichText Rich(string text) => new(text, text);
}

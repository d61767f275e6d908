using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using SreAcademy.Data.Interviews;
using SreAcademy.Web.Features.Interview.Texts;
using SreAcademy.Web.Tests.Account;

namespace SreAcademy.Web.Tests.Features.Interview;

/// <summary>Choosing, the frame of the live page, what is typed, and the report, in the whole program.</summary>
public sealed class InterviewPageTests(InterviewSite site) : IClassFixture<InterviewSite>
{
    [Fact]
    public async Task The_choice_is_in_the_address()
    {
        using var visitor = site.Visit();

        var page = await visitor.ReadAsync("/interview?role=3&n=4&minutes=6&topic=nowhere");

        Assert.Equal(["3", "4", "6"], page.QuerySelectorAll("[data-interview-choice] input[type=radio][checked]").Select(box => box.GetAttribute("value")));
        Assert.Contains("24분", page.QuerySelector("[data-sum]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("nowhere", page.QuerySelector("[role=note]")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("a[href^='/interview-questions']"));
        Assert.NotNull(page.QuerySelector("a[href^='/review?deck=interview']"));
    }

    [Fact]
    public async Task A_visitor_becomes_a_guest_by_starting_and_finds_it_again()
    {
        using var visitor = site.Visit();
        var (key, _) = await site.StartAsync(visitor);

        Assert.True(await visitor.IsSignedInAsync());
        var start = await visitor.ReadAsync("/interview");
        Assert.Equal($"/interview/{key}", start.QuerySelector(".interview-running a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_form_sent_twice_starts_once()
    {
        using var visitor = site.Visit();
        (await visitor.BecomeGuestAsync()).Dispose();
        var page = await visitor.ReadAsync("/interview");
        List<KeyValuePair<string, string>> fields =
        [
            .. page.QuerySelectorAll("[data-interview-choice] input[type=hidden]").Select(input => KeyValuePair.Create(input.GetAttribute("name")!, input.GetAttribute("value")!)),
            KeyValuePair.Create("role", "2"), KeyValuePair.Create("way", "solo"),
        ];

        using var first = await visitor.PostAsync("/interview", fields);
        using var second = await visitor.PostAsync("/interview", fields);

        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        Assert.Equal(first.Headers.Location, second.Headers.Location);
    }

    [Fact]
    public async Task Where_nothing_fits_it_says_so_and_makes_nobody_a_learner()
    {
        using var visitor = site.Visit();

        using var answer = await visitor.SubmitAsync("/interview", "start", ("role", "4"), ("way", "solo"));

        Assert.Contains("조건에 맞는 질문이 없어요", (await Visitor.ReadAsync(answer)).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.False(await visitor.IsSignedInAsync());
    }

    [Fact]
    public async Task A_stranger_learns_nothing_not_even_whether_it_exists()
    {
        using var owner = site.Visit();
        using var stranger = site.Visit();
        (await stranger.BecomeGuestAsync()).Dispose();
        var (key, _) = await site.StartAsync(owner);

        using var others = await stranger.GetAsync($"/interview/{key}");
        using var nobodys = await stranger.GetAsync($"/interview/{new string('0', 32)}");

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (others.StatusCode, nobodys.StatusCode));
        Assert.Equal(await Visitor.PlainAsync(nobodys), (await Visitor.PlainAsync(others)).Replace(key, new string('0', 32), StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_page_of_whoever_answers_does_not_hold_the_answer()
    {
        using var visitor = site.Visit();
        var (key, _) = await site.StartAsync(visitor);

        using var answer = await visitor.GetAsync($"/interview/{key}");
        var html = await answer.Content.ReadAsStringAsync();

        Assert.Contains("data-timer", html, StringComparison.Ordinal);
        Assert.Contains("_framework/blazor.web", html, StringComparison.Ordinal);
        Assert.Contains("<base href=\"/\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("조회 횟수가 줄", html, StringComparison.Ordinal);
        Assert.DoesNotContain("몰려", html, StringComparison.Ordinal);
        Assert.DoesNotContain("유효 시간을 두고", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_interview_may_ask_for_the_microphone_and_it_is_never_stored()
    {
        using var visitor = site.Visit();
        var (key, _) = await site.StartAsync(visitor);

        using var interview = await visitor.GetAsync($"/interview/{key}");
        using var start = await visitor.GetAsync("/interview");

        Assert.Contains("microphone=(self)", interview.Headers.GetValues("Permissions-Policy").Single(), StringComparison.Ordinal);
        Assert.Contains("microphone=()", start.Headers.GetValues("Permissions-Policy").Single(), StringComparison.Ordinal);
        Assert.True(interview.Headers.CacheControl!.NoStore);
    }

    [Theory]
    [InlineData(0, "느린 저장소를 덜 읽어요.", HttpStatusCode.NoContent)]
    [InlineData(0, "", HttpStatusCode.NoContent)]
    [InlineData(1, "아직 묻지 않았어요.", HttpStatusCode.Conflict)]
    [InlineData(-1, "없는 질문이에요.", HttpStatusCode.Conflict)]
    [InlineData(0, null, HttpStatusCode.NoContent)]
    public async Task What_is_typed_is_kept_for_the_question_at_hand(int place, string? text, HttpStatusCode expected)
    {
        using var visitor = site.Visit();
        var (key, learner) = await site.StartAsync(visitor);

        using var answer = await SendAsync(visitor, key, InterviewTexts.AnswerOf(key), new InterviewText(place, text));

        Assert.Equal(expected, answer.StatusCode);
        Assert.Equal(expected == HttpStatusCode.NoContent ? text ?? "" : "", (await site.SheetAsync(learner, key)).Items[0].Answer);
    }

    [Fact]
    public async Task Twenty_thousand_characters_are_kept_and_one_more_is_refused()
    {
        using var visitor = site.Visit();
        var (key, learner) = await site.StartAsync(visitor);
        var longest = new string('가', WriteAnswer.LongestText);

        using var kept = await SendAsync(visitor, key, InterviewTexts.AnswerOf(key), new InterviewText(0, longest));
        using var refused = await SendAsync(visitor, key, InterviewTexts.AnswerOf(key), new InterviewText(0, longest + "가"));

        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.RequestEntityTooLarge), (kept.StatusCode, refused.StatusCode));
        Assert.Equal(longest, (await site.SheetAsync(learner, key)).Items[0].Answer);
    }

    [Fact]
    public async Task Nobody_writes_into_anothers_interview()
    {
        using var owner = site.Visit();
        using var stranger = site.Visit();
        var (key, learner) = await site.StartAsync(owner);
        var (own, _) = await site.StartAsync(stranger);

        using var answer = await SendAsync(stranger, own, InterviewTexts.AnswerOf(key), new InterviewText(0, "남의 답"));
        using var notes = await SendAsync(owner, key, InterviewTexts.NotesOf(key), new InterviewText(0, "혼자인데 메모"));

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (answer.StatusCode, notes.StatusCode));
        Assert.Equal("", (await site.SheetAsync(learner, key)).Items[0].Answer);
    }

    [Fact]
    public async Task The_report_stands_at_the_same_address_and_says_what_was_left_out()
    {
        using var visitor = site.Visit();
        var (key, learner) = await site.StartAsync(visitor);
        var actions = site.ActionsOf(learner, key);
        await site.WriteAsync(learner, key, 0, "조금 빨라져요 <script>alert(1)</script>");
        await actions.Reveal(0, default);
        await actions.Tick(0, 0, true, default);
        site.Time.Advance(TimeSpan.FromMinutes(1));
        await actions.Next(0, default);
        await actions.Reveal(1, default);
        await actions.Next(1, default);

        var page = await visitor.ReadAsync($"/interview/{key}");

        Assert.Equal(2, page.QuerySelectorAll(".report-question").Length);
        Assert.Equal("조금 빨라져요 <script>alert(1)</script>", page.QuerySelector("#q1 .own-text")!.TextContent);
        Assert.NotNull(page.QuerySelector("#q1 .report-points [data-made]"));
        Assert.Contains("복습에 넣었어요", page.QuerySelector(".left-out")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll(".left-out a[href^='/cards/']"));
        Assert.Equal("/interview?role=2&n=2", page.QuerySelector(".report-actions a")!.GetAttribute("href"));
        Assert.NotNull(page.QuerySelector("[data-print]"));
        Assert.Null(page.QuerySelector("[data-interview], script[src*=blazor], script[src*=live], base, #connection"));
        Assert.Equal(2, await site.QueryAsync(context => context.ReviewLog.CountAsync(row => row.LearnerId == learner)));
    }

    [Fact]
    public async Task A_second_interview_of_the_same_role_is_compared_with_the_first()
    {
        using var visitor = site.Visit();
        var (first, learner) = await site.StartAsync(visitor);
        await EndAsync(learner, first, made: false);
        var (second, _) = await site.StartAsync(visitor);
        await EndAsync(learner, second, made: true);

        var page = await visitor.ReadAsync($"/interview/{second}");
        var start = await visitor.ReadAsync("/interview");

        Assert.Equal(2, page.QuerySelectorAll(".comparison rect").Length);
        Assert.Equal($"/interview/{first}", page.QuerySelector("[aria-labelledby=compared] a")!.GetAttribute("href"));
        Assert.Equal([$"/interview/{second}", $"/interview/{first}"], start.QuerySelectorAll("[aria-labelledby=earlier] li a").Select(link => link.GetAttribute("href")));
        Assert.Null(start.QuerySelector(".interview-running"));
    }

    private async Task EndAsync(long learner, string key, bool made)
    {
        var actions = site.ActionsOf(learner, key);
        for (var place = 0; place < 2; place++)
        {
            await actions.Reveal(place, default);
            await actions.Tick(place, 0, made, default);
            await actions.Next(place, default);
        }
    }

    /// <summary>As interview-text.js sends it: with the token of the page in a header.</summary>
    private static async Task<HttpResponseMessage> SendAsync(Visitor visitor, string page, string to, InterviewText text)
    {
        var shown = await visitor.ReadAsync($"/interview/{page}");
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(to, UriKind.Relative)) { Content = JsonContent.Create(text) };
        request.Headers.Add("RequestVerificationToken", shown.QuerySelector("[data-interview-token] input[name=__RequestVerificationToken]")!.GetAttribute("value"));
        return await visitor.SendAsync(request);
    }
}

using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SreAcademy.Data;
using SreAcademy.Data.Quizzes;
using SreAcademy.Web.Tests.Fakes;
using SreAcademy.Web.Tests.Hosting;

namespace SreAcademy.Web.Tests.Features.Quiz;

/// <summary>The static pages of quizzes, in the whole program.</summary>
public sealed class QuizPagesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Site site;

    public QuizPagesTests()
    {
        folder.Write("content/sre/a.md", Documents.Finished);
        site = new Site(Path.Combine(folder.Path, "content"), Path.Combine(folder.Path, "data"), "Development");
    }

    public void Dispose()
    {
        site.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task A_visitor_can_begin_without_an_account_and_keeps_the_address()
    {
        using var client = site.CreateClient();
        var page = await PageAsync(client, "/quiz?level=1&seed=7");

        Assert.Equal("/quiz?level=1&seed=7", page.QuerySelector("form.start-studying input[name=returnUrl]")!.GetAttribute("value"));
        Assert.Contains("입문", page.QuerySelector(".shared-text")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("form[action='/quiz/start']"));
    }

    [Fact]
    public async Task A_learner_chooses_and_a_bare_address_asks_for_nothing()
    {
        using var client = await GuestAsync();
        var page = await PageAsync(client, "/quiz");

        Assert.Equal(6, page.QuerySelectorAll(".preset").Length);
        Assert.Null(page.QuerySelector(".shared-quiz"));
        Assert.Null(page.QuerySelector(".running-quiz"));
        Assert.Contains("아직 잊었을 것 같은", page.QuerySelector(".presets")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_is_the_choice_and_the_same_address_is_the_same_quiz()
    {
        using var client = await GuestAsync();
        var page = await PageAsync(client, "/quiz?level=1&n=2&mode=exam&seed=7&topic=nowhere");
        Assert.Contains("nowhere", page.QuerySelector("[role=note]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("7", page.QuerySelector(".shared-quiz input[name=seed]")!.GetAttribute("value"));
        Assert.NotNull(page.QuerySelector(".choices input[name=mode][value=exam][checked]"));

        var first = await StartAsync(client, page, ".shared-quiz form");
        var again = await StartAsync(client, page, ".shared-quiz form");

        Assert.Matches("^/quiz/[0-9a-f]{32}$", first);
        Assert.Equal(first, again);
        Assert.Contains(first, (await PageAsync(client, "/quiz")).QuerySelector(".running-quiz")!.GetAttribute("href")!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_choice_without_questions_is_said_and_begins_nothing()
    {
        using var client = await GuestAsync();
        var page = await PageAsync(client, "/quiz?preset=retry&seed=1");

        var address = await StartAsync(client, page, ".shared-quiz form");

        Assert.Contains("problem=cards", address, StringComparison.Ordinal);
        page = await PageAsync(client, address);
        Assert.Contains("문제를 만들 수 없어요", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector(".running-quiz"));
    }

    [Fact]
    public async Task A_running_quiz_is_live_and_its_questions_wait_for_the_connection()
    {
        using var client = await GuestAsync();
        var page = await PageAsync(client, await StartAsync(client, await PageAsync(client, "/quiz?seed=1"), ".shared-quiz form"));

        Assert.Contains("\"type\":\"server\"", page.Body!.InnerHtml, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("base"));
        Assert.NotNull(page.QuerySelector("#connection"));
        Assert.Null(page.QuerySelector("[data-stage]"));
        Assert.Null(page.QuerySelector("nav.menu"));
    }

    [Fact]
    public async Task A_finished_quiz_is_a_static_page_that_can_be_taken_again()
    {
        using var client = await GuestAsync();
        var address = await StartAsync(client, await PageAsync(client, "/quiz?seed=1"), ".shared-quiz form");
        await FinishAsync(address[^32..]);

        var page = await PageAsync(client, address);

        Assert.Matches("^[1-4]문제 중 0개 맞았어요$", page.QuerySelector("h1")!.TextContent);
        Assert.Null(page.QuerySelector("script[src*=blazor], script[src*=live], base, #connection"));
        Assert.Equal(page.QuerySelectorAll(".result-question").Length, page.QuerySelectorAll(".retry input[name=card]").Length);
        Assert.Null(page.QuerySelector(".again input[name=seed]"));
        // Nothing was answered: no card comes back, and nothing says so.
        Assert.NotNull(page.QuerySelector("[aria-labelledby=open]"));
        Assert.Null(page.QuerySelector("[aria-labelledby=missed], [data-returning]"));
        var retried = await StartAsync(client, page, ".retry form");
        Assert.NotEqual(address, retried);
        Assert.Single((await PageAsync(client, "/quiz")).QuerySelectorAll(".past-quizzes li"));
    }

    [Fact]
    public async Task A_strangers_quiz_and_one_that_never_was_are_the_same_missing_page()
    {
        using var owner = await GuestAsync();
        var address = await StartAsync(owner, await PageAsync(owner, "/quiz?seed=1"), ".shared-quiz form");
        using var stranger = await GuestAsync();
        using var visitor = site.CreateClient();

        List<string> pages = [];
        foreach (var (client, path) in new[] { (stranger, address), (stranger, "/quiz/00000000000000000000000000000000"), (visitor, address), (stranger, "/quiz/x") })
        {
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            pages.Add(new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync()).QuerySelector("h1")!.TextContent);
        }

        Assert.Single(pages.Distinct());
    }

    [Fact]
    public async Task A_script_that_begins_one_quiz_after_the_other_is_stopped()
    {
        using var client = site.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        List<HttpStatusCode> answers = [];
        for (var number = 0; number <= 300; number++)
        {
            using var answer = await client.PostAsync(new Uri("/quiz/start", UriKind.Relative), new FormUrlEncodedContent([]));
            answers.Add(answer.StatusCode);
        }

        Assert.DoesNotContain(HttpStatusCode.TooManyRequests, answers[..300]);
        Assert.Equal(HttpStatusCode.TooManyRequests, answers[300]);
    }

    [Fact]
    public async Task The_notebook_is_empty_at_first_and_explains_itself()
    {
        using var visitor = site.CreateClient();
        using var learner = await GuestAsync();

        Assert.NotNull((await PageAsync(visitor, "/quiz/notebook")).QuerySelector("form.start-studying"));
        Assert.NotNull((await PageAsync(learner, "/quiz/notebook")).QuerySelector(".empty"));
    }

    private async Task FinishAsync(string key)
    {
        await using var context = await site.Services.GetRequiredService<IDbContextFactory<AcademyDbContext>>().CreateDbContextAsync();
        var quiz = await context.Set<QuizRow>().SingleAsync(row => row.Key == key);
        await site.Services.GetRequiredService<FinishQuiz>().HandleAsync(quiz.LearnerId, key);
    }

    private async Task<HttpClient> GuestAsync()
    {
        var client = site.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        var page = await PageAsync(client, "/quiz");
        using var answer = await SendAsync(client, page, "form.start-studying");
        return client;
    }

    private static async Task<string> StartAsync(HttpClient client, IDocument page, string form)
    {
        using var answer = await SendAsync(client, page, form);
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        return answer.Headers.Location!.OriginalString;
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, IDocument page, string selector)
    {
        var form = page.QuerySelector(selector)!;
        using var content = new FormUrlEncodedContent(form.QuerySelectorAll("input[name]")
            .Select(field => KeyValuePair.Create(field.GetAttribute("name")!, field.GetAttribute("value") ?? "")));
        return await client.PostAsync(new Uri(form.GetAttribute("action")!, UriKind.Relative), content);
    }

    private static async Task<IDocument> PageAsync(HttpClient client, string path) =>
        new HtmlParser().ParseDocument(await client.GetStringAsync(new Uri(path, UriKind.Relative)));
}

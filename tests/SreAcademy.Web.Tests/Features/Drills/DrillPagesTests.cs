using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SreAcademy.Core.Drills;
using SreAcademy.Data;
using SreAcademy.Data.Drills;
using SreAcademy.Web.Tests.Fakes;
using SreAcademy.Web.Tests.Hosting;

namespace SreAcademy.Web.Tests.Features.Drills;

/// <summary>The static pages of drills, in the whole program.</summary>
public sealed class DrillPagesTests : IDisposable
{
    private const string Slug = "on-call-1";

    private const string Document = """
        ---
        slug: on-call
        ---
        # 온콜

        ## 2. 온콜

        ### 레벨별 지식

        > ⭐ **Level 1 (입문)**
        > **Q: 확인(ack)은 무슨 뜻인가요?**
        > **A:** 이 호출을 내가 맡는다는 뜻이에요.
        >
        > **Q: 대응 채널은 언제 열까요?**
        > **A:** 장애를 알아차리면 곧바로 대응 채널을 열고 타임라인을 적어요.
        >
        > **Q: 핸드오프에는 무엇이 들어가나요?**
        > **A:** 끝나지 않은 알림과 다음 사람이 볼 링크예요.

        ### 실무 시나리오

        **시나리오 1: 새벽의 결제 실패**

        **상황**: 결제가 실패하고 있어요.

        **대응**:

        1. 대응 채널을 열고 타임라인을 적어요.
           - 선택: 혼자 로그를 읽어요 — 아무도 상황을 몰라요.
        2. 롤백해요.
        """;

    private readonly TemporaryFolder folder = new();
    private readonly Site site;

    public DrillPagesTests()
    {
        folder.Write("content/sre/on-call.md", Document);
        site = new Site(Path.Combine(folder.Path, "content"), Path.Combine(folder.Path, "data"), "Development");
    }

    public void Dispose()
    {
        site.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task A_visitor_sees_what_drills_are_and_can_begin_without_an_account()
    {
        using var client = site.CreateClient();
        var list = await PageAsync(client, "/drills");
        var brief = await PageAsync(client, $"/drills/{Slug}");

        Assert.Equal($"/drills/{Slug}", list.QuerySelector(".incidents a")!.GetAttribute("href"));
        Assert.Equal("/drills", list.QuerySelector("form.start-studying input[name=returnUrl]")!.GetAttribute("value"));
        Assert.Equal($"/drills/{Slug}", brief.QuerySelector("form.start-studying input[name=returnUrl]")!.GetAttribute("value"));
        Assert.Null(brief.QuerySelector("form.start-drill"));
        Assert.DoesNotContain("대응 채널을 열고", brief.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scenarios_that_are_read_lead_to_their_drill()
    {
        using var client = site.CreateClient();
        foreach (var path in new[] { "/scenarios", "/topics/on-call" })
            Assert.Equal($"/drills/{Slug}", (await PageAsync(client, path)).QuerySelector(".scenario-drill a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Sending_the_form_twice_begins_one_drill_and_beginning_anew_another()
    {
        using var client = await GuestAsync();
        var brief = await PageAsync(client, $"/drills/{Slug}");
        var first = await StartAsync(client, brief);
        Assert.Matches($"^/drills/{Slug}/[0-9a-f]{{32}}$", first);
        Assert.Equal(first, await StartAsync(client, brief));

        Assert.Equal(first, (await PageAsync(client, "/drills")).QuerySelector(".running-drill")!.GetAttribute("href"));
        var again = await StartAsync(client, await PageAsync(client, $"/drills/{Slug}"));

        Assert.NotEqual(first, again);
        Assert.Contains("그만둔 훈련", (await PageAsync(client, first)).QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/drills/start", "/drills")]
    [InlineData("/quiz/start", "/quiz")]
    public async Task A_form_whose_number_is_empty_or_none_begins_nothing(string start, string back)
    {
        using var client = await GuestAsync();
        var brief = await PageAsync(client, $"/drills/{Slug}");
        var token = brief.QuerySelector("form.start-drill input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        foreach (var number in new[] { Guid.Empty.ToString("N"), "", "abc" })
        {
            using var fields = new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = token, ["form"] = number, ["slug"] = Slug });
            using var answer = await client.PostAsync(new Uri(start, UriKind.Relative), fields);
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
            Assert.StartsWith(back, answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
        }
        Assert.Null((await PageAsync(client, "/drills")).QuerySelector(".running-drill"));
    }

    [Fact]
    public async Task A_running_drill_is_live_and_its_alert_waits_for_the_connection()
    {
        using var client = await GuestAsync();
        var page = await PageAsync(client, await StartAsync(client, await PageAsync(client, $"/drills/{Slug}")));

        Assert.Contains("\"type\":\"server\"", page.Body!.InnerHtml, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("base"));
        Assert.NotNull(page.QuerySelector("#connection"));
        Assert.DoesNotContain("대응 채널을 열고", page.Body.InnerHtml, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("nav.menu"));
    }

    [Fact]
    public async Task A_resolved_drill_is_a_static_page_with_its_draft_to_take_along()
    {
        using var client = await GuestAsync();
        var address = await StartAsync(client, await PageAsync(client, $"/drills/{Slug}"));
        using (var early = await client.GetAsync(new Uri($"{address}/postmortem.md", UriKind.Relative)))
            Assert.Equal(HttpStatusCode.NotFound, early.StatusCode);
        await ResolveAsync(address[^32..]);

        var page = await PageAsync(client, address);
        using var file = await client.GetAsync(new Uri($"{address}/postmortem.md", UriKind.Relative));

        Assert.NotNull(page.QuerySelector(".drill-debrief"));
        Assert.Null(page.QuerySelector("script[src*=blazor], script[src*=live], base, #connection"));
        Assert.Equal("text/markdown", file.Content.Headers.ContentType!.MediaType);
        Assert.Equal((await file.Content.ReadAsStringAsync()).ReplaceLineEndings("\n"), page.QuerySelector(".postmortem pre")!.TextContent);
        Assert.NotEmpty(page.QuerySelectorAll(".queued-cards a"));
        Assert.Single((await PageAsync(client, "/drills")).QuerySelectorAll(".past-drills li"));
        Assert.NotEqual(address, await StartAsync(client, page));
    }

    [Fact]
    public async Task A_strangers_drill_and_one_that_never_was_are_the_same_missing_page()
    {
        using var owner = await GuestAsync();
        var address = await StartAsync(owner, await PageAsync(owner, $"/drills/{Slug}"));
        await ResolveAsync(address[^32..]);
        using var stranger = await GuestAsync();
        using var visitor = site.CreateClient();

        List<string> pages = [];
        foreach (var (client, path) in new[] { (stranger, address), (visitor, address), (owner, $"/drills/other-1/{address[^32..]}"), (stranger, $"/drills/{Slug}/{new string('0', 32)}"), (visitor, "/drills/other-1") })
        {
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            pages.Add(new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync()).QuerySelector("h1")!.TextContent);
        }

        Assert.Single(pages.Distinct());
        using var draft = await stranger.GetAsync(new Uri($"{address}/postmortem.md", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, draft.StatusCode);
    }

    // One detour on the way, so that a card comes back.
    private async Task ResolveAsync(string key)
    {
        await using var context = await site.Services.GetRequiredService<IDbContextFactory<AcademyDbContext>>().CreateDbContextAsync();
        var learner = (await context.Set<DrillRow>().SingleAsync(row => row.Key == key)).LearnerId;
        var make = site.Services.GetRequiredService<MakeMove>();
        var run = (await site.Services.GetRequiredService<ReadDrill>().HandleAsync(learner, key))!;
        List<DrillMove> moves = [new DrillMove.Acknowledge(), new DrillMove.DeclareSeverity(Core.Content.IncidentSeverity.Sev2), Drilling.Roles];
        foreach (var move in moves)
            run = Assert.IsType<MoveOutcome.Made>(await make.HandleAsync(learner, key, Guid.NewGuid(), run.Place, move)).Run;
        run = Assert.IsType<MoveOutcome.Made>(await make.HandleAsync(learner, key, Guid.NewGuid(), run.Place, new DrillMove.Choose(run.State.Wrong()))).Run;
        while (run.FinishedAt is null)
            run = Assert.IsType<MoveOutcome.Made>(await make.HandleAsync(learner, key, Guid.NewGuid(), run.Place, new DrillMove.Choose(run.State.Right()))).Run;
    }

    private async Task<HttpClient> GuestAsync()
    {
        var client = site.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        using var answer = await SendAsync(client, await PageAsync(client, "/drills"), "form.start-studying");
        return client;
    }

    private static async Task<string> StartAsync(HttpClient client, IDocument page)
    {
        using var answer = await SendAsync(client, page, "form.start-drill");
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

using SreAcademy.Browser.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace SreAcademy.Browser.Tests.Review;

[Collection(OnReviewSite.Name)]
public sealed class ConnectionTests(RunningSite site)
{
    private const string Kept = "지나온 카드의 답은 모두 저장돼 있어요.";

    [BrowserFact]
    public async Task After_a_short_outage_the_session_goes_on_with_the_same_card()
    {
        await using var review = await ReviewingPage.OpenAsync(site);
        await review.AnswerAsync();
        var shown = await review.AnswerIdAsync();

        review.Line.Cut();
        await review.SeeStateAsync("reconnecting");
        await Expect(review.Dialog).ToContainTextAsync(Kept);
        review.Line.Restore();
        await Expect(review.Dialog).ToBeHiddenAsync();

        Assert.Equal(shown, await review.AnswerIdAsync());
        await review.AnswerAsync();
        await AssertEachOnceAsync(review);
    }

    [BrowserFact]
    public async Task An_answer_whose_receipt_was_lost_is_not_asked_for_again()
    {
        await using var review = await ReviewingPage.OpenAsync(site);
        await review.AnswerAsync();
        await review.RevealAsync();
        var sent = await review.AnswerIdAsync();

        review.Line.LoseAnswers();
        await review.Page.Keyboard.PressAsync("3");
        await LoggedAsync(sent);
        review.Line.Cut();
        await review.SeeStateAsync("reconnecting");
        review.Line.Restore();

        await review.SeeNextAsync(sent);
        await Expect(review.Dialog).ToBeHiddenAsync();
        await review.AnswerAsync();
        await AssertEachOnceAsync(review);
    }

    [BrowserFact]
    public async Task When_the_connection_is_gone_for_good_one_is_told_and_a_reload_continues_at_the_next_card()
    {
        await using var review = await ReviewingPage.OpenAsync(site, ownClock: true);
        await review.AnswerAsync();
        var question = await review.Page.Locator("#question").InnerTextAsync();
        await review.AnswerAsync();
        await review.RevealAsync();
        var address = review.Page.Url;

        review.Line.Cut();
        await review.Page.Keyboard.PressAsync("3");
        await review.SeeStateAsync("reconnecting");
        // The attempts take about a minute; the page's clock is ours.
        while (await review.Dialog.GetAttributeAsync("data-state") != "failed")
            await review.Page.Clock.RunForAsync(1000);
        await Expect(review.Dialog).ToContainTextAsync(Kept);
        await Expect(review.Dialog.GetByRole(AriaRole.Button, new() { Name = "다시 시도" })).ToBeVisibleAsync();

        review.Line.Restore();
        await review.Dialog.GetByRole(AriaRole.Button, new() { Name = "화면 새로 고치기" }).ClickAsync();
        await Expect(review.Dialog).ToBeHiddenAsync();
        await Expect(review.Question).ToBeVisibleAsync();

        Assert.Equal(address, review.Page.Url);
        Assert.NotEqual(question, await review.Page.Locator("#question").InnerTextAsync());
        await review.AnswerAsync();
        await AssertEachOnceAsync(review);
    }

    [BrowserFact]
    public async Task Without_a_network_the_page_says_so_at_once_and_returns_by_itself()
    {
        await using var review = await ReviewingPage.OpenAsync(site);

        await review.Page.Context.SetOfflineAsync(true);
        await review.SeeStateAsync("offline");
        await Expect(review.Dialog).ToContainTextAsync("인터넷");
        await review.Page.Context.SetOfflineAsync(false);

        await Expect(review.Dialog).ToBeHiddenAsync();
        await review.AnswerAsync();
        await AssertEachOnceAsync(review);
    }

    [BrowserFact]
    public async Task One_tab_too_many_is_told_why_and_can_try_again()
    {
        await using var review = await ReviewingPage.OpenAsync(site);
        List<IPage> others = [];
        for (var tab = 0; tab < 4; tab++)
        {
            var other = await review.Page.Context.NewPageAsync();
            await other.GotoAsync("/review?start=1");
            await Expect(other.Locator("[data-stage]")).ToBeVisibleAsync();
            others.Add(other);
        }

        var last = await review.Page.Context.NewPageAsync();
        await last.GotoAsync("/review?start=1");
        await Expect(last.Locator("#connection")).ToContainTextAsync("한 번에 5개까지");
        await others[0].CloseAsync();
        await last.GetByRole(AriaRole.Button, new() { Name = "다시 시도" }).ClickAsync();

        await Expect(last.Locator("[data-stage]")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task A_note_being_written_when_the_server_is_a_new_one_can_still_be_copied()
    {
        var data = Directory.CreateTempSubdirectory("academy-note-").FullName;
        var server = await ServerProcess.StartAsync(data);
        await using (var review = await ReviewingPage.OpenAsync(site, server: server))
        {
            await review.Page.Keyboard.PressAsync("n");
            await review.Page.Locator("[data-review] dialog textarea").FillAsync("카나리와 헷갈렸어요");

            await server.DisposeAsync();
            await review.SeeStateAsync("reconnecting");
            server = await ServerProcess.StartAsync(data);
            review.Line.LeadTo(server.Address);

            await review.SeeStateAsync("unsaved");
            await Expect(review.Dialog.GetByLabel("쓰던 글")).ToHaveValueAsync("카나리와 헷갈렸어요");
            await review.Dialog.GetByRole(AriaRole.Button, new() { Name = "화면 새로 고치기" }).ClickAsync();
            await Expect(review.Dialog).ToBeHiddenAsync();
            await Expect(review.Question).ToBeVisibleAsync();
        }

        await server.DisposeAsync();
        Directory.Delete(data, recursive: true);
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task The_dialog_is_modal_fits_a_narrow_phone_and_axe_finds_nothing(ColorScheme scheme)
    {
        await using var review = await ReviewingPage.OpenAsync(site, width: 320, scheme: scheme);
        review.Line.Cut();
        await review.SeeStateAsync("reconnecting");

        await review.Page.Keyboard.PressAsync("Escape");
        await review.Page.Keyboard.PressAsync("Escape");
        await review.Page.Keyboard.PressAsync("Tab");

        await Expect(review.Dialog).ToBeVisibleAsync();
        Assert.False(await review.Page.EvaluateAsync<bool>("document.activeElement.closest('main') !== null"));
        Assert.True(await review.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
        Assert.Empty(await AxeFindings.FindAsync(review.Dialog, "dialog"));
    }

    /// <summary>Everything the page acknowledged is in the log, once, and nothing else.</summary>
    private async Task AssertEachOnceAsync(ReviewingPage review)
    {
        await using var records = new StudyRecords(site.Data);
        Assert.Equal(review.Acknowledged, await records.AnswersBesideAsync(review.Acknowledged[0]));
    }

    private async Task LoggedAsync(string answer)
    {
        await using var records = new StudyRecords(site.Data);
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!(await records.AnswersAsync()).Contains(answer))
            deadline.Token.ThrowIfCancellationRequested();
    }
}

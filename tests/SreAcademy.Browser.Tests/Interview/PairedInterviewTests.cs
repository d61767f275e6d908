using SreAcademy.Browser.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace SreAcademy.Browser.Tests.Interview;

[Collection(OnPracticeSite.Name)]
public sealed class PairedInterviewTests(RunningSite site)
{
    [BrowserFact]
    public async Task Two_people_meet_follow_each_other_and_both_see_the_report()
    {
        var interviewer = await site.BeginInterviewAsync("?role=2&n=1&seed=7", "room");
        await Expect(interviewer.Locator("h2")).ToHaveTextAsync("지원자를 기다리고 있어요");
        var link = await interviewer.Locator("#invite").InputValueAsync();
        var candidate = await site.OpenAsync();
        await candidate.GotoAsync(link);
        await candidate.GetByRole(AriaRole.Button, new() { Name = "지원자로 들어가기" }).ClickAsync();
        await candidate.LiveAsync();
        await Expect(candidate.Locator("h2")).ToHaveTextAsync("곧 시작해요");

        await interviewer.Locator("[data-action=begin]").ClickAsync();
        await Expect(candidate.Locator("#question")).ToBeVisibleAsync();
        await Expect(interviewer.Locator(".seat-line")).ToContainTextAsync("연결됨");
        await candidate.WriteAsync("제 생각은 이래요.");
        await Expect(interviewer.Locator(".interview-own .own-text")).ToHaveTextAsync("제 생각은 이래요.");
        var followUp = await interviewer.Locator(".ask-list li p").First.InnerTextAsync();
        await interviewer.Locator("[data-ask='0']").ClickAsync();
        await Expect(candidate.Locator(".follow-up-list")).ToContainTextAsync(followUp);
        await interviewer.Locator("[data-point='0']").CheckAsync();
        await Expect(interviewer.Locator("#point-0-why")).ToHaveTextAsync("면접관이 골랐어요");
        Assert.DoesNotContain(await interviewer.Locator(".point-list li label").First.InnerTextAsync(), await candidate.ContentAsync(), StringComparison.Ordinal);

        await candidate.ReloadAsync();
        await candidate.LiveAsync();
        await Expect(candidate.Locator(".follow-up-list")).ToContainTextAsync(followUp);
        await Expect(candidate.Locator("#answer")).ToHaveValueAsync("제 생각은 이래요.");
        await interviewer.Locator("[data-action=next]").ClickAsync();

        foreach (var page in (IPage[])[interviewer, candidate])
        {
            await Expect(page.Locator("h1")).ToContainTextAsync("면접 결과");
            await Expect(page.Locator("#q1 .report-points [data-made]")).ToHaveCountAsync(1);
        }
        await interviewer.Context.CloseAsync();
        await candidate.Context.CloseAsync();
    }
}

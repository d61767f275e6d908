using SreAcademy.Browser.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace SreAcademy.Browser.Tests.Drills;

/// <summary>Scenarios whose author wrote down what happened and what was done, and nothing more; on a line and a server that fail in between.</summary>
[Collection(OnPracticeSite.Name)]
public sealed class BareScenarioTests(RunningSite site) : IDisposable
{
    /// <summary>Names a folder with another document to go through, at one's desk.</summary>
    private const string OtherFolder = "ACADEMY_TEST_DRILLS";

    private const string Document = """
        # 작은 운영 교재

        ## 1. 장애 대응

        ### 개념 설명

        장애가 나면 먼저 피해를 줄이고 원인은 그다음에 찾아요.

        ### 레벨별 지식

        > ⭐ **Level 1 (입문)**
        > - 완화: 원인을 몰라도 사용자의 피해를 먼저 줄이는 일이에요.
        >
        > **Q: 완화를 먼저 하는 이유는?**
        > **A:** 원인을 찾는 동안에도 사용자는 계속 실패를 겪기 때문이에요.
        >
        > **Q: 롤백은 언제 고를까?**
        > **A:** 직전 변경과 증상이 겹치고 되돌리는 길이 안전할 때예요.

        ## 실무 시나리오

        **시나리오 1: 배포하고 나서 느려진 장바구니**

        **상황**: 오후 2시에 배포한 뒤로 장바구니 응답이 평소 0.2초에서 6초로 늘었어요.

        **대응**:

        1. 대응 채널을 열고 배포와 겹친다는 사실을 적어요.
        2. 직전 버전으로 롤백해요.
        3. 응답 시간이 0.3초 아래로 내려온 것을 15분 동안 지켜봐요.

        **시나리오 2: 가득 찬 로그 디스크**

        **상황**: 주문 서버 한 대의 디스크가 98%까지 찼고 쓰기가 실패하기 시작했어요.

        **대응**:

        1. 그 서버를 로드 밸런서에서 빼요.
        2. 가장 오래된 로그를 다른 저장소로 옮겨 자리를 비워요.
        3. 로그 순환 설정을 고치고 서버를 되돌려 넣어요.
        4. 디스크 80% 경보를 만들어요.

        **시나리오 3: 끝난 줄 몰랐던 인증서**

        **상황**: 협력사에서 우리 API에 붙을 수 없다는 전화가 왔고 인증서가 어젯밤 만료됐어요.

        **대응**:

        1. 협력사 공지를 올리고 영향받는 연동을 세요.
        2. 새 인증서를 발급해서 게이트웨이 한 대에 먼저 넣어요.
        3. 나머지 게이트웨이에 나눠 배포하고 밖에서 확인해요.
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("academy-bare-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [BrowserFact]
    public async Task Scenarios_without_choices_run_to_the_debrief_though_line_and_server_fail_in_between()
    {
        var data = Directory.CreateDirectory(Path.Combine(folder, "data")).FullName;
        var content = Environment.GetEnvironmentVariable(OtherFolder) ?? await WriteAsync();
        var server = await ServerProcess.StartAsync(data, content);
        await using var records = new DrillRecords(data);
        await using var line = new CuttableProxy();
        line.LeadTo(server.Address);
        var page = await site.OpenDrillsAsync(address: line.Address);
        var slugs = await page.Locator(".incidents a").EvaluateAllAsync<string[]>("links => links.map(link => link.pathname.split('/').at(-1))");
        Assert.Equal(3, slugs.Length);

        await page.BeginAsync(slugs[0]);
        await page.RespondAsync();
        await page.ResolveAsync(records);

        // The move arrives, its receipt does not: the page catches up when the line is back, and nothing is done twice.
        await page.BeginAsync(slugs[1]);
        await page.RespondAsync();
        var before = await records.ReadAsync(page.Key());
        line.LoseAnswers();
        await page.Keyboard.PressAsync($"Digit{before.State.Right() + 1}");
        while ((await records.ReadAsync(page.Key())).Place == before.Place)
            await Task.Yield();
        line.Cut();
        await Expect(page.Locator("#connection")).ToBeVisibleAsync();
        line.Restore();
        await Expect(page.Locator("#connection")).ToBeHiddenAsync();
        await page.SeeAsync("step-1");
        Assert.Equal(before.Place + 1, (await records.ReadAsync(page.Key())).Place);
        await page.ResolveAsync(records);

        await page.BeginAsync(slugs[2]);
        await page.RespondAsync();
        await page.Keyboard.PressAsync($"Digit{(await records.ReadAsync(page.Key())).State.Right() + 1}");
        await page.SeeAsync("step-1");
        await server.KillAsync();
        await Expect(page.Locator("#connection")).ToBeVisibleAsync();
        await server.DisposeAsync();
        server = await ServerProcess.StartAsync(data, content);
        line.LeadTo(server.Address);
        await page.EvaluateAsync("dispatchEvent(new Event('online'))");
        await Expect(page.Locator("#connection")).ToBeHiddenAsync();
        await page.SeeAsync("step-1");
        await page.ResolveAsync(records);

        await page.Context.CloseAsync();
        await server.DisposeAsync();
    }

    private async Task<string> WriteAsync()
    {
        var content = Directory.CreateDirectory(Path.Combine(folder, "content", "sre")).FullName;
        await File.WriteAllTextAsync(Path.Combine(content, "bare.md"), Document);
        return Path.Combine(folder, "content");
    }
}

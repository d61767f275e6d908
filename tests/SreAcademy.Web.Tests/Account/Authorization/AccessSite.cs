using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SreAcademy.Data.Teams;
using SreAcademy.Data.Teams.Matrix;
using SreAcademy.Web.Account.Sessions;
using SreAcademy.Web.Features.Catalog;
using SreAcademy.Web.Tests.Fakes;

namespace SreAcademy.Web.Tests.Account.Authorization;

/// <summary>The whole program with everybody there can be. Their cookies stay: whoever is signed out by one request asks again as before.</summary>
public sealed partial class AccessSite() : AccountSite(Course), IAsyncLifetime
{
    private const string Course = Documents.Finished + """


        ### 실무 시나리오

        **시나리오 1: 새벽의 결제 실패**

        **상황**: 결제가 실패하고 있어요.

        **대응**:

        1. 대응 채널을 열고 타임라인을 적어요.
           - 선택: 혼자 로그를 읽어요 — 아무도 상황을 몰라요.
        2. 롤백해요.

        ### 면접 빈출 질문

        > ⭐⭐ **Level 2 (주니어)**
        >
        > **Q: 캐시를 두면 무엇이 달라지나요?**
        > **A:** 느린 저장소의 조회 횟수가 줄어요.
        > **핵심:** 느린 저장소의 조회 횟수가 줄어요
        """;

    private readonly Dictionary<Asker, AskerBrowser> askers = [];

    // Some forms are only there where letters can be sent.
    private readonly LetterSink sink = new();

    public IReadOnlyDictionary<Asker, AskerBrowser> Askers => askers;

    /// <summary>For those who only look.</summary>
    public Sample Sample { get; private set; } = new(new Dictionary<string, string>());

    public new async Task InitializeAsync()
    {
        await base.InitializeAsync();
        foreach (var asker in Enum.GetValues<Asker>())
            askers[asker] = await BeAsync(asker);
        await QueryAsync(context => context.Learners.Where(learner => learner.Id == askers[Asker.Administrator].Id)
            .ExecuteUpdateAsync(row => row.SetProperty(learner => learner.IsAdministrator, true)));
        await Services.GetRequiredService<CreateTeam>().HandleAsync(askers[Asker.OtherLead].Id, Guid.NewGuid(), "남의 팀");
        Sample = await SampleSteps.TeamAsync(this, await SampleSteps.OwnAsync(this));
        // A lead's first look in a week keeps it; here looking must change nothing.
        await Services.GetRequiredService<KeepTeamWeeks>().HandleAsync(Services.GetRequiredService<CurrentCatalog>().Snapshot);
        // As a visitor's, because that is who the server takes this browser for.
        askers[Asker.Disabled] = askers[Asker.Disabled] with { Token = await TokenAsync(askers[Asker.Disabled].Browser) };
    }

    /// <summary>May the disabled one come back, for as long as it takes to join a team?</summary>
    public async Task SetDisabledAsync(bool disabled)
    {
        DateTimeOffset? at = disabled ? Time.GetUtcNow() : null;
        await QueryAsync(context => context.Learners.Where(learner => learner.Id == askers[Asker.Disabled].Id)
            .ExecuteUpdateAsync(row => row.SetProperty(learner => learner.DisabledAt, at)));
        Services.GetRequiredService<LearnerSessions>().Recheck();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await sink.DisposeAsync();
    }

    protected override void Replace(IServiceCollection services) => services.AddSingleton(sink.Box());

    private async Task<long> RegisterAsync(Visitor browser, string email)
    {
        (await browser.RegisterAsync(email)).Dispose();
        (await browser.SubmitAsync(Confirm().Match(LetterSink.Body(await sink.NextAsync())).Groups["path"].Value, "confirm-registration", ("Password", Visitor.GoodPassword))).Dispose();
        return (await FindAsync(email))!.Id;
    }

    [GeneratedRegex(@"https://academy\.example\.org(?<path>/account/\S+\?key=\S+)")]
    private static partial Regex Confirm();

    private async Task<AskerBrowser> BeAsync(Asker asker)
    {
        var cookies = new KeptCookies();
        var browser = new Visitor(CreateDefaultClient(new Uri("https://localhost"), cookies), new IPAddress([10, 1, 0, (byte)asker]));
        var id = asker switch
        {
            Asker.Visitor => 0,
            Asker.Guest => await this.BecomeGuestAsync(browser),
            _ => await RegisterAsync(browser, $"{asker}@example.org"),
        };
        var token = await TokenAsync(browser);
        cookies.AreFixed = true;
        return new AskerBrowser(browser, id, token);
    }

    private static async Task<string> TokenAsync(Visitor browser) =>
        (await browser.ReadAsync("/account/sign-in")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
}

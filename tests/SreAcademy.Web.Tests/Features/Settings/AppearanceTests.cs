using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SreAcademy.Core.Review;
using SreAcademy.Data;
using SreAcademy.Data.Study;
using SreAcademy.Web.Features.Settings;
using SreAcademy.Web.Tests.Fakes;
using SreAcademy.Web.Tests.Hosting;

namespace SreAcademy.Web.Tests.Features.Settings;

public sealed class AppearanceTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Site site;

    public AppearanceTests()
    {
        folder.Write("content/sre/a.md", Documents.Small);
        site = new Site(Path.Combine(folder.Path, "content"), Path.Combine(folder.Path, "data"));
    }

    public void Dispose()
    {
        site.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task The_language_is_switched_on_any_page_and_one_stays_there()
    {
        using var visitor = new FormVisitor(site);
        var before = await visitor.OpenAsync("/glossary");
        using var answer = await ChooseAsync(visitor, ("language", "en"), ("Referer", "http://localhost/glossary?x=1"), ("Origin", "http://localhost"), ("Sec-Fetch-Site", "same-origin"));
        var after = await visitor.OpenAsync(answer.Headers.Location!.ToString());

        Assert.Equal("/glossary?x=1", answer.Headers.Location.ToString());
        Assert.Equal(("ko", "용어집"), (before.DocumentElement.GetAttribute("lang"), before.QuerySelector("h1")!.TextContent));
        Assert.Equal(("en", "Glossary"), (after.DocumentElement.GetAttribute("lang"), after.QuerySelector("h1")!.TextContent));
    }

    [Theory]
    [InlineData("http://evil.example/glossary")]
    [InlineData("http://localhost//evil.example")]
    [InlineData("http://localhost/\\evil.example")]
    [InlineData("http://localhost:81/glossary")]
    [InlineData("https://localhost/glossary")]
    [InlineData("javascript:alert(1)")]
    [InlineData("nonsense")]
    public async Task One_is_never_led_to_another_site(string referer)
    {
        using var visitor = new FormVisitor(site);
        using var answer = await ChooseAsync(visitor, ("language", "en"), ("Referer", referer));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.DoesNotContain("//", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("/", answer.Headers.Location.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Origin", "http://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task A_page_of_another_site_changes_nothing(string header, string value)
    {
        using var visitor = new FormVisitor(site);
        using var answer = await ChooseAsync(visitor, ("language", "en"), (header, value));

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("language", "de")]
    [InlineData("language", "en; path=/")]
    [InlineData("theme", "sepia")]
    public async Task What_does_not_exist_cannot_be_chosen(string name, string value)
    {
        using var visitor = new FormVisitor(site);
        using var answer = await ChooseAsync(visitor, (name, value));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task A_learner_who_switches_has_set_it()
    {
        using var learner = new FormVisitor(site);
        await learner.BecomeGuestAsync();
        (await learner.SaveAsync(await learner.OpenAsync("/settings"), ("new-cards", "7"))).Dispose();

        (await ChooseAsync(learner, ("theme", "dark"))).Dispose();
        (await ChooseAsync(learner, ("language", "en"))).Dispose();

        var row = Assert.Single(await RowsAsync());
        Assert.Equal(("dark", "en", 7, 3), (row.Theme, row.Language, row.NewCardsPerDay, row.Version));
    }

    [Fact]
    public async Task What_a_visitor_chose_holds_for_the_learner_they_become()
    {
        using var visitor = new FormVisitor(site);
        (await ChooseAsync(visitor, ("language", "en"))).Dispose();
        await visitor.BecomeGuestAsync();

        Assert.Equal("en", (await visitor.OpenAsync("/settings")).QuerySelector("[name=language][checked]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_browser_one_signs_in_with_shows_what_was_set_elsewhere()
    {
        using var learner = new FormVisitor(site);
        await learner.BecomeGuestAsync();
        (await ChooseAsync(learner, ("theme", "dark"))).Dispose();
        var http = new DefaultHttpContext();

        await site.Services.GetRequiredService<ShowSettings>().HandleAsync(http, Assert.Single(await RowsAsync()).LearnerId);

        Assert.Collection(
            http.Response.Headers.SetCookie,
            language => Assert.StartsWith("lang=ko; max-age=34560000; path=/; samesite=lax; httponly", language, StringComparison.Ordinal),
            theme => Assert.StartsWith("theme=dark; max-age=34560000; path=/; samesite=lax", theme, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_has_set_nothing_keeps_what_the_browser_shows()
    {
        var http = new DefaultHttpContext();
        await site.Services.GetRequiredService<ShowSettings>().HandleAsync(http, 1);

        Assert.Equal(0, http.Response.Headers.SetCookie.Count);
        Assert.Equal(0, (await site.Services.GetRequiredService<ReadStudySettings>().HandleAsync(1)).Version);
        Assert.Equal("ko", StudySettings.Default.Language);
    }

    private static Task<HttpResponseMessage> ChooseAsync(FormVisitor visitor, (string Name, string Value) choice, params (string, string)[] headers) =>
        visitor.SendAsync("/settings/appearance", [KeyValuePair.Create(choice.Name, choice.Value)], headers);

    private async Task<List<StudySettingsRow>> RowsAsync()
    {
        await using var context = await site.Services.GetRequiredService<IDbContextFactory<AcademyDbContext>>().CreateDbContextAsync();
        return await context.StudySettings.AsNoTracking().ToListAsync();
    }
}

using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SreAcademy.Data;
using SreAcademy.Web.Tests.Fakes;
using SreAcademy.Web.Tests.Hosting;

namespace SreAcademy.Web.Tests.Features.Settings;

public sealed class SettingsPageTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Site site;

    public SettingsPageTests()
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
    public async Task A_visitor_chooses_language_and_theme_and_is_offered_to_start()
    {
        using var visitor = new FormVisitor(site);
        var page = await visitor.OpenAsync("/settings");

        Assert.Equal(["language", "theme"], page.QuerySelectorAll("form.settings-form input").Select(input => input.GetAttribute("name")).Distinct());
        Assert.NotNull(page.QuerySelector("form.start-studying"));
    }

    [Fact]
    public async Task What_is_saved_is_shown_again_in_the_language_and_theme_chosen()
    {
        using var visitor = await LearnerAsync();
        var page = await visitor.OpenAsync("/settings");

        using var answer = await visitor.SaveAsync(page,
            ("retention", "95"), ("new-cards", "0"), ("reviews", "55"), ("day-start", "05:30"), ("time-zone", "America/New_York"), ("learning-steps", "30초 5분 1시간"),
            ("relearning-steps", ""), ("easy-days", "0"), ("easy-days", "6"), ("buttons", "four"), ("language", "en"), ("theme", "dark"));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var shown = await visitor.OpenAsync(answer.Headers.Location!.ToString());

        Assert.Equal("Saved. It applies from the next review.", shown.QuerySelector("[role=status]")!.TextContent);
        Assert.Equal("en", shown.DocumentElement.GetAttribute("lang"));
        Assert.Equal("dark", shown.DocumentElement.GetAttribute("data-theme"));
        Assert.Equal("95", Value(shown, "retention"));
        Assert.Equal("0", Value(shown, "new-cards"));
        Assert.Equal("05:30", Value(shown, "day-start"));
        Assert.Equal("30s 5m 1h", Value(shown, "learning-steps"));
        Assert.Equal("", Value(shown, "relearning-steps"));
        Assert.Equal("America/New_York", ((IHtmlSelectElement)shown.GetElementById("time-zone")!).Value);
        Assert.Equal(["6", "0", "four", "en", "dark"], shown.QuerySelectorAll(".settings-form :checked").OfType<IHtmlInputElement>().Select(input => input.Value));
    }

    [Theory]
    [InlineData("retention", "79", "80%에서 97%")]
    [InlineData("retention", "", "80%에서 97%")]
    [InlineData("new-cards", "201", "0에서 200")]
    [InlineData("new-cards", "많이", "0에서 200")]
    [InlineData("reviews", "0", "1에서 2000")]
    [InlineData("day-start", "12:01", "00:00부터 12:00")]
    [InlineData("day-start", "새벽", "00:00부터 12:00")]
    [InlineData("time-zone", "../../etc/passwd", "목록에 있는")]
    [InlineData("learning-steps", "10", "단위와 함께")]
    [InlineData("learning-steps", "10분 1분", "차례로")]
    [InlineData("relearning-steps", "1분 2분 3분 4분 5분 6분", "5개까지")]
    [InlineData("easy-days", "7", "목록에 있는")]
    [InlineData("theme", "sepia", "목록에 있는")]
    public async Task What_is_out_of_range_is_told_beside_its_field_and_changes_nothing(string field, string value, string message)
    {
        using var visitor = await LearnerAsync();
        using var answer = await visitor.SaveAsync(await visitor.OpenAsync("/settings"), (field, value), ("buttons", "four"));
        var page = await FormVisitor.ReadAsync(answer);

        Assert.Contains(message, page.GetElementById($"{field}-problem")!.TextContent, StringComparison.Ordinal);
        Assert.Contains($"{field}-problem", page.GetElementById(field)!.GetAttribute("aria-describedby"), StringComparison.Ordinal);
        Assert.Equal($"#{field}", page.QuerySelector("[role=alert] a")!.GetAttribute("href"));
        Assert.Equal("four", page.QuerySelector("[name=buttons]:checked")!.GetAttribute("value"));
        if (page.GetElementById(field) is IHtmlInputElement { Type: "text" or "number" } input)
            Assert.Equal(value, input.GetAttribute("value"));
        Assert.Empty(await RowsAsync());
    }

    [Fact]
    public async Task All_seven_days_cannot_be_easy()
    {
        using var visitor = await LearnerAsync();
        using var answer = await visitor.SaveAsync(await visitor.OpenAsync("/settings"), [.. Enumerable.Range(0, 7).Select(day => ("easy-days", $"{day}"))]);

        Assert.Contains("6일까지", (await FormVisitor.ReadAsync(answer)).GetElementById("easy-days-problem")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_second_of_two_tabs_is_told_and_sees_what_holds_now()
    {
        using var visitor = await LearnerAsync();
        var (one, other) = (await visitor.OpenAsync("/settings"), await visitor.OpenAsync("/settings"));
        (await visitor.SaveAsync(one, ("new-cards", "7"))).Dispose();

        using var answer = await visitor.SaveAsync(other, ("new-cards", "33"));
        var page = await FormVisitor.ReadAsync(answer);

        Assert.Contains("다른 창에서 먼저 저장했어요", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("7", Value(page, "new-cards"));
        using var again = await visitor.SaveAsync(page, ("new-cards", "33"));
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        Assert.Equal(33, Assert.Single(await RowsAsync()).NewCardsPerDay);
    }

    [Fact]
    public async Task Without_its_token_the_form_changes_nothing()
    {
        using var visitor = await LearnerAsync();
        using var answer = await visitor.SaveAsync(await visitor.OpenAsync("/settings"), ("__RequestVerificationToken", "guessed"), ("new-cards", "7"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Empty(await RowsAsync());
    }

    [Fact]
    public async Task Nobody_saves_for_someone_else()
    {
        using var one = await LearnerAsync();
        (await one.SaveAsync(await one.OpenAsync("/settings"), ("new-cards", "7"))).Dispose();
        var victim = Assert.Single(await RowsAsync());
        using var other = await LearnerAsync();

        (await other.SaveAsync(await other.OpenAsync("/settings"), ("new-cards", "99"), ("learnerId", $"{victim.LearnerId}"), ("id", $"{victim.LearnerId}"))).Dispose();

        Assert.Equal([7, 99], (await RowsAsync()).Select(row => row.NewCardsPerDay).Order());
        Assert.Equal(7, (await RowsAsync()).Single(row => row.LearnerId == victim.LearnerId).NewCardsPerDay);
    }

    [Fact]
    public async Task Who_is_signed_out_saves_nothing()
    {
        using var learner = await LearnerAsync();
        var page = await learner.OpenAsync("/settings");
        using var visitor = new FormVisitor(site);
        await visitor.OpenAsync("/settings");

        (await visitor.SaveAsync(page, ("new-cards", "7"))).Dispose();

        Assert.Empty(await RowsAsync());
    }

    private async Task<FormVisitor> LearnerAsync()
    {
        var visitor = new FormVisitor(site);
        await visitor.BecomeGuestAsync();
        return visitor;
    }

    private async Task<List<StudySettingsRow>> RowsAsync()
    {
        await using var context = await site.Services.GetRequiredService<IDbContextFactory<AcademyDbContext>>().CreateDbContextAsync();
        return await context.StudySettings.AsNoTracking().ToListAsync();
    }

    private static string? Value(IHtmlDocument page, string field) => page.GetElementById(field)!.GetAttribute("value");
}

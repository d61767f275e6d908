using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using SreAcademy.Benchmarks.Study;
using SreAcademy.Core.Content;
using SreAcademy.Data.Progress;
using SreAcademy.Data.Study;
using SreAcademy.Web.Features.Progress;
using SreAcademy.Web.Hosting.Starting;

namespace SreAcademy.Benchmarks.Progress;

/// <summary>
/// <c>progress-page sqlite|postgres [OTHERS]</c>: the whole of <c>GET /progress</c> by the whole program in this process, without a network: a session that is checked,
/// all reads, figures and forecasts, the page and its text. The learner is the one of <see cref="ProgressRun"/>, in a course of 16 topics on 4 levels. First the first look of a
/// day after 50 answers, when nothing is remembered of goals; then the look after that, when nothing is new.
/// </summary>
internal static partial class ProgressPageRun
{
    private const int Cards = 5_000;
    private const int Topics = 16;
    private const int Times = 200;
    private const int WarmUp = 400;
    private const int TimesPast = 20;

    public static async Task RunAsync(string kind, int others)
    {
        await using var database = await StudyDatabase.CreateAsync(kind, 0);
        var content = Path.Combine(database.Folder, "content");
        Directory.CreateDirectory(Path.Combine(content, "sre"));
        for (var topic = 0; topic < Topics; topic++)
            await File.WriteAllTextAsync(Path.Combine(content, "sre", $"{topic:D2}.md"), Document(topic));
        await using var site = new Site(database, content);
        using var client = site.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = new Uri("https://localhost") });
        await BecomeGuestAsync(client);
        await database.FindCardsAsync();
        await using var context = database.Context();
        var learner = await context.Learners.MaxAsync(row => row.Id);
        var today = (await database.Get<LoadStudyDesk>().HandleAsync(learner)).Today;
        var course = new ProgressCourse(database, learner, today.DayNumber);
        await course.StudyAsync(await database.AddLearnersAsync(others));
        await database.SettleAsync();
        await database.Get<ReadStudyDigest>().HandleAsync(learner);
        var yesterday = await ProgressRun.KeptAsync(database);
        await course.AnswerTodayAsync();

        var name = $"{kind}, {others:N0} others, {database.Cards.Count:N0} cards";
        await ProgressRun.MeasureAsync($"{name}: the page after answers", Times, WarmUp, () => ForgetAsync(database, learner, yesterday), () => LookAsync(client, ""));
        await LookAsync(client, "");
        await ProgressRun.MeasureAsync($"{name}: the page again", Times, WarmUp, () => Task.CompletedTask, () => LookAsync(client, ""));
        var past = today.AddDays(-100).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        await ProgressRun.MeasureAsync($"{name}: with a past day", TimesPast, 3, () => Task.CompletedTask, () => LookAsync(client, $"?asOf={past}"));
    }

    // What an answer changes: the digest is a day old, and a card is of another version, so that no forecast is remembered.
    private static async Task ForgetAsync(StudyDatabase database, long learner, SreAcademy.Data.StudyDigestRow yesterday)
    {
        await ProgressRun.RestoreAsync(database, yesterday);
        await using var context = database.Context();
        await context.Progress.Where(row => row.LearnerId == learner && row.CardId == database.Cards[0])
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Version, row => row.Version + 1));
    }

    private static async Task LookAsync(HttpClient client, string query)
    {
        var page = await client.GetStringAsync(new Uri($"/progress{query}", UriKind.Relative));
        if (!page.Contains("class=\"readiness\"", StringComparison.Ordinal) || Goal().Count(page) != 3)
            throw new InvalidOperationException("not the page of this learner");
    }

    private static async Task BecomeGuestAsync(HttpClient client)
    {
        var page = await client.GetStringAsync(new Uri("/account", UriKind.Relative));
        var token = Token().Match(page).Groups[1].Value;
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token)]);
        (await client.PostAsync(new Uri("/guest", UriKind.Relative), form)).Dispose();
    }

    private static string Document(int topic)
    {
        var text = new StringBuilder($"# 과정 {topic}\n\n## {topic + 1}. 주제 {topic}\n\n### 개념 설명\n\n느린 것은 느린 대로 재요.\n\n### 레벨별 지식\n\n");
        foreach (var level in Levels.All)
        {
            text.Append(CultureInfo.InvariantCulture, $"> {new string('⭐', level.Number())} **Level {level.Number()} (레벨)**\n");
            for (var card = topic + (Topics * (level.Number() - 1)); card < Cards; card += Topics * Levels.All.Count)
                text.Append(CultureInfo.InvariantCulture, $">\n> **Q: {card}번째로 알아야 하는 것은 무엇인가요?**\n> **A:** {card}번째: 먼저 되돌린 다음에 까닭을 찾아요.\n");
            text.Append('\n');
        }
        return text.ToString();
    }

    [GeneratedRegex("""name="__RequestVerificationToken" value="([^"]+)""")]
    private static partial Regex Token();

    [GeneratedRegex("""class="goal["\s]""")]
    private static partial Regex Goal();

    // By any type of the program: this one has a Program of its own.
    private sealed class Site(StudyDatabase database, string content) : WebApplicationFactory<LoadProgress>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            // The program takes settings as arguments, and one with a section of its own for a command.
            Environment.SetEnvironmentVariable(AcademySettings.ConnectionVariable, database.Connection);
            builder.UseEnvironment("Production").UseContentRoot(AppContext.BaseDirectory)
                .UseSetting(AcademySettings.ContentVariable, content).UseSetting(AcademySettings.DataVariable, database.Folder);
        }
    }
}

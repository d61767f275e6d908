using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using SreAcademy.Core.Content;
using SreAcademy.Web.Features.Progress;
using SreAcademy.Web.Hosting.Starting;

namespace SreAcademy.Benchmarks.Study;

/// <summary>The whole program over a database, in this process and without a network, with a course of 16 topics on 4 levels.</summary>
internal sealed partial class WholeSite : WebApplicationFactory<LoadProgress>
{
    private const int Topics = 16;

    private readonly StudyDatabase database;

    private WholeSite(StudyDatabase database) => this.database = database;

    private string Content => Path.Combine(database.Folder, "content");

    public static async Task<WholeSite> OpenAsync(StudyDatabase database, int cards)
    {
        var site = new WholeSite(database);
        Directory.CreateDirectory(Path.Combine(site.Content, "sre"));
        for (var topic = 0; topic < Topics; topic++)
            await File.WriteAllTextAsync(Path.Combine(site.Content, "sre", $"{topic:D2}.md"), Document(topic, cards));
        return site;
    }

    /// <returns>Of a new guest, once the course is in the database.</returns>
    public async Task<HttpClient> VisitAsync()
    {
        var client = CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = new Uri("https://localhost") });
        var page = await client.GetStringAsync(new Uri("/account", UriKind.Relative));
        var token = Token().Match(page).Groups[1].Value;
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token)]);
        (await client.PostAsync(new Uri("/guest", UriKind.Relative), form)).Dispose();
        await database.FindCardsAsync();
        return client;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        // The program takes settings as arguments, and one with a section of its own for a command.
        Environment.SetEnvironmentVariable(AcademySettings.ConnectionVariable, database.Connection);
        // A line a request would hide the figures.
        Environment.SetEnvironmentVariable("Serilog__MinimumLevel__Default", "Warning");
        builder.UseEnvironment("Production").UseContentRoot(AppContext.BaseDirectory)
            .UseSetting(AcademySettings.ContentVariable, Content).UseSetting(AcademySettings.DataVariable, database.Folder);
    }

    private static string Document(int topic, int cards)
    {
        var text = new StringBuilder($"# 과정 {topic}\n\n## {topic + 1}. 주제 {topic}\n\n### 개념 설명\n\n느린 것은 느린 대로 재요.\n\n### 레벨별 지식\n\n");
        foreach (var level in Levels.All)
        {
            text.Append(CultureInfo.InvariantCulture, $"> {new string('⭐', level.Number())} **Level {level.Number()} (레벨)**\n");
            for (var card = topic + (Topics * (level.Number() - 1)); card < cards; card += Topics * Levels.All.Count)
                text.Append(CultureInfo.InvariantCulture, $">\n> **Q: {card}번째로 알아야 하는 것은 무엇인가요?**\n> **A:** {card}번째: 먼저 되돌린 다음에 까닭을 찾아요.\n");
            text.Append('\n');
        }
        return text.ToString();
    }

    [GeneratedRegex("""name="__RequestVerificationToken" value="([^"]+)""")]
    private static partial Regex Token();
}

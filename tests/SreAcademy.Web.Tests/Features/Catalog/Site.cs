using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SreAcademy.Core.Content;
using SreAcademy.Data.Sqlite;
using SreAcademy.Web.Features.Catalog;

namespace SreAcademy.Web.Tests.Features.Catalog;

/// <summary>A content folder and a database of their own, and any number of starts on them.</summary>
internal sealed class Site : IAsyncDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("site-");
    private readonly List<ServiceProvider> starts = [];

    public string Content => Path.Combine(root.FullName, "content");

    public string Database => Path.Combine(root.FullName, "data", "academy.db");

    /// <param name="content">Another folder in place of <see cref="Content"/>.</param>
    public IServiceProvider Start(string? content = null)
    {
        var services = new ServiceCollection().AddLogging().AddSqlite(Database).AddCatalog(new CatalogOptions(content ?? Content)).AddCatalogWatch();
        starts.Add(services.BuildServiceProvider());
        return starts[^1];
    }

    public void Write(string path, string text)
    {
        var file = Path.Combine(Content, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    public static string Lesson(string slug, params string[] questions) =>
        $"---\nslug: {slug}\n---\n# 문서\n\n## 주제 {slug}\n\n### 레벨별 지식\n\n> ⭐ **Level 1 (입문)**\n"
        + string.Concat(questions.Select(question => $">\n> **Q: {question}**\n> **A:** {question}에 대한 답\n"));

    public static Task<CatalogSnapshot> NextAsync(IServiceProvider start)
    {
        var next = new TaskCompletionSource<CatalogSnapshot>(TaskCreationOptions.RunContinuationsAsynchronously);
        start.GetRequiredService<CurrentCatalog>().Changed += snapshot => next.TrySetResult(snapshot);
        return next.Task.WaitAsync(TimeSpan.FromSeconds(60));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var start in starts)
        {
            foreach (var hosted in start.GetServices<IHostedService>())
                await hosted.StopAsync(CancellationToken.None);
            await start.DisposeAsync();
        }
        SqliteConnection.ClearAllPools();
        root.Delete(recursive: true);
    }
}

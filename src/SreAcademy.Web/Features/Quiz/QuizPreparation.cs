using System.Threading.Channels;
using SreAcademy.Core.Content;
using SreAcademy.Core.Quiz;
using SreAcademy.Web.Features.Catalog;

namespace SreAcademy.Web.Features.Quiz;

/// <summary>Reads a catalog for quizzes in the background, after a start and after each import, so that the first learner does not wait for it.</summary>
public sealed class QuizPreparation(CurrentCatalog current, TimeProvider time) : BackgroundService
{
    /// <summary>The first pages of a start, and of an import, come first.</summary>
    private static readonly TimeSpan FirstPages = TimeSpan.FromSeconds(5);

    // Imports that come faster than they can be read leave only the last.
    private readonly Channel<CatalogSnapshot> waiting = Channel.CreateBounded<CatalogSnapshot>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await current.Loaded.WaitAsync(stoppingToken);
        current.Changed += Wait;
        try
        {
            Wait(current.Snapshot);
            await foreach (var catalog in waiting.Reader.ReadAllAsync(stoppingToken))
            {
                await Task.Delay(FirstPages, time, stoppingToken);
                QuizMaterial.Of(catalog).Prepare(stoppingToken);
            }
        }
        finally
        {
            current.Changed -= Wait;
        }
    }

    private void Wait(CatalogSnapshot catalog) => waiting.Writer.TryWrite(catalog);
}

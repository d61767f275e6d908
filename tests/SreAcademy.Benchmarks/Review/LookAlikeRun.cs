using System.Diagnostics;
using System.Globalization;
using SreAcademy.Core.Content;
using SreAcademy.Core.Review;

namespace SreAcademy.Benchmarks.Review;

/// <summary>Shows which cards of a content folder pass for look-alikes, to be judged by eye, and how long finding them takes.</summary>
internal static class LookAlikeRun
{
    private const int Shown = 60;

    public static void Run(TextWriter output, string folder)
    {
        var catalog = Read(folder);
        var places = catalog.Cards.Concat(catalog.InterviewQuestions).ToList();
        var pairs = places
            .SelectMany(place => LookAlikes.Of(catalog).To(place.Card.Id).Select(other => (One: place, Other: catalog.CardsById[other.CardId], other.Score)))
            .Where(pair => pair.One.Card.Id < pair.Other.Card.Id)
            .OrderByDescending(pair => pair.Score)
            .ToList();
        foreach (var (one, other, score) in pairs.Take(Shown))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{score:F2}  {Name(one)}  |  {Name(other)}"));
        var confusable = pairs.Count(pair => pair.Score >= LookAlikes.Confusable);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{confusable} confusable pairs among {places.Count} cards; those at the edge:"));
        foreach (var (one, other, score) in pairs.Skip(Math.Max(0, confusable - 10)).Take(20))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{score:F2}  {Name(one)}  |  {Name(other)}"));
        Measure(output, catalog);
        Measure(output, StudyCourse.Make(cards: 10_000, seed: 3));
    }

    private static void Measure(TextWriter output, CatalogSnapshot catalog)
    {
        // A snapshot of its own, so that nothing is remembered from before.
        var fresh = new CatalogSnapshot(catalog.Version, catalog.Subjects);
        var started = Stopwatch.GetTimestamp();
        var processor = Environment.CpuUsage.TotalTime;
        var lookAlikes = LookAlikes.Of(fresh);
        var made = Stopwatch.GetElapsedTime(started);
        foreach (var id in fresh.CardsById.Keys)
            lookAlikes.To(id);
        var all = Stopwatch.GetElapsedTime(started);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{fresh.CardsById.Count:N0} cards: read in {made.TotalMilliseconds:F0} ms, with the look-alikes of all {all.TotalMilliseconds:F0} ms ({(Environment.CpuUsage.TotalTime - processor).TotalMilliseconds:F0} ms of processor time)"));
    }

    private static string Name(CardPlace place) => $"[{place.Topic?.Slug ?? "-"} {place.Card.Level?.Number()}] {place.Card.Question.Text}";

    private static CatalogSnapshot Read(string folder)
    {
        var sources = Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories)
            .Select(path => new SourceDocument("sre", LessonParser.Parse(path, File.ReadAllText(path))));
        var id = 0L;
        return new CatalogSnapshot(1,
        [
            .. CatalogBuilder.Build(sources).Subjects.Select(subject => subject with
            {
                Documents = [.. subject.Documents.Select(document => DocumentCards.Replace(document, place => place.Card with { Id = ++id }))],
            }),
        ]);
    }
}

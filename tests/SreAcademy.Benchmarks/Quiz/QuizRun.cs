using System.Diagnostics;
using System.Globalization;
using SreAcademy.Core.Content;
using SreAcademy.Core.Quiz;

namespace SreAcademy.Benchmarks.Quiz;

/// <summary>Making a quiz of 20 questions from 10,000 cards, and judging answers. A plain runner: the tail counts here too.</summary>
internal static class QuizRun
{
    private const int Cards = 10_000;
    private const int Questions = 20;
    private const int Runs = 300;

    public static void Run(TextWriter output)
    {
        var catalog = QuizCourse.Make(Cards, seed: 3);
        var started = Stopwatch.GetTimestamp();
        QuizMaterial.Of(catalog).Prepare();
        Write(output, $"preparing a catalog of {catalog.Cards.Count:N0} cards, which the site does in the background after a start and an import: {Stopwatch.GetElapsedTime(started).TotalMilliseconds:F0} ms");
        started = Stopwatch.GetTimestamp();
        var first = QuizGenerator.Generate(catalog, Plan(0));
        Write(output, $"first quiz, compilation with it: {Stopwatch.GetElapsedTime(started).TotalMilliseconds:F0} ms; kinds {string.Join(' ', first.Questions.CountBy(question => question.Kind).Select(kind => $"{kind.Key}:{kind.Value}"))}");
        // Once more on the same course read anew, by somebody who does not wait for the preparation.
        started = Stopwatch.GetTimestamp();
        QuizGenerator.Generate(new CatalogSnapshot(2, catalog.Subjects), Plan(0));
        Write(output, $"first quiz of a catalog that is not prepared: {Stopwatch.GetElapsedTime(started).TotalMilliseconds:F0} ms");

        var asked = new List<Question>();
        // Every topic has been asked for after these.
        Measure(output, "warming up", Enumerable.Range(1, Runs / 3), seed => QuizGenerator.Generate(catalog, Plan(-seed)));
        Measure(output, $"{Questions} questions, any kind", Enumerable.Range(1, Runs), seed => asked.AddRange(QuizGenerator.Generate(catalog, Plan(seed)).Questions));
        foreach (var kind in QuestionKinds.All)
            Measure(output, $"{Questions} questions, {kind}", Enumerable.Range(1, Runs / 10), seed => QuizGenerator.Generate(catalog, Plan(seed) with { Kinds = [kind] }));
        Measure(output, "one topic", Enumerable.Range(1, Runs), seed => QuizGenerator.Generate(catalog, Plan(seed) with { Topics = [catalog.Topics[seed % catalog.Topics.Count].Slug] }));
        Measure(output, "judge", asked.Select(question => (question, Guess(question))), pair => QuestionJudge.Judge(pair.question, pair.Item2));
    }

    private static QuizPlan Plan(int seed) => new() { Seed = seed, Count = Questions };

    private static Response Guess(Question question) => question switch
    {
        ChoiceQuestion => new Response.Chosen([0]),
        SeveralQuestion several => new Response.Chosen([.. Enumerable.Range(0, several.Options.Count / 2)]),
        MatchingQuestion matching => new Response.Matched([.. Enumerable.Range(0, matching.Terms.Count)]),
        ClozeQuestion cloze => new Response.Typed($"아마도 {cloze.Key.Written} 같은 거예요"),
        OrderingQuestion ordering => new Response.Ordered([.. Enumerable.Range(0, ordering.Steps.Count)]),
        TrueFalseQuestion => new Response.Decided(true, null),
        WorkedQuestion => new Response.Typed("43200 × 0.1% = 43분 12초"),
        _ => new Response.Recalled(true),
    };

    private static void Measure<T>(TextWriter output, string name, IEnumerable<T> inputs, Action<T> act)
    {
        var all = inputs.ToList();
        var processor = Environment.CpuUsage.TotalTime;
        var times = all.ConvertAll(input =>
        {
            var started = Stopwatch.GetTimestamp();
            act(input);
            return Stopwatch.GetElapsedTime(started).TotalMicroseconds;
        });
        var mean = (Environment.CpuUsage.TotalTime - processor).TotalMicroseconds / all.Count;
        times.Sort();
        Write(output, $"{name,-28} p50 {times[times.Count / 2],10:N1} µs   p99 {times[times.Count * 99 / 100],10:N1} µs   max {times[^1],10:N1} µs   processor time each {mean,10:N1} µs");
    }

    private static void Write(TextWriter output, FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}

using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.EntityFrameworkCore;
using SreAcademy.Core.Content;
using SreAcademy.Core.Quiz;
using SreAcademy.Core.Review;
using SreAcademy.Data;
using SreAcademy.Data.Quizzes;

namespace SreAcademy.Benchmarks.Study;

/// <summary>
/// <c>answer sqlite|postgres</c>: answering one question of a quiz of twenty, two of three wrong; whole, and without the commit, which is what the durable
/// write costs whatever is in it. Then 오답 노트 of a learner with 100,000 entries in the log.
/// </summary>
internal static class AnswerRun
{
    private const int Cards = 500;
    private const int Questions = 20;
    private const int Quizzes = 150;
    private const int WarmUp = 20;
    private const int LogRows = 100_000;

    public static async Task RunAsync(string kind)
    {
        await using var database = await StudyDatabase.CreateAsync(kind, Cards);
        var learner = (await database.AddLearnersAsync(1))[0];
        var commit = TimeSpan.Zero;
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listening) =>
            {
                if (instrument.Meter.Name == WriteDiagnostics.MeterName)
                    listening.EnableMeasurementEvents(instrument);
            },
        };
        // One caller: the last group is this answer's alone.
        listener.SetMeasurementEventCallback<double>((_, seconds, _, _) => commit = TimeSpan.FromSeconds(seconds));
        listener.Start();
        Latencies whole = new(), besides = new(), starts = new();
        for (var quiz = -WarmUp; quiz < Quizzes; quiz++)
        {
            var start = Stopwatch.GetTimestamp();
            var key = await StartAsync(database, learner, quiz + WarmUp);
            if (quiz >= 0)
                starts.Add(Stopwatch.GetElapsedTime(start));
            for (var place = 0; place < Questions; place++)
            {
                start = Stopwatch.GetTimestamp();
                await AnswerAsync(database, learner, key, place);
                var elapsed = Stopwatch.GetElapsedTime(start);
                if (quiz < 0)
                    continue;
                whole.Add(elapsed);
                besides.Add(elapsed - commit);
            }
            await database.Get<FinishQuiz>().HandleAsync(learner, key);
        }
        Console.WriteLine($"{kind}: answer, with its commit      {whole}");
        Console.WriteLine($"{kind}: answer, besides the commit   {besides}");
        Console.WriteLine($"{kind}: begin a quiz of {Questions}           {starts}");
        await NotebookAsync(database, kind);
    }

    private static async Task<string> StartAsync(StudyDatabase database, long learner, int quiz)
    {
        var questions = Enumerable.Range(0, Questions).Select(place => Question(database.Cards[((quiz * Questions) + place) * 7 % Cards])).ToList();
        var outcome = await database.Get<StartQuiz>().HandleAsync(learner, Guid.NewGuid(), new QuizPlan { Seed = quiz, Count = Questions }, questions);
        return ((StartOutcome.Started)outcome).Key;
    }

    private static async Task AnswerAsync(StudyDatabase database, long learner, string key, int place)
    {
        var outcome = await database.Get<AnswerQuestion>().HandleAsync(new QuizAnswer
        {
            LearnerId = learner,
            Key = key,
            Place = place,
            Response = new Response.Chosen([place % 3]),
            AnswerId = Guid.NewGuid(),
            Duration = TimeSpan.FromSeconds(8),
        });
        if (outcome is not AnswerOutcome.Recorded)
            throw new InvalidOperationException(outcome.ToString());
    }

    private static async Task NotebookAsync(StudyDatabase database, string kind)
    {
        var learner = (await database.AddLearnersAsync(1))[0];
        await using (var context = database.Context())
        {
            var parameters = await context.SchedulerParameters.Select(row => row.Id).FirstAsync();
            context.ReviewLog.AddRange(Enumerable.Range(0, LogRows).Select(number => new ReviewLogRow
            {
                LearnerId = learner,
                CardId = database.Cards[number * 13 % Cards],
                AnswerId = number.ToString("x32", System.Globalization.CultureInfo.InvariantCulture),
                Kind = ReviewLogKind.Review,
                Origin = number % 5 == 0 ? ReviewOrigin.Quiz : ReviewOrigin.Review,
                OriginPlace = number % 5 == 0 ? $"/quiz/{number:x32}#q1" : null,
                Rating = number % 4 == 0 ? Rating.Again : Rating.Good,
                At = DateTimeOffset.UnixEpoch.AddMinutes(number),
                StudyDay = 730_000 + (number / 100),
                DurationMilliseconds = 5000,
                ParametersId = parameters,
                IntervalDays = 1,
                IntervalSeconds = 0,
            }));
            await context.SaveChangesAsync();
        }
        var latencies = new Latencies();
        var entries = 0;
        for (var time = 0; time < 50; time++)
        {
            var start = Stopwatch.GetTimestamp();
            entries = (await database.Get<ReadNotebook>().HandleAsync(learner)).Count;
            latencies.Add(Stopwatch.GetElapsedTime(start));
        }
        Console.WriteLine($"{kind}: notebook, {LogRows:N0} entries in the log, {entries} cards in it   {latencies}");
    }

    private static ChoiceQuestion Question(long card) => new()
    {
        CardId = card,
        TopicSlug = "topic",
        TopicTitle = "주제",
        Level = Level.Junior,
        Prompt = Text("질문", 60),
        Explanation = Text("설명", 300),
        Sources = [Text("출처", 40)],
        Options = [.. Enumerable.Range(0, 4).Select(option => new QuizOption(Text($"보기 {option}", 60), option == 0, Text("까닭", 80)))],
    };

    private static RichText Text(string word, int length) => new($"<p>{word}{new string('가', length)}</p>", word + new string('가', length));
}

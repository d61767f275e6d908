using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SreAcademy.Benchmarks.Study;
using SreAcademy.Core.Content;
using SreAcademy.Core.Interviews;
using SreAcademy.Core.Progress;
using SreAcademy.Core.Quiz;
using SreAcademy.Core.Review;
using SreAcademy.Data;
using SreAcademy.Data.Interviews;
using SreAcademy.Data.Progress;
using SreAcademy.Data.Quizzes;

namespace SreAcademy.Benchmarks.Progress;

/// <summary>A learner with years behind them, among others, in a database.</summary>
internal sealed class ProgressCourse(StudyDatabase database, long learner, int today)
{
    private const int EntriesPerCard = 20;
    private const int AnswersToday = 50;
    private const int OthersCards = 25;
    private const int OthersEntriesPerCard = 4;
    private const int RowsAtOnce = 10_000;
    private const int Quizzes = 300;
    private const int QuestionsPerQuiz = 10;
    private const int Interviews = 15;
    private const int Drills = 20;
    private const int PlanLength = 12_000;

    private readonly List<ReviewLogRow> todays = [];

    /// <summary>All but what the learner answered today.</summary>
    public async Task StudyAsync(IReadOnlyList<long> others)
    {
        var years = new StudiedYears(await ParametersAsync(), today, seed: 5);
        years.Add(learner, database.Cards, EntriesPerCard, AnswersToday);
        foreach (var (at, other) in others.Index())
            years.Add(other, Enumerable.Range(0, OthersCards).Select(card => database.Cards[((at * 31) + (card * 199)) % database.Cards.Count]), OthersEntriesPerCard);
        var rows = years.Rows();
        todays.AddRange(rows.Where(row => row.LearnerId == learner && row.StudyDay == today));
        await AddAsync(rows.Except(todays));
        await AddAsync(years.Progress(rows));
        await PractiseAsync();
    }

    public async Task AnswerTodayAsync() => await AddAsync(todays);

    private async Task<long> ParametersAsync()
    {
        await using var context = database.Context();
        var row = context.SchedulerParameters.Add(new SchedulerParametersRow
        {
            Hash = "benchmark",
            Algorithm = SchedulerParameters.AlgorithmName,
            Weights = string.Join(',', SchedulerParameters.DefaultWeights.Select(weight => weight.ToString("R", CultureInfo.InvariantCulture))),
            DesiredRetention = 0.9,
            MaximumInterval = 36_500,
            LearningSteps = "60,600",
            RelearningSteps = "600",
        }).Entity;
        await context.SaveChangesAsync();
        return row.Id;
    }

    private async Task AddAsync<T>(IEnumerable<T> rows) where T : class
    {
        foreach (var some in rows.Chunk(RowsAtOnce))
        {
            await using var context = database.Context();
            context.ChangeTracker.AutoDetectChangesEnabled = false;
            context.AddRange(some);
            await context.SaveChangesAsync();
        }
    }

    private async Task PractiseAsync()
    {
        for (var number = 0; number < Quizzes; number++)
        {
            var questions = Enumerable.Range(0, QuestionsPerQuiz).Select(at => Question(database.Cards[((number * 17) + (at * 311)) % database.Cards.Count])).ToList();
            await database.Get<StartQuiz>().HandleAsync(learner, Guid.NewGuid(), new QuizPlan { Seed = number, AsksConfidence = true }, questions);
        }
        await using var context = database.Context();
        await context.QuizQuestions.ExecuteUpdateAsync(set => set
            .SetProperty(row => row.Response, """{"kind":"chosen","options":[1]}""")
            .SetProperty(row => row.Confidence, row => (Confidence?)(1 + (row.QuizId % 3)))
            .SetProperty(row => row.IsRight, row => row.Place % 3 != 0));
        await context.Quizzes.ExecuteUpdateAsync(set => set.SetProperty(row => row.FinishedAt, row => row.StartedAt));
        for (var number = 0; number < Interviews; number++)
            await database.Get<StartInterview>().HandleAsync(learner, Guid.NewGuid(), new InterviewPlan { Role = Level.Senior, Seed = number }, [.. Enumerable.Range(0, 5).Select(at => Asked(database.Cards[at]))]);
        context.Drills.AddRange(Enumerable.Range(0, Drills).Select(Drill));
        await context.SaveChangesAsync();
        StudyGoal[] goals =
        [
            new() { Target = 0.9, By = DateOnly.FromDayNumber(today + 30), Levels = [Level.Junior] },
            new() { Target = 0.8, By = DateOnly.FromDayNumber(today + 90) },
            new() { Target = 0.95, By = DateOnly.FromDayNumber(today + 60), Topics = ["topic-0", "topic-1"] },
        ];
        foreach (var goal in goals)
            await database.Get<AddGoal>().HandleAsync(learner, Guid.NewGuid(), goal, DateOnly.FromDayNumber(today));
    }

    // Nothing reads the plan of a drill that is shown in a list, but its row is as long as it is.
    private DrillRow Drill(int number) => new()
    {
        Key = number.ToString("x32", CultureInfo.InvariantCulture),
        LearnerId = learner,
        StartId = number.ToString("x32", CultureInfo.InvariantCulture),
        Slug = "1-scenario",
        Title = "결제가 느려졌다",
        Plan = $$"""{"slug":"{{new string('가', PlanLength)}}"}""",
        StartedAt = DateTimeOffset.UnixEpoch.AddDays(number),
        FinishedAt = DateTimeOffset.UnixEpoch.AddDays(number).AddHours(1),
        GivenUp = false,
        Score = 70 + number,
        Moves = 15,
    };

    private static ChoiceQuestion Question(long card) => new()
    {
        CardId = card,
        TopicSlug = $"topic-{card % 16}",
        TopicTitle = "주제",
        Level = Level.Junior,
        Prompt = Text("질문", 60),
        Explanation = Text("설명", 300),
        Options = [.. Enumerable.Range(0, 4).Select(option => new QuizOption(Text($"보기 {option}", 60), option == 0, Text("까닭", 80)))],
    };

    private static AskedQuestion Asked(long card) => new() { CardId = card, Question = Text("질문", 60), Answer = Text("답", 500), Points = [Text("요점", 60), Text("또", 60)] };

    private static RichText Text(string word, int length) => new($"<p>{word}{new string('가', length)}</p>", word + new string('가', length));
}

using System.Globalization;
using SreAcademy.Benchmarks.Content;
using SreAcademy.Benchmarks.Data;
using SreAcademy.Benchmarks.Interviews;
using SreAcademy.Benchmarks.Progress;
using SreAcademy.Benchmarks.Quiz;
using SreAcademy.Benchmarks.Review;
using SreAcademy.Benchmarks.Search;
using SreAcademy.Benchmarks.Study;
using SreAcademy.Benchmarks.Teams;

switch (args)
{
    case ["search"]:
        SearchBenchmark.Run(Console.Out);
        return 0;
    case ["scheduler"]:
        SchedulerBenchmarks.Run();
        return 0;
    case ["alike", .. var folder]:
        LookAlikeRun.Run(Console.Out, folder is [var content] ? content : Path.Combine("content", "sre"));
        return 0;
    case ["plan"]:
        PlanBenchmark.Run(Console.Out);
        return 0;
    case ["forecast"]:
        ForecastRun.Run(Console.Out);
        return 0;
    case ["quiz"]:
        QuizRun.Run(Console.Out);
        return 0;
    case ["points"]:
        PointsRun.Run(Console.Out);
        return 0;
    case ["parse", .. var source]:
        ParseBenchmarks.Run(source is [var path] ? path : Path.Combine("content", "sre"));
        return 0;
    case ["hostile", .. var filter]:
        return HostileRun.Run(Console.Out, filter is [var words] ? words : "") ? 0 : 1;
    case ["import", var topics, var file]:
        await CatalogRun.ImportAsync(int.Parse(topics, CultureInfo.InvariantCulture), Path.GetFullPath(file));
        return 0;
    case ["load", var file]:
        await CatalogRun.LoadAsync(Path.GetFullPath(file));
        return 0;
    case ["load-ef", var file]:
        await CatalogRun.LoadWithEntityFrameworkAsync(Path.GetFullPath(file));
        return 0;
    case ["grade", "sqlite" or "postgres", .. var load]:
        await GradeRun.RunAsync(args[1], load is [var clients, ..] ? int.Parse(clients, CultureInfo.InvariantCulture) : 64, load is [_, var seconds] ? int.Parse(seconds, CultureInfo.InvariantCulture) : 10);
        return 0;
    case ["desk", "sqlite" or "postgres"]:
        await DeskRun.RunAsync(args[1]);
        return 0;
    case ["answer", "sqlite" or "postgres"]:
        await AnswerRun.RunAsync(args[1]);
        return 0;
    case ["progress", "sqlite" or "postgres", .. var others]:
        await ProgressRun.RunAsync(args[1], others is [var count] ? int.Parse(count, CultureInfo.InvariantCulture) : 200);
        return 0;
    case ["progress-page", "sqlite" or "postgres", .. var others]:
        await ProgressPageRun.RunAsync(args[1], others is [var learners] ? int.Parse(learners, CultureInfo.InvariantCulture) : 200);
        return 0;
    case ["home-page", "sqlite" or "postgres", .. var assignments]:
        await HomePageRun.RunAsync(args[1], assignments is [var tracks] ? int.Parse(tracks, CultureInfo.InvariantCulture) : 3);
        return 0;
    case ["matrix", "sqlite" or "postgres", .. var members]:
        await MatrixRun.RunAsync(args[1], members is [var size] ? [int.Parse(size, CultureInfo.InvariantCulture)] : [50, 100, 200]);
        return 0;
    case ["team-page", "sqlite" or "postgres", .. var sizes]:
        var numbers = sizes.Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToList();
        await TeamPageRun.RunAsync(args[1], numbers.ElementAtOrDefault(0) is > 0 and var people ? people : 200, numbers.Count > 1 ? numbers[1] : 5);
        return 0;
    default:
        Console.Error.WriteLine("usage: dotnet run -c Release --project tests/SreAcademy.Benchmarks -- search | plan | forecast | quiz | points | alike [PATH] | scheduler | parse [PATH] | hostile [WORDS] | import TOPICS FILE | load FILE | load-ef FILE");
        Console.Error.WriteLine("       or: grade sqlite|postgres [CLIENTS] [SECONDS] | desk sqlite|postgres | answer sqlite|postgres | progress sqlite|postgres [OTHERS] | progress-page sqlite|postgres [OTHERS] | home-page sqlite|postgres [ASSIGNMENTS] | matrix sqlite|postgres [MEMBERS] | team-page sqlite|postgres [MEMBERS] [ASSIGNMENTS]");
        return 2;
}

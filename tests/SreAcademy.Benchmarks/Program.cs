using SreAcademy.Benchmarks.Search;

switch (args)
{
    case ["search"]:
        SearchBenchmark.Run(Console.Out);
        return 0;
    default:
        Console.Error.WriteLine("usage: dotnet run -c Release --project tests/SreAcademy.Benchmarks -- search");
        return 2;
}

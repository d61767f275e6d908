using System.Text.RegularExpressions;

namespace SreAcademy.Core.Quiz;

/// <summary>Every calculation, with the words by which a card shows that it teaches it.</summary>
internal static partial class Recipes
{
    public static IReadOnlyList<Recipe> All { get; } =
    [
        new([Budget(), ObjectiveFigure(), Time()], ErrorBudgets.OfWindow),
        new([Budget(), Spending(), Requests()], ErrorBudgets.OfRequests),
        new([BurnRate(), AnyFigure()], BurnRates.OfErrors),
        new([BurnRate(), AnyFigure()], BurnRates.UntilExhausted),
        new([BurnRate(), AnyFigure(), Time()], BurnRates.SpentInHours),
        new([Availability(), Product()], Availabilities.InSeries),
        new([ObjectiveFigure(), Redundant()], Availabilities.InParallel),
        new([Nines(), Downtime()], Availabilities.DowntimeOfYear),
        new([Nines(), Downtime()], Availabilities.OfDowntime),
        new([RecoveryPoint(), LossOfData()], Recoveries.LostData),
        new([RecoveryTime(), TimeTaken()], Recoveries.OverTarget),
        new([SpareInstances()], Capacities.WithSpare),
        new([LossOfZone(), Peak(), Multiple()], Capacities.OverZones),
    ];

    /// <summary>The recipe that fills in its own figures this way.</summary>
    public static Recipe Of(Func<QuizDraw, Calculation> with) => All.Single(recipe => recipe.With == with);

    [GeneratedRegex(@"에러\s?버짓|오류\s?예산|버짓|error\s?budget", RegexOptions.IgnoreCase)]
    private static partial Regex Budget();

    [GeneratedRegex(@"99(?:\.\d+)?\s?%")]
    private static partial Regex ObjectiveFigure();

    [GeneratedRegex(@"\d\s?(?:분|시간|일|주)|월간|연간|minutes|hours", RegexOptions.IgnoreCase)]
    private static partial Regex Time();

    [GeneratedRegex("소진|실패|남은|잔여|spent", RegexOptions.IgnoreCase)]
    private static partial Regex Spending();

    [GeneratedRegex(@"[\d만]\s?(?:건|개\s?요청|요청)|요청\s?수|requests", RegexOptions.IgnoreCase)]
    private static partial Regex Requests();

    [GeneratedRegex(@"번\s?레이트|burn[\s-]?rate|소진\s?속도|소진율\s?\(burn", RegexOptions.IgnoreCase)]
    private static partial Regex BurnRate();

    [GeneratedRegex(@"\d")]
    private static partial Regex AnyFigure();

    [GeneratedRegex(@"가용성|availability|SLO", RegexOptions.IgnoreCase)]
    private static partial Regex Availability();

    [GeneratedRegex(@"직렬|곱해|곱으로|곱셈|series", RegexOptions.IgnoreCase)]
    private static partial Regex Product();

    [GeneratedRegex(@"병렬|이중화|다중화|parallel|redundan", RegexOptions.IgnoreCase)]
    private static partial Regex Redundant();

    [GeneratedRegex(@"나인|\bnines?\b|\b9s\b|99\.9+5?\s?%[^\n]*99\.9+5?\s?%", RegexOptions.IgnoreCase)]
    private static partial Regex Nines();

    [GeneratedRegex(@"다운\s?타임|중단\s?시간|허용\s?시간|downtime", RegexOptions.IgnoreCase)]
    private static partial Regex Downtime();

    [GeneratedRegex("RPO|목표 복구 시점|복구 시점 목표")]
    private static partial Regex RecoveryPoint();

    [GeneratedRegex("백업|스냅샷|과거까지|손실을? (?:감수|허용)|손실 허용|backup", RegexOptions.IgnoreCase)]
    private static partial Regex LossOfData();

    [GeneratedRegex("RTO|목표 복구 시간|복구 시간 목표")]
    private static partial Regex RecoveryTime();

    [GeneratedRegex(@"\d\s?(?:분|시간)|멈춘 때부터|얼마나 빨리|(?:판단|결정|걸리는|허용) 시간")]
    private static partial Regex TimeTaken();

    [GeneratedRegex(@"N\s?\+\s?[12](?!\d)", RegexOptions.IgnoreCase)]
    private static partial Regex SpareInstances();

    [GeneratedRegex(@"(?:\bAZ|가용\s?영역|리전|구역|zone)[^.\n]{0,24}(?:잃|빠지|빠져|손실|lose)", RegexOptions.IgnoreCase)]
    private static partial Regex LossOfZone();

    [GeneratedRegex("피크|최대 트래픽|peak", RegexOptions.IgnoreCase)]
    private static partial Regex Peak();

    [GeneratedRegex(@"\d\s?(?:%|배)")]
    private static partial Regex Multiple();
}

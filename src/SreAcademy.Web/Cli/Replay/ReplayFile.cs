using System.Globalization;
using SreAcademy.Core.Review;

namespace SreAcademy.Web.Cli.Replay;

/// <summary>Review histories in JSON: scenarios with parameters and reviews. Results that stand beside them are passed over.</summary>
internal static class ReplayFile
{
    private const int EarliestYear = 1900;
    private const int LatestYear = 9000;
    private static readonly string[] MomentFormats = ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mmK"];

    /// <exception cref="ReplayFault">Something is missing, or is not what it should be.</exception>
    public static IReadOnlyList<ReplayScenario> Parse(ReadOnlySpan<byte> utf8)
    {
        var root = LinedJson.Parse(utf8).AsMap("파일 전체");
        if (root.Members.ContainsKey("algorithm") && root.Text("algorithm") is { Value: not SchedulerParameters.AlgorithmName } other)
            throw new ReplayFault(other.Line, $"모르는 알고리즘이에요: \"{other.Value}\". {SchedulerParameters.AlgorithmName}만 계산할 수 있어요.");
        return [.. root.Items("scenarios").Values.Select(value => Scenario(value.AsMap("시나리오")))];
    }

    private static ReplayScenario Scenario(LinedJson.Map map)
    {
        var id = map.Member("id");
        if (id is not (LinedJson.Number or LinedJson.Text))
            throw new ReplayFault(id.Line, "\"id\"는 숫자나 문자열이어야 해요.");
        var (learning, relearning) = (map.Numbers("learning_steps_minutes"), map.Numbers("relearning_steps_minutes"));
        var parameters = new SchedulerParameters
        {
            Weights = map.Numbers("weights"),
            DesiredRetention = map.Number("desired_retention"),
            MaximumInterval = map.WholeNumber("maximum_interval", 1, int.MaxValue),
            LearningSteps = Seconds(learning),
            RelearningSteps = Seconds(relearning),
        };
        if (parameters.Problems() is [var problem, ..])
        {
            var (member, reason) = Explained(problem);
            throw new ReplayFault(map.Member(member).Line, $"\"{member}\": {reason}");
        }

        return new ReplayScenario(id, parameters, learning, relearning, [.. map.Items("reviews").Values.Select(value => Review(value.AsMap("복습")))]);
    }

    // The scheduler knows whole seconds; a fraction of a minute is rounded to them.
    private static IReadOnlyList<int> Seconds(IReadOnlyList<double> minutes) => [.. minutes.Select(step => (int)Math.Clamp(Math.Round(step * 60), 0, int.MaxValue))];

    private static ReplayReview Review(LinedJson.Map map)
    {
        var at = map.Text("at");
        var rating = map.WholeNumber("rating", (int)Rating.Again, (int)Rating.Easy);
        return new ReplayReview(map.Line, at.Value, Moment(at), (Rating)rating);
    }

    private static DateTimeOffset Moment(LinedJson.Text at)
    {
        // Without an offset the moment would depend on the machine that reads it.
        var hasOffset = at.Value.EndsWith('Z') || at.Value is [.., '+' or '-', _, _, ':', _, _];
        if (!hasOffset || !DateTimeOffset.TryParseExact(at.Value, MomentFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment))
            throw new ReplayFault(at.Line, $"\"at\"의 시각을 읽을 수 없어요: {at.Value}. 2026-01-05T01:00:00Z나 2026-01-05T10:00:00+09:00처럼 적어 주세요.");
        return moment.UtcDateTime.Year is >= EarliestYear and <= LatestYear
            ? moment
            : throw new ReplayFault(at.Line, $"\"at\"은 {EarliestYear}년부터 {LatestYear}년까지여야 해요.");
    }

    private static (string Member, string Reason) Explained(SchedulerParametersProblem problem) => problem switch
    {
        SchedulerParametersProblem.WeightCount => ("weights", $"가중치는 {SchedulerParameters.WeightCount}개여야 해요."),
        SchedulerParametersProblem.WeightNotFinite => ("weights", "가중치는 유한한 숫자여야 해요."),
        SchedulerParametersProblem.DecayNotPositive => ("weights", "마지막 가중치는 0보다 커야 해요."),
        SchedulerParametersProblem.RetentionOutsideRange => ("desired_retention", "0보다 크고 1보다 작아야 해요."),
        SchedulerParametersProblem.MaximumIntervalTooShort => ("maximum_interval", "1 이상이어야 해요."),
        SchedulerParametersProblem.LearningStepTooShort => ("learning_steps_minutes", "단계는 1초 이상이어야 해요."),
        SchedulerParametersProblem.RelearningStepTooShort => ("relearning_steps_minutes", "단계는 1초 이상이어야 해요."),
    };
}

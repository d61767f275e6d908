using SreAcademy.Core.Content;

namespace SreAcademy.Core.Interviews;

/// <summary>A question of an interview as it ended.</summary>
public sealed record AnsweredQuestion
{
    /// <summary>From 0.</summary>
    public required int Place { get; init; }

    public required AskedQuestion Asked { get; init; }

    /// <summary>One for each point; null where nobody said anything about the question: it counts in no coverage.</summary>
    public required IReadOnlyList<PointTick>? Ticks { get; init; }

    /// <summary>Indices, in the order in which they were asked.</summary>
    public IReadOnlyList<int> FollowUpsAsked { get; init; } = [];

    public required TimeSpan Used { get; init; }

    /// <summary>The card comes back to the candidate because of it.</summary>
    public bool IsQueued { get; init; }

    /// <summary>Null where nobody said anything.</summary>
    public Coverage? Coverage => Ticks is { } ticks ? new Coverage(1, ticks.Count(tick => tick.Made), ticks.Count) : null;

    /// <summary>Points that were not made; empty where nobody said anything.</summary>
    public IReadOnlyList<RichText> LeftOut => [.. (Ticks ?? []).Zip(Asked.Points).Where(pair => !pair.First.Made).Select(pair => pair.Second)];
}

/// <summary>How much of what good answers hold was said.</summary>
/// <param name="Questions">That stand behind the figures.</param>
/// <param name="Made">Points, 0 to <paramref name="Points"/>.</param>
public sealed record Coverage(int Questions, int Made, int Points)
{
    public static Coverage None { get; } = new(0, 0, 0);

    /// <summary>0–1; null without a point.</summary>
    public double? Share => Points == 0 ? null : Made / (double)Points;

    internal Coverage With(Coverage other) => new(Questions + other.Questions, Made + other.Made, Points + other.Points);
}

/// <param name="Slug">Null for questions of a whole document.</param>
public sealed record TopicCoverage(string? Slug, string? Title, Coverage Coverage);

/// <param name="Level">Null for questions that name none.</param>
public sealed record LevelCoverage(Level? Level, Coverage Coverage);

/// <summary>An interview the same candidate has given before, for the same role.</summary>
public sealed record EarlierInterview(string Key, DateTimeOffset FinishedAt, Coverage Coverage, TimeSpan Used);

/// <summary>What an interview came to. Questions that were never reached are not in it.</summary>
public sealed record InterviewReport
{
    public required InterviewPlan Plan { get; init; }

    /// <summary>In the order in which they were asked.</summary>
    public required IReadOnlyList<AnsweredQuestion> Questions { get; init; }

    public required Coverage Coverage { get; init; }

    /// <summary>In the order in which they were first asked.</summary>
    public required IReadOnlyList<TopicCoverage> ByTopic { get; init; }

    /// <summary>Ascending, questions without a level last.</summary>
    public required IReadOnlyList<LevelCoverage> ByLevel { get; init; }

    /// <summary>Of all questions together.</summary>
    public required TimeSpan Used { get; init; }

    /// <summary>Latest first; the first of them is what one compares with.</summary>
    public required IReadOnlyList<EarlierInterview> Earlier { get; init; }

    /// <summary>Time meant for the questions that were reached.</summary>
    public TimeSpan Meant => Plan.TimePerQuestion * Questions.Count;

    /// <summary>Change of the share of points since the interview before, −1 to 1; null where there is nothing to compare.</summary>
    public double? Change => Coverage.Share - Earlier.Select(earlier => earlier.Coverage.Share).FirstOrDefault(share => share is not null);

    /// <param name="questions">Those that were reached, in order.</param>
    /// <param name="earlier">Of the same candidate and role; in any order.</param>
    public static InterviewReport Of(InterviewPlan plan, IReadOnlyList<AnsweredQuestion> questions, IReadOnlyList<EarlierInterview> earlier)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(questions);
        var judged = questions.Where(question => question.Ticks is not null).ToList();
        return new InterviewReport
        {
            Plan = plan,
            Questions = questions,
            Coverage = Sum(judged),
            ByTopic =
            [
                .. judged.GroupBy(question => question.Asked.TopicSlug)
                    .Select(topic => new TopicCoverage(topic.Key, topic.First().Asked.TopicTitle, Sum(topic))),
            ],
            ByLevel =
            [
                .. judged.GroupBy(question => question.Asked.Level)
                    .OrderBy(level => level.Key is null).ThenBy(level => level.Key)
                    .Select(level => new LevelCoverage(level.Key, Sum(level))),
            ],
            Used = questions.Aggregate(TimeSpan.Zero, (used, question) => used + question.Used),
            Earlier = [.. earlier.OrderByDescending(one => one.FinishedAt)],
        };
    }

    private static Coverage Sum(IEnumerable<AnsweredQuestion> questions) =>
        questions.Aggregate(Coverage.None, (sum, question) => question.Coverage is { } coverage ? sum.With(coverage) : sum);
}

using SreAcademy.Core.Content;
using SreAcademy.Core.Quiz;
using SreAcademy.Data.Quizzes;

namespace SreAcademy.Web.Features.Quiz.Result;

/// <summary>A finished quiz in figures, each with the number of questions behind it.</summary>
public sealed record ResultFigures
{
    public required Share All { get; init; }

    /// <summary>In the order in which they were asked first.</summary>
    public required IReadOnlyList<(string Slug, string Title, Share Share)> Topics { get; init; }

    public required IReadOnlyList<(Level Level, Share Share)> Levels { get; init; }

    /// <summary>Wrong although the learner was sure.</summary>
    public required IReadOnlyList<QuizItem> SureAndWrong { get; init; }

    /// <summary>Answered wrong, the ones above left out.</summary>
    public required IReadOnlyList<QuizItem> OtherMissed { get; init; }

    /// <summary>Never answered: they count in the score and say nothing about their cards.</summary>
    public required IReadOnlyList<QuizItem> LeftOpen { get; init; }

    /// <summary>Judged by the learner.</summary>
    public required int SelfGraded { get; init; }

    /// <summary>Spent on the questions.</summary>
    public required TimeSpan Time { get; init; }

    /// <summary>The cards to ask once more, each once.</summary>
    public IReadOnlyList<long> MissedCards => [.. SureAndWrong.Concat(OtherMissed).Concat(LeftOpen).Select(item => item.Question.CardId).Distinct()];

    public static ResultFigures Of(QuizSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var missed = sheet.Items.Where(item => item is { IsRight: not true, Response: not null }).ToLookup(item => item.Confidence == Confidence.Sure);
        return new ResultFigures
        {
            All = Share.Of(sheet.Items),
            Topics = [.. sheet.Items.Where(item => item.Question.TopicSlug is not null).GroupBy(item => item.Question.TopicSlug!).Select(group => (group.Key, group.First().Question.TopicTitle ?? group.Key, Share.Of(group)))],
            Levels = [.. sheet.Items.Where(item => item.Question.Level is not null).GroupBy(item => item.Question.Level!.Value).OrderBy(group => group.Key).Select(group => (group.Key, Share.Of(group)))],
            SureAndWrong = [.. missed[true]],
            OtherMissed = [.. missed[false]],
            LeftOpen = [.. sheet.Items.Where(item => item.Response is null)],
            SelfGraded = sheet.Items.Count(item => item.SelfGraded),
            Time = TimeSpan.FromTicks(sheet.Items.Sum(item => item.Duration?.Ticks ?? 0)),
        };
    }
}

/// <param name="Questions">≥ 1.</param>
public sealed record Share(int Right, int Questions)
{
    /// <summary>0–100, rounded.</summary>
    public int Percent => (int)Math.Round(100.0 * Right / Questions, MidpointRounding.AwayFromZero);

    public static Share Of(IEnumerable<QuizItem> items)
    {
        var all = items.ToList();
        return new Share(all.Count(item => item.IsRight == true), all.Count);
    }
}

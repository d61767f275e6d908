using System.Globalization;
using SreAcademy.Core.Content;
using SreAcademy.Core.Progress;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Progress.Goals;

/// <summary>The form of a new goal as it was filled in, right or wrong.</summary>
/// <param name="Save">Made once for each new goal, however often it is sent.</param>
public sealed record GoalInput(string Save, IReadOnlyList<string> Topics, IReadOnlyList<string> Levels, string Percent, string By)
{
    /// <summary>Further ahead no forecast can be made.</summary>
    public const int MostDaysAhead = 365;

    private const double Whole = 100;
    private const string UsualPercent = "90";
    private const int UsualDays = 30;

    /// <param name="save">New for every page.</param>
    public static GoalInput New(Guid save, DateOnly today) => new(save.ToString("N"), [], [], UsualPercent, ProgressWords.Iso(today.AddDays(UsualDays)));

    public static GoalInput From(IFormCollection form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return new GoalInput(
            form["save"].ToString(), [.. form["topic"].OfType<string>()], [.. form["level"].OfType<string>()], form["percent"].ToString().Trim(), form["by"].ToString().Trim());
    }

    /// <summary>Topics and levels that the catalog does not have are passed over: nobody chose them on the page.</summary>
    public (StudyGoal? Goal, GoalProblems Problems) Read(CatalogSnapshot catalog, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var target = decimal.TryParse(Percent.TrimEnd('%', ' '), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) ? (double)percent / Whole : double.NaN;
        var isDay = DayInput.TryRead(By, out var by);
        var latest = DateOnly.FromDayNumber(Math.Min(DateOnly.MaxValue.DayNumber, today.DayNumber + MostDaysAhead));
        var problems = new GoalProblems(
            target is >= StudyGoal.LowestTarget and <= StudyGoal.HighestTarget ? null : UiText.ProgressGoalPercentProblem,
            !isDay ? UiText.ProgressGoalDayProblem
            : by < today ? UiText.ProgressGoalDayPast
            : by > latest ? Phrase.Of(UiText.ProgressGoalTooFarAway, ProgressWords.Date(latest))
            : null);
        return problems.Any ? (null, problems) : (new StudyGoal
        {
            Topics = [.. catalog.Topics.Select(topic => topic.Slug).Where(Topics.Contains)],
            Levels = [.. Core.Content.Levels.All.Where(level => Levels.Contains(level.Number().ToString(CultureInfo.InvariantCulture)))],
            Target = target,
            By = by,
        }, problems);
    }
}

/// <summary>What is wrong with a new goal, in words beside the field it is about; null where nothing is.</summary>
/// <param name="Whole">About no field of its own.</param>
public sealed record GoalProblems(string? Percent = null, string? By = null, string? Whole = null)
{
    public static GoalProblems None { get; } = new();

    public bool Any => Percent is not null || By is not null || Whole is not null;
}

using Microsoft.EntityFrameworkCore;
using SreAcademy.Data;

namespace SreAcademy.Web.Account.Takeout;

/// <param name="Plan">What it was made from, as JSON.</param>
public sealed record TakeoutQuiz(
    long QuizId, string Address, string Plan, int Questions, DateTimeOffset StartedAt, DateTimeOffset? EndsAt, DateTimeOffset? FinishedAt);

/// <param name="Place">From 1.</param>
/// <param name="Kind">How it was asked.</param>
/// <param name="Asked">The question as it was asked, as JSON. It holds what is right: null until that was shown, by the answer or at the end of an exam.</param>
/// <param name="Response">As JSON; null where it was not answered.</param>
/// <param name="Confidence">guess, likely or sure; null where it was not asked for.</param>
/// <param name="Score">0–1.</param>
/// <param name="Recorded">What the answer did to the memory of its cards: again or good; null for nothing.</param>
public sealed record TakeoutQuizAnswer(
    long QuizId, int Place, long CardId, string Kind, string? Asked, string? Response, DateTimeOffset? AnsweredAt, int? DurationMilliseconds,
    string? Confidence, bool? IsRight, double? Score, bool SelfGraded, bool HintUsed, bool Flagged, string? Recorded, string? AnswerId)
{
    /// <summary>Of a quiz; more than a quiz has questions.</summary>
    private const int MostPlaces = 1000;

    /// <summary>Places and quizzes as one number that grows in the order of the list.</summary>
    internal long Order => (QuizId * MostPlaces) + Place;

    internal static IQueryable<QuizQuestionRow> After(IQueryable<QuizQuestionRow> rows, long order) =>
        rows.Where(row => row.QuizId >= order / MostPlaces && (row.QuizId * MostPlaces) + row.Place + 1 > order);
}

internal static class TakeoutQuizzes
{
    public static IQueryable<TakeoutQuiz> QuizzesOf(this AcademyDbContext context, long learnerId, long after) =>
        from row in context.Quizzes
        where row.LearnerId == learnerId && row.Id > after
        orderby row.Id
        select new TakeoutQuiz(row.Id, "/quiz/" + row.Key, row.Plan, row.Questions, row.StartedAt, row.EndsAt, row.FinishedAt);

    public static IQueryable<TakeoutQuizAnswer> QuizAnswersOf(this AcademyDbContext context, long learnerId, long after) =>
        from row in TakeoutQuizAnswer.After(context.QuizQuestions, after)
        join quiz in context.Quizzes on row.QuizId equals quiz.Id
        where quiz.LearnerId == learnerId
        orderby row.QuizId, row.Place
        select new TakeoutQuizAnswer(
            row.QuizId, row.Place + 1, row.CardId, TakeoutQueries.Word(row.Kind), row.IsRight != null || quiz.FinishedAt != null ? row.Body : null, row.Response, row.AnsweredAt, row.DurationMilliseconds,
            row.Confidence == null ? null : TakeoutQueries.Word(row.Confidence.Value), row.IsRight, row.Score, row.SelfGraded, row.HintUsed, row.Flagged,
            row.Recorded == null ? null : TakeoutQueries.Word(row.Recorded.Value), row.AnswerId);
}

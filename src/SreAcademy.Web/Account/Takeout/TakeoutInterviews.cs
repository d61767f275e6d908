using SreAcademy.Data;

namespace SreAcademy.Web.Account.Takeout;

/// <param name="Seat">candidate or interviewer.</param>
/// <param name="Plan">What it was made from, as JSON; the same questions can be made from it again, so the candidate of a room gets it after the end, and null before.</param>
public sealed record TakeoutInterview(
    long InterviewId, string Address, string Seat, string? Plan, int Questions, DateTimeOffset CreatedAt, DateTimeOffset? StartedAt, DateTimeOffset? FinishedAt);

/// <param name="Place">From 1.</param>
/// <param name="Question">As the card words it now.</param>
/// <param name="Answer">Null for the interviewer: it is the candidate's.</param>
/// <param name="InterviewerNotes">Null for the candidate before the end, and without a room.</param>
/// <param name="Ticks">Which points were made, and who said so, as JSON; null before there are any, and for the candidate before they are shown.</param>
public sealed record TakeoutInterviewAnswer(
    long InterviewId, int Place, long CardId, string Question, string? Answer, string? InterviewerNotes, string? Ticks, string? FollowUpsAsked,
    int UsedMilliseconds, DateTimeOffset? RevealedAt, DateTimeOffset? QueuedAt)
{
    /// <summary>Of an interview; more than an interview has questions.</summary>
    internal const int MostPlaces = 1000;

    /// <summary>Places and interviews as one number that grows in the order of the list.</summary>
    internal long Order => (InterviewId * MostPlaces) + Place;
}

/// <summary>What of an interview is a learner's own, and no more than the seat may see: a takeout is no way to read an answer early.</summary>
internal static class TakeoutInterviews
{
    public static IQueryable<TakeoutInterview> InterviewsOf(this AcademyDbContext context, long learnerId, long after) =>
        from row in context.Interviews
        where (row.OwnerId == learnerId || row.CandidateId == learnerId) && row.Id > after
        orderby row.Id
        select new TakeoutInterview(
            row.Id, "/interview/" + row.Key, row.Paired && row.OwnerId == learnerId ? "interviewer" : "candidate",
            row.Paired && row.OwnerId != learnerId && row.FinishedAt == null ? null : row.Plan, row.Questions,
            row.CreatedAt, row.StartedAt, row.FinishedAt);

    public static IQueryable<TakeoutInterviewAnswer> InterviewAnswersOf(this AcademyDbContext context, long learnerId, long after) =>
        from row in context.InterviewQuestions
        where row.InterviewId >= after / TakeoutInterviewAnswer.MostPlaces && (row.InterviewId * TakeoutInterviewAnswer.MostPlaces) + row.Place + 1 > after
        join interview in context.Interviews on row.InterviewId equals interview.Id
        where (interview.OwnerId == learnerId || interview.CandidateId == learnerId) && interview.StartedAt != null && row.Place <= interview.Position
        join card in context.Cards on row.CardId equals card.Id
        orderby row.InterviewId, row.Place
        select new TakeoutInterviewAnswer(
            row.InterviewId, row.Place + 1, row.CardId, card.QuestionText,
            interview.CandidateId == learnerId ? row.Answer : null,
            interview.Paired && (interview.OwnerId == learnerId || interview.FinishedAt != null) ? row.InterviewerNotes : null,
            (interview.Paired && interview.OwnerId == learnerId) || row.RevealedAt != null || interview.FinishedAt != null ? row.Ticks : null,
            row.FollowUpsAsked, row.UsedMilliseconds, row.RevealedAt, row.QueuedAt);
}

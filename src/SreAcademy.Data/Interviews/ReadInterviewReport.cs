using SreAcademy.Core.Interviews;
using SreAcademy.Data.Study;

namespace SreAcademy.Data.Interviews;

/// <summary>What an interview came to, for both seats once it is over. How it went before is the candidate's own affair.</summary>
public sealed class ReadInterviewReport(AcademyDatabase database, TimeProvider time)
{
    /// <summary>Earlier interviews that are compared with, at most.</summary>
    private const int MostEarlier = 10;

    /// <returns>Null before the end, and where there is no such interview or it is none of the learner's.</returns>
    public async Task<InterviewReport?> HandleAsync(long learnerId, string key, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        await using var work = new DatabaseWork(await database.OpenAsync(cancellation));
        await work.BeginAsync(async connection => await database.BeginReadAsync(connection, cancellation));
        if (await InterviewTable.ReadAsync(work, StoredText.Of(key), learnerId) is not { Interview: { Phase: InterviewPhase.Finished } interview })
            return null;
        var now = StudyMoment.Now(time);
        var questions = await InterviewQuestionTable.ReadAsync(work, interview.Id);
        var history = interview.IsAnsweredBy(learnerId) ? await HistoryTable.ReadAsync(work, learnerId, now) : [];
        return InterviewReport.Of(
            interview.Plan,
            [.. questions.Where(question => interview.StartedAt is not null && question.Place <= interview.Position).Select(question => Answered(question, now))],
            [.. Earlier(history, interview).Take(MostEarlier)]);
    }

    private static AnsweredQuestion Answered(StoredQuestion question, DateTimeOffset now) => new()
    {
        Place = question.Place,
        Asked = question.Asked,
        Ticks = question.Ticks,
        FollowUpsAsked = question.FollowUpsAsked,
        Used = question.Used(now),
        IsQueued = question.QueuedAt is not null,
    };

    private static IEnumerable<EarlierInterview> Earlier(IEnumerable<InterviewSummary> history, StoredInterview interview)
    {
        foreach (var summary in history.OrderByDescending(summary => summary.FinishedAt))
        {
            if (summary is { Seat: InterviewSeat.Candidate, FinishedAt: { } finished, Coverage: { Points: > 0 } coverage }
                && summary.Key != interview.Key && summary.Plan.Role == interview.Plan.Role && finished <= interview.FinishedAt)
                yield return new EarlierInterview(summary.Key, finished, coverage, summary.Used);
        }
    }
}

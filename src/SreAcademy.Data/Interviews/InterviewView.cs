namespace SreAcademy.Data.Interviews;

/// <summary>Decides what a seat may see. The one place where a stored interview becomes a sheet.</summary>
internal static class InterviewView
{
    public static InterviewSheet Of(NamedInterview found, InterviewSeat seat, IReadOnlyList<StoredQuestion> questions, DateTimeOffset now)
    {
        var interview = found.Interview;
        return new InterviewSheet
        {
            Key = interview.Key,
            Seat = seat,
            Paired = interview.Paired,
            Plan = interview.Plan,
            Phase = interview.Phase,
            Position = interview.Position,
            Questions = interview.Questions,
            Version = interview.Version,
            CreatedAt = interview.CreatedAt,
            StartedAt = interview.StartedAt,
            FinishedAt = interview.FinishedAt,
            ReadAt = now,
            HasCandidate = interview.CandidateId is not null,
            CandidateName = interview.Paired ? found.Candidate : null,
            InterviewerName = interview.Paired ? found.Owner : null,
            InviteExpiresAt = seat == InterviewSeat.Interviewer && interview.InviteHash is not null ? interview.InviteExpiresAt : null,
            Items = [.. questions.Where(question => IsReached(interview, question) || seat == InterviewSeat.Interviewer).Select(question => ItemOf(interview, seat, question))],
        };
    }

    private static InterviewItem ItemOf(StoredInterview interview, InterviewSeat seat, StoredQuestion question)
    {
        var asked = question.Asked;
        var seesAnswer = seat == InterviewSeat.Interviewer || question.RevealedAt is not null || interview.Phase == InterviewPhase.Finished;
        var seesNotes = interview.Paired && (seat == InterviewSeat.Interviewer || interview.Phase == InterviewPhase.Finished);
        return new InterviewItem
        {
            Place = question.Place,
            TopicSlug = asked.TopicSlug,
            TopicTitle = asked.TopicTitle,
            Level = asked.Level,
            Question = asked.Question,
            Body = asked.Body,
            Model = seesAnswer ? new ModelAnswer { CardId = asked.CardId, Answer = asked.Answer, Points = asked.Points, Names = asked.Names, FollowUps = asked.FollowUps, Sources = asked.Sources } : null,
            Answer = question.Answer,
            InterviewerNotes = seesNotes ? question.InterviewerNotes : null,
            Ticks = seesAnswer ? question.Ticks : null,
            FollowUps = [.. question.FollowUpsAsked.Select(index => new AskedFollowUp(index, asked.FollowUps[index].Question, seesAnswer ? asked.FollowUps[index].Answer : null))],
            HasMoreFollowUps = question.FollowUpsAsked.Count < asked.FollowUps.Count,
            RunningSince = question.RunningSince,
            UsedBefore = question.UsedBefore,
            RevealedAt = question.RevealedAt,
            QueuedAt = question.QueuedAt,
        };
    }

    private static bool IsReached(StoredInterview interview, StoredQuestion question) => interview.StartedAt is not null && question.Place <= interview.Position;
}

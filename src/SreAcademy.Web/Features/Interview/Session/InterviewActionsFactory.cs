using SreAcademy.Data;
using SreAcademy.Data.Interviews;

namespace SreAcademy.Web.Features.Interview.Session;

/// <summary>What the page of one learner may ask for about one interview.</summary>
public delegate InterviewActions InterviewActionsOf(long learnerId, string key);

/// <summary>Binds the commands to one learner, whose id comes from the signed-in principal and from nowhere else, and to the interview of the address.</summary>
public sealed class InterviewActionsFactory(
    ReadInterview read, ReadInterviewVersion version, BeginInterview begin, FreeSeat free, AskFollowUp ask, RevealAnswer reveal, TickPoint tick, NextQuestion next, PauseClock pause,
    ResumeClock resume, FinishInterview finish, PracticeChanges changes, AcademyDatabase database)
{
    public InterviewActions For(long learnerId, string key) => new()
    {
        Read = cancellation => read.HandleAsync(learnerId, key, cancellation),
        ReadVersion = cancellation => version.HandleAsync(learnerId, key, cancellation),
        Begin = cancellation => begin.HandleAsync(learnerId, key, cancellation),
        FreeSeat = cancellation => free.HandleAsync(learnerId, key, cancellation),
        AskFollowUp = (place, asked, index, cancellation) => ask.HandleAsync(learnerId, key, place, asked, index, cancellation),
        Reveal = (place, cancellation) => reveal.HandleAsync(learnerId, key, place, cancellation),
        Tick = (place, point, made, cancellation) => tick.HandleAsync(learnerId, key, place, point, made, cancellation),
        Next = (place, cancellation) => next.HandleAsync(learnerId, key, place, cancellation),
        Pause = (place, cancellation) => pause.HandleAsync(learnerId, key, place, cancellation),
        Resume = (place, cancellation) => resume.HandleAsync(learnerId, key, place, cancellation),
        Finish = cancellation => finish.HandleAsync(learnerId, key, cancellation),
        Subscribe = changed => changes.Subscribe(key, changed),
        Explain = exception => database.Explain(exception)?.Kind,
    };
}

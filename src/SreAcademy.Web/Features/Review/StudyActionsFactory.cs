using SreAcademy.Data;
using SreAcademy.Data.Study;
using SreAcademy.Web.Features.Review.Session;

namespace SreAcademy.Web.Features.Review;

/// <summary>What the session of one learner may ask for.</summary>
public delegate StudyActions StudyActionsOf(long learnerId);

/// <summary>Binds the study commands to one learner, whose id comes from the signed-in principal and from nowhere else.</summary>
public sealed class StudyActionsFactory(
    LoadStudyDesk load, LoadCramDesk loadCram, GradeCard grade, UndoReview undo, BuryCard bury, SuspendCard suspend, ResumeCard resume,
    WriteCardNote note, ReportCard report, AcademyDatabase database)
{
    public StudyActions For(long learnerId) => new()
    {
        Load = cancellation => load.HandleAsync(learnerId, cancellation),
        LoadCram = cancellation => loadCram.HandleAsync(learnerId, cancellation),
        Grade = (answer, cancellation) => grade.HandleAsync(answer with { LearnerId = learnerId }, cancellation),
        Undo = (answerId, cancellation) => undo.HandleAsync(learnerId, answerId, cancellation),
        Bury = (card, cancellation) => bury.HandleAsync(learnerId, card, cancellation),
        Suspend = (card, cancellation) => suspend.HandleAsync(learnerId, card, cancellation),
        Resume = (card, cancellation) => resume.HandleAsync(learnerId, card, cancellation),
        WriteNote = (card, text, cancellation) => note.HandleAsync(learnerId, card, text, cancellation),
        Report = (card, text, cancellation) => report.HandleAsync(learnerId, card, text, cancellation),
        Explain = exception => database.Explain(exception)?.Kind,
    };
}

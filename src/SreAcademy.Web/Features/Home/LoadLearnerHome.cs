using SreAcademy.Core.Content;
using SreAcademy.Core.Progress;
using SreAcademy.Core.Review;
using SreAcademy.Data.Drills;
using SreAcademy.Data.Interviews;
using SreAcademy.Data.Messages;
using SreAcademy.Data.Progress;
using SreAcademy.Data.Quizzes;
using SreAcademy.Data.Study;
using SreAcademy.Data.Tracks;
using SreAcademy.Web.Features.Review;
using SreAcademy.Web.Features.Review.Session;

namespace SreAcademy.Web.Features.Home;

public sealed class LoadLearnerHome(
    LoadStudyDesk desks, ReadStandings standings, ReadRunningQuizzes quizzes, ReadInterviewHistory interviews, ReadRunningDrills drills, CountNotices notices,
    ReadOwnAssignments assignments)
{
    public async Task<LearnerHome> HandleAsync(long learnerId, CatalogSnapshot catalog, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var desk = await desks.HandleAsync(learnerId, cancellation);
        var scheduler = new Scheduler(desk.Settings.Parameters);
        var known = await standings.HandleAsync(learnerId, cancellation);
        var readiness = ReadinessMap.Of(catalog, known.Cards.Select(CardStanding.Of), known.Today, scheduler);
        var isNew = desk.Started.Count == 0;
        List<NextThing> next =
        [
            .. NextThings.Assigned(await assignments.HandleAsync(learnerId, catalog, cancellation)),
            .. NextThings.Begun(
                await quizzes.HandleAsync(learnerId, cancellation), await interviews.HandleAsync(learnerId, cancellation), await drills.HandleAsync(learnerId, cancellation)),
        ];
        if (!isNew && catalog.Cards.Count > 0)
            next.Add(NextThings.Practice(catalog, readiness, desk.Settings.DesiredRetention));
        if (await notices.HandleAsync(learnerId, cancellation) is > 0 and var unread)
            next.Add(new NextThing.NewNotices(unread));
        return new LearnerHome(DayPlan.Of(desk, ReviewRequest.Read("", catalog), catalog, scheduler), isNew, readiness, next);
    }
}

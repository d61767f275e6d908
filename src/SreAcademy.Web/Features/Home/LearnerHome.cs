using SreAcademy.Core.Progress;
using SreAcademy.Web.Features.Review.Session;

namespace SreAcademy.Web.Features.Home;

/// <summary>What the home page shows one learner.</summary>
/// <param name="Plan">The day's reviews, as the review page has them.</param>
/// <param name="IsNew">Nothing was reviewed yet.</param>
/// <param name="Next">The first is the one to do when no reviews are left; empty only for who is new and has nothing assigned.</param>
public sealed record LearnerHome(DayPlan Plan, bool IsNew, ReadinessMap Readiness, IReadOnlyList<NextThing> Next);

using SreAcademy.Core.Content;
using SreAcademy.Core.Review;
using SreAcademy.Data.Study;

namespace SreAcademy.Web.Features.Review.Session;

/// <summary>What a learner has to do today within a choice of cards, as the overview shows it and the queue takes it.</summary>
/// <param name="DueLeft">Due cards beyond the daily limit.</param>
/// <param name="NewLeft">New cards that come on later days.</param>
/// <param name="Minutes">0 only for an empty plan.</param>
/// <param name="IsEmptyChoice">The choice holds no cards at all, today or ever.</param>
/// <param name="Cram">Null for ordinary reviews.</param>
public sealed record DayPlan(
    IReadOnlyList<PlannedCard> Cards, int DueLeft, int NewLeft, bool IsCatchUp, int Minutes, bool IsEmptyChoice, CramDays? Cram)
{
    public int New => Cards.Count(card => card.Why == PlanReason.New);

    public static DayPlan Of(StudyDesk desk, ReviewRequest request, CatalogSnapshot catalog, Scheduler scheduler)
    {
        var plan = ReviewPlan.Make(new ReviewPlanInput
        {
            Catalog = catalog,
            Filter = request.Filter,
            Today = desk.Today,
            Due = desk.Due,
            Started = desk.Started,
            Marks = desk.Marks,
            Settings = desk.Settings,
            NewToday = desk.NewToday,
            ReviewedToday = desk.ReviewedToday,
            Scheduler = scheduler,
            SecondsPerCard = SecondsPerCard(desk),
        });
        return new DayPlan(plan.Cards, plan.DueLeftOut, plan.NewLeftOut, plan.IsCatchUp, plan.Minutes, !DeckOf(request, catalog).Any(), null);
    }

    /// <returns>Null when the last day is over: then it is an ordinary day.</returns>
    public static DayPlan? OfCram(StudyDesk desk, CramDesk cram, ReviewRequest request, CatalogSnapshot catalog, Scheduler scheduler)
    {
        var deck = DeckOf(request, catalog).ToList();
        var made = CramPlan.Make(new CramPlanInput
        {
            Deck = deck.FindAll(id => !desk.Marks.TryGetValue(id, out var mark) || !(mark.Suspended || mark.IsBuried(desk.Today))),
            Progress = cram.Progress,
            Log = cram.Answers,
            Today = desk.Today,
            Date = request.Until!.Value,
            CardsPerDay = desk.Settings.ReviewsPerDay,
            Scheduler = scheduler,
        });
        if (made is not CramPlan.Days days)
            return null;
        List<PlannedCard> cards = [.. days.Today.Select(card => new PlannedCard(card.CardId, Reason(cram.Progress.GetValueOrDefault(card.CardId))))];
        return new DayPlan(cards, 0, days.LeftOut, false, (int)Math.Ceiling(cards.Count * SecondsPerCard(desk) / 60), deck.Count == 0,
            new CramDays(request.Until.Value, request.Until.Value.DayNumber - desk.Today.DayNumber, days.Today.Where(card => card.IsDue).Select(card => card.CardId).ToHashSet()));
    }

    private static double SecondsPerCard(StudyDesk desk) => desk.SecondsPerReview ?? ReviewPlanInput.UsualSecondsPerCard;

    private static PlanReason Reason(CardProgress? progress) =>
        progress is null or { Memory.State: MemoryState.New } ? PlanReason.New : PlanReason.Due;

    private static IEnumerable<long> DeckOf(ReviewRequest request, CatalogSnapshot catalog) => request.Filter.Kind == StudyKind.Interview
        ? InterviewDeck.Of(catalog, request.Filter).Cards.Select(place => place.Card.Id)
        : catalog.Cards.Where(request.Filter.Admits).Select(place => place.Card.Id);
}

/// <param name="DaysLeft">0 on the last day.</param>
/// <param name="Due">Cards that are due in the long-term schedule as well: their answers count there.</param>
public sealed record CramDays(DateOnly Until, int DaysLeft, IReadOnlySet<long> Due);

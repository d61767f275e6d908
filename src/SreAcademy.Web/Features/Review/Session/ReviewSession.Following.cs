using SreAcademy.Core.Content;

namespace SreAcademy.Web.Features.Review.Session;

public sealed partial class ReviewSession
{
    /// <summary>How late the start of a study day may be noticed while nothing else happens.</summary>
    private static readonly TimeSpan LongestSleep = TimeSpan.FromMinutes(1);

    private readonly ITimer clock;
    private DateTimeOffset ahead;
    private CatalogSnapshot? waitingCatalog;

    /// <summary>Raised on a thread of the timer's: the page calls <see cref="TickAsync"/> in its own turn.</summary>
    public event Action? Tick;

    /// <summary>Goes on when a waiting card has come to its moment or a study day has begun.</summary>
    public Task TickAsync()
    {
        DateTimeOffset? until = Screen is ReviewScreen.Waiting waiting ? waiting.Until : null;
        var waited = until <= time.GetUtcNow();
        // A moment that has passed would bring the next tick at once, and again and again while nothing can go on.
        Arm(waited ? null : until);
        return (Screen, IsNewDay) switch
        {
            _ when Busy || Fault is not null => Task.CompletedTask,
            (ReviewScreen.Waiting, _) when waited || IsNewDay => TryAsync(NextAsync),
            (ReviewScreen.Ready or ReviewScreen.Finished, true) => TryAsync(ReloadAsync),
            _ => Task.CompletedTask,
        };
    }

    /// <summary>Shows the waiting cards before their moment.</summary>
    public Task GoOnAsync()
    {
        if (Screen is not ReviewScreen.Waiting waiting)
            return Task.CompletedTask;
        ahead = waiting.Until;
        return TryAsync(NextAsync);
    }

    /// <summary>A new catalog: texts are taken over, retired cards leave.</summary>
    public async Task FollowAsync(CatalogSnapshot newer)
    {
        if (Busy)
        {
            waitingCatalog = newer;
            return;
        }
        waitingCatalog = null;
        catalog = newer;
        queue.Refresh(newer);
        switch (Screen)
        {
            case ReviewScreen.Asking { Card: var shown } when !newer.CardsById.TryGetValue(shown.CardId, out _) && Fault is null:
                await TryAsync(NextAsync);
                Notice = ReviewNotice.CardGone;
                break;
            case ReviewScreen.Asking { Card: var shown } when newer.CardsById.TryGetValue(shown.CardId, out var place):
                if (place.Card.Question != shown.Place.Card.Question || place.Card.Answer != shown.Place.Card.Answer)
                    Notice = ReviewNotice.CardChanged;
                Screen = new ReviewScreen.Asking(shown with { Place = place });
                break;
            case ReviewScreen.Waiting:
                await TryAsync(NextAsync);
                break;
            case ReviewScreen.Ready:
                await TryAsync(ReloadAsync);
                break;
        }
    }

    private async Task ReloadAsync()
    {
        await LoadAsync();
        ShowReady();
    }

    private void Arm(DateTimeOffset? moment)
    {
        var wait = moment - time.GetUtcNow() ?? LongestSleep;
        clock.Change(wait < TimeSpan.Zero ? TimeSpan.Zero : wait > LongestSleep ? LongestSleep : wait, Timeout.InfiniteTimeSpan);
    }
}

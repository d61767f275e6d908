using Microsoft.AspNetCore.Components;
using SreAcademy.Core.Content;
using SreAcademy.Core.Review;
using SreAcademy.Web.Features.Catalog;
using SreAcademy.Web.Features.Review.Session;
using SreAcademy.Web.Resources;

namespace SreAcademy.Web.Features.Review;

public sealed partial class ReviewIsland
{
    private enum Dialog
    {
        None,
        Keys,
        Note,
        Report,
    }

    Dialog dialog;
    bool asideFailed;

    [Inject] public required StudyActionsOf Actions { get; init; }

    [Inject] public required CurrentCatalog Current { get; init; }

    [Inject] public required TimeProvider Time { get; init; }

    /// <summary>Of the page's address; the choice of cards is in it.</summary>
    [Parameter, EditorRequired] public required string Query { get; set; }

    private ReviewRequest Request { get; set; } = null!;

    private ReviewSession Session { get; set; } = null!;

    private ShownCard? Asked => (Session.Screen as ReviewScreen.Asking)?.Card;

    private QueueCounts? Counted => Session.Screen is ReviewScreen.Asking or ReviewScreen.Waiting ? Session.Counts : null;

    private string? NoticeText => Session.Notice is { } notice ? ReviewWords.Of(notice) : Asked is { Times: null, Revealed: true } ? UiText.ReviewCramNote : null;

    private string? Announcement => ReviewWords.Announce(Session);

    public void Dispose()
    {
        Current.Changed -= Follow;
        // Null where the page was left before it began.
        Session?.Dispose();
    }

    protected override async Task BeginAsync(long own)
    {
        Request = ReviewRequest.Read(Query, Current.Snapshot);
        Session = new ReviewSession(Actions(own), Request, Current.Snapshot, Time);
        Current.Changed += Follow;
        Session.Tick += Tick;
        // Rendered in advance there is nobody to answer a card yet: its time would run, and another card might come with the connection.
        if (RendererInfo.IsInteractive || !Request.Started)
            await Session.OpenAsync();
    }

    protected override void SignOut() => Session?.SignOut();

    private void Follow(CatalogSnapshot newer) => Beside(() => Session.FollowAsync(newer));

    private void Tick() => Beside(Session.TickAsync);

    private void Beside(Func<Task> work) => _ = InTurnAsync(async () =>
    {
        await work();
        return true;
    });

    private Task BuryAsync() => Asked is { } shown ? Session.BuryAsync(shown.AnswerId) : Task.CompletedTask;

    private Task SuspendAsync() => Asked is { } shown ? Session.SuspendAsync(shown.AnswerId) : Task.CompletedTask;

    private void Open(Dialog which) => (dialog, asideFailed) = (which, false);

    private void Close() => dialog = Dialog.None;

    private async Task<bool> SaveNoteAsync(string text)
    {
        asideFailed = Asked is not { } shown || !await Session.WriteNoteAsync(shown.CardId, text);
        StateHasChanged();
        return !asideFailed;
    }

    private async Task ReportAsync(string text)
    {
        asideFailed = Asked is not { } shown || !await Session.ReportAsync(shown.CardId, text);
        if (!asideFailed)
            Close();
    }
}

using Microsoft.AspNetCore.Components;
using SreAcademy.Core.Quiz;
using SreAcademy.Data.Quizzes;
using SreAcademy.Web.Features.Quiz.Session;
using SreAcademy.Web.Features.Quiz.Start;
using SreAcademy.Web.Features.Reading;

namespace SreAcademy.Web.Features.Quiz;

public sealed partial class QuizIsland
{
    private enum Dialog
    {
        None,
        Keys,
        Overview,
        Report,
    }

    Dialog dialog;
    bool asideFailed;

    [Inject] public required QuizActionsOf Actions { get; init; }

    [Inject] public required Catalog.CurrentCatalog Catalog { get; init; }

    [Inject] public required TimeProvider Time { get; init; }

    /// <summary>Of the quiz.</summary>
    [Parameter, EditorRequired] public required string Key { get; set; }

    private QuizSession Session { get; set; } = null!;

    private QuizItem? Current => Session.Place is { } place ? Session.Sheet?.Items[place] : null;

    private bool IsLast => Session.Place + 1 == Session.Sheet?.Items.Count;

    /// <summary>An exam saves while one goes on answering; everything else waits.</summary>
    private bool Locked => Session.Fault is not null || (Session.Busy && !Session.IsExam);

    private string? Title => Session.Sheet is { } sheet ? PlanText.Of(sheet.Plan, Catalog.Snapshot) : null;

    private string? Share => Session.Sheet is { } sheet ? Addresses.QuizFrom(sheet.Plan) : null;

    public void Dispose() => Session?.Dispose();

    protected override async Task BeginAsync(long own)
    {
        Session = new QuizSession(Actions(own, Key), Time);
        Session.Tick += () => _ = InTurnAsync(Session.TickAsync);
        // Rendered in advance there is nobody to answer yet: the time on a question would run.
        if (RendererInfo.IsInteractive)
            await Session.OpenAsync();
    }

    protected override void SignOut() => Session?.SignOut();

    protected override void OnAfterRender(bool firstRender)
    {
        // The result is the same address, without a connection.
        if (Session?.Screen is QuizScreen.Over && !leaving)
        {
            leaving = true;
            Navigation.Refresh(forceReload: true);
        }
    }

    bool leaving;

    private void Open(Dialog which) => (dialog, asideFailed) = (which, false);

    private void Close() => dialog = Dialog.None;

    private Task GoAsync(int place)
    {
        Close();
        return Session.GoAsync(place);
    }

    private Task HandInAsync()
    {
        Close();
        return Session.HandInAsync();
    }

    private async Task ReportAsync(string text)
    {
        asideFailed = Session.Place is not { } place || !await Session.ReportAsync(place, text);
        if (!asideFailed)
            Close();
    }
}

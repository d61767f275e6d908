using Microsoft.AspNetCore.Components;

namespace SreAcademy.Web.Features.Review.Practice;

/// <summary>Saves by itself when typing pauses, and when it closes.</summary>
public sealed partial class NoteDialog
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    string text = "";
    string stored = "";
    bool saved;
    ITimer? timer;

    /// <summary>The note when the dialog opened.</summary>
    [Parameter] public string? Text { get; set; }

    /// <summary>It was tried, and could not be saved.</summary>
    [Parameter] public bool Failed { get; set; }

    /// <summary>Answers whether the text is saved.</summary>
    [Parameter, EditorRequired] public required Func<string, Task<bool>> OnSave { get; set; }

    [Parameter] public EventCallback OnClose { get; set; }

    protected override void OnInitialized() => text = stored = Text ?? "";

    public async ValueTask DisposeAsync()
    {
        if (timer is not null)
            await timer.DisposeAsync();
    }

    void Typed(string typed)
    {
        (text, saved) = (typed, false);
        timer ??= Time.CreateTimer(_ => InvokeAsync(SaveAsync), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        timer.Change(Pause, Timeout.InfiniteTimeSpan);
    }

    async Task SaveAsync()
    {
        if (text == stored)
            return;
        var saving = text;
        if (await OnSave(saving))
            (stored, saved) = (saving, saving == text);
        StateHasChanged();
    }

    async Task CloseAsync()
    {
        await SaveAsync();
        if (text == stored)
            await OnClose.InvokeAsync();
    }
}

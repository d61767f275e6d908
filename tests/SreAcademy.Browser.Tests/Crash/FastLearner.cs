using System.Collections.Concurrent;
using System.Threading.Channels;

namespace SreAcademy.Browser.Tests.Crash;

/// <summary>
/// Reviews in a real page as fast as the page allows, and keeps what it was shown: an answer counts as acknowledged once the page has moved
/// on from its card. The script only presses the page's own buttons.
/// </summary>
public sealed class FastLearner
{
    private const string Script =
        """
        (() => {
          const ratings = ['rate-3', 'rate-1', 'rate-4', 'rate-3', 'rate-2'];
          let asked = null, turn = 0, since = 0;
          const press = action => {
            const button = document.querySelector(`[data-review] [data-action="${action}"]`);
            if (!button || button.disabled || button.closest('[hidden]')) return false;
            button.click();
            return true;
          };
          const step = () => {
            const place = document.querySelector('[data-review] [data-place]')?.dataset.place;
            if (!place || document.querySelector('#connection[open]')) return;
            if (asked && place !== asked) { tellTest('acknowledged', asked); asked = null; }
            if (!document.querySelector('[data-stage]')) { if (place.startsWith('end')) tellTest('ended', place); press('go-on'); return; }
            if (asked === place && performance.now() - since < 500) return;
            press('reveal');
            const rating = ratings[turn % ratings.length];
            if (document.querySelector(`[data-action="${rating}"]`)?.closest('[hidden]')) return;
            if (asked !== place) { tellTest('tried', place); turn++; }
            asked = place;
            since = performance.now();
            press(rating);
          };
          new MutationObserver(step).observe(document, { subtree: true, childList: true, attributes: true });
          setInterval(step, 250); // what was pressed before the circuit opened is pressed again: the same card, the same answer
        })();
        """;

    private readonly ConcurrentDictionary<string, byte> tried = new();
    private readonly ConcurrentDictionary<string, byte> acknowledged = new();
    private readonly Channel<string> tries = Channel.CreateUnbounded<string>();

    public IReadOnlyCollection<string> Tried => [.. tried.Keys];

    public IReadOnlyCollection<string> Acknowledged => [.. acknowledged.Keys];

    /// <summary>Reviews in every page of the browser profile from now on, also after a reload.</summary>
    public async Task TakeSeatAsync(IBrowserContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        await context.ExposeFunctionAsync<string, string, bool>("tellTest", Hear);
        await context.AddInitScriptAsync(Script);
    }

    /// <summary>Waits until so many further answers were given to the page.</summary>
    public async Task AnswerAsync(int count, CancellationToken cancellation)
    {
        while (tries.Reader.TryRead(out _))
        {
        }

        for (; count > 0; count--)
            await tries.Reader.ReadAsync(cancellation);
    }

    private bool Hear(string what, string place)
    {
        if (what == "acknowledged")
            acknowledged[place] = 0;
        else if (what == "tried" && tried.TryAdd(place, 0))
            tries.Writer.TryWrite(place);
        return true;
    }
}

// Live pages only: opens the circuit and says what became of it. What a learner did never depends on this file or on the circuit:
// an answer is saved before the next card shows.
(() => {
  const dialog = document.getElementById('connection');
  const fault = document.getElementById('blazor-error-ui');
  const message = dialog.querySelector('[role=status]');
  const unsaved = dialog.querySelector('.connection-unsaved');
  const ways = { failed: ['retry', 'reload'], refused: ['retry', 'reload'], unsaved: ['reload'], fault: ['reload'] };
  const pauses = [0, 1, 2, 3, 5, 5, 10, 10, 10, 10]; // seconds before each attempt; the server keeps a circuit for three minutes
  let state = null;
  let busy = false;
  let opened = false;

  const show = (next, text) => {
    if (next === state) return;
    state = dialog.dataset.state = next;
    message.replaceChildren(dialog.querySelector(`template[data-state=${next}]`).content.cloneNode(true));
    if (text) message.querySelector('p').textContent = text;
    for (const button of dialog.querySelectorAll('[data-way]')) button.hidden = !ways[next]?.includes(button.dataset.way);
    if (!dialog.open) dialog.showModal();
    else if (!dialog.contains(document.activeElement)) message.focus();
  };

  const hide = () => {
    state = null;
    delete dialog.dataset.state;
    dialog.close();
  };

  const unsavedText = () => [...document.querySelectorAll('main textarea:not([data-kept])')]
    .filter(area => area.checkVisibility() && area.value.trim() && area.value !== area.defaultValue)
    .map(area => area.value).join('\n\n');

  const startAnew = () => {
    const text = unsavedText();
    if (text) {
      unsaved.replaceChildren(dialog.querySelector('template[data-unsaved]').content.cloneNode(true));
      unsaved.firstElementChild.value = text;
      return show('unsaved');
    }
    show('restarted');
    location.reload();
  };

  // A browser hides how an upgrade was refused, so the reason is asked for; none is no refusal but a server out of reach.
  const refusal = async () => {
    try {
      const answer = await fetch('/circuits/admission', { method: 'POST' });
      return answer.status === 403 ? await answer.text() : null;
    } catch { return null; }
  };

  // Ends early when there is news: the network is back, or someone looks at the page again.
  const pause = seconds => seconds === 0 ? Promise.resolve() : new Promise(resolve => {
    const news = () => { if (document.visibilityState === 'visible') done(); };
    const done = () => {
      clearTimeout(timer);
      removeEventListener('online', done);
      document.removeEventListener('visibilitychange', news);
      resolve();
    };
    const timer = setTimeout(done, seconds * 1000);
    addEventListener('online', done);
    document.addEventListener('visibilitychange', news);
  });

  const reconnect = async () => {
    if (busy) return;
    busy = true;
    try {
      for (const seconds of pauses) {
        show(navigator.onLine ? 'reconnecting' : 'offline');
        await pause(seconds);
        try {
          if (await Blazor.reconnect()) return hide();
          return startAnew();
        } catch { /* no connection yet */ }
        const reason = await refusal();
        if (reason) return show('refused', reason);
      }
      show('failed');
    } finally { busy = false; }
  };

  const again = () => {
    if (opened) reconnect();
    else location.reload();
  };

  const broken = async () => {
    const reason = await refusal();
    if (reason) show('refused', reason);
    else if (opened) show('fault');
    else show('failed');
  };

  // Each failed attempt unhides it, too: that is told by the attempts themselves.
  new MutationObserver(() => {
    if (fault.style.display !== 'block') return;
    fault.style.display = '';
    if (!busy) broken();
  }).observe(fault, { attributes: true, attributeFilter: ['style'] });

  // Browsers let a second Escape, or the back gesture of a phone, close even a dialog that refuses.
  dialog.addEventListener('cancel', event => event.preventDefault());
  dialog.addEventListener('close', () => { if (state) dialog.showModal(); });
  dialog.addEventListener('keydown', event => {
    event.stopPropagation(); // the page's own keys would go nowhere
    if (event.key === 'Escape') event.preventDefault();
  });
  dialog.addEventListener('click', event => {
    const way = event.target.closest('[data-way]')?.dataset.way;
    if (way === 'retry') again();
    else if (way === 'reload') location.reload();
  });

  // Without the network a socket looks open for half a minute: closed at once, nothing is answered into the void.
  addEventListener('offline', () => { if (opened && !busy) Blazor._internal.forceCloseConnection?.(); });
  addEventListener('online', () => { if (state === 'failed') again(); });
  document.addEventListener('visibilitychange', () => { if (state === 'failed' && document.visibilityState === 'visible') again(); });
  // The server frees the circuit now, not minutes later; a page that comes back from the browser's memory needs a new one.
  addEventListener('pagehide', () => Blazor.disconnect?.());
  addEventListener('pageshow', event => { if (event.persisted) location.reload(); });

  Blazor.start({
    circuit: {
      configureSignalR: builder => builder
        .withUrl('/_blazor', { skipNegotiation: true, transport: 1 }) // WebSockets only: any instance behind a proxy may answer
        .configureLogging(3) // warnings
        .withKeepAliveInterval(10_000)
        .withServerTimeout(30_000),
      reconnectionHandler: { onConnectionDown: () => { reconnect(); }, onConnectionUp: () => { } },
      circuitHandlers: [{ onCircuitOpened: () => { opened = true; } }],
    },
  });
})();

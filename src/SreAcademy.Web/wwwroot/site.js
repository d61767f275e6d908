// Reading works without this file. It remembers the theme, folds in place, copies code and opens the search palette.
(() => {
  const root = document.documentElement;
  const system = matchMedia('(prefers-color-scheme: dark)');
  const remembered = key => { try { return localStorage.getItem(key); } catch { return null; } };
  const remember = (key, value) => { try { value ? localStorage.setItem(key, value) : localStorage.removeItem(key); } catch { /* private window */ } };
  const show = theme => { theme ? root.dataset.theme = theme : delete root.dataset.theme; };
  // A cookie, because the server sets it too: where settings are saved and where someone signs in.
  const chosen = () => document.cookie.match(/(?:^|; )theme=(light|dark)(?:;|$)/)?.[1];
  show(chosen());
  addEventListener('pageshow', event => {
    if (!event.persisted) return;
    show(chosen());
    if (document.querySelector('[data-fresh]')) location.reload();
  });

  const theme = () => {
    const button = document.querySelector('[data-theme-switch]');
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', () => {
      const dark = root.dataset.theme ? root.dataset.theme === 'dark' : system.matches;
      // What the system would show anyway is not worth remembering: the page follows the system again.
      const next = dark === system.matches ? (dark ? 'light' : 'dark') : 'system';
      document.cookie = `theme=${next}; path=/; max-age=34560000; samesite=lax${location.protocol === 'https:' ? '; secure' : ''}`;
      show(chosen());
      // A learner's setting follows, unless a form on this page is about to save it; a visitor's is the cookie.
      if (dispatchEvent(new CustomEvent('academy:theme', { detail: next, cancelable: true }))) fetch('/settings/appearance', { method: 'POST', body: new URLSearchParams({ theme: next }), redirect: 'manual', keepalive: true }).catch(() => {});
    });
  };

  const folds = () => {
    const toggle = document.querySelector('[data-answers-toggle]');
    toggle?.addEventListener('click', event => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const open = toggle.dataset.open !== 'true';
      for (const fold of document.querySelectorAll('main details')) fold.open = open;
      history.replaceState(null, '', toggle.href);
      const { otherHref, otherText } = toggle.dataset;
      Object.assign(toggle.dataset, { open, otherHref: toggle.getAttribute('href'), otherText: toggle.textContent });
      toggle.setAttribute('href', otherHref);
      toggle.textContent = otherText;
    });
    let folded = [];
    addEventListener('beforeprint', () => {
      folded = [...document.querySelectorAll('main details:not([open])')];
      for (const fold of folded) fold.open = true;
    });
    addEventListener('afterprint', () => { for (const fold of folded) fold.open = false; });
  };

  const copying = () => {
    const { copy, copied } = document.body.dataset;
    if (!navigator.clipboard) return;
    for (const figure of document.querySelectorAll('figure.code:not(:has(.copy))')) {
      const button = document.createElement('button');
      Object.assign(button, { type: 'button', className: 'copy', textContent: copy });
      button.setAttribute('aria-live', 'polite');
      button.addEventListener('click', async () => {
        await navigator.clipboard.writeText(figure.querySelector('pre').textContent);
        button.textContent = copied;
        setTimeout(() => { button.textContent = copy; }, 2000);
      });
      figure.append(button);
    }
  };

  const palette = () => {
    const dialog = document.getElementById('palette');
    if (!dialog?.showModal) return;
    const input = dialog.querySelector('input');
    const list = dialog.querySelector('.palette-results');
    const status = dialog.querySelector('[role=status]');
    let latest, timer;

    const find = async () => {
      latest?.abort();
      const query = input.value.trim();
      if (!query) { list.replaceChildren(); status.textContent = ''; return; }
      const { signal } = latest = new AbortController();
      const busy = setTimeout(() => { status.textContent = dialog.dataset.busy; }, 300);
      try {
        const response = await fetch(`/search/results?q=${encodeURIComponent(query)}`, { signal });
        if (!response.ok) throw new Error(response.status);
        const html = await response.text();
        if (signal.aborted) return;
        // Results may arrive while one is already choosing: the same place keeps the focus.
        const chosen = [...list.querySelectorAll('a')].indexOf(document.activeElement);
        list.innerHTML = html;
        if (chosen >= 0) (list.querySelectorAll('a')[chosen] ?? input).focus();
        const count = list.querySelector('.result-count');
        count?.removeAttribute('role');
        status.textContent = count?.textContent ?? '';
      } catch (error) {
        if (error.name === 'AbortError') return;
        const note = document.createElement('p');
        note.className = 'hint';
        note.textContent = status.textContent = dialog.dataset.failed;
        list.replaceChildren(note);
      } finally { clearTimeout(busy); }
    };

    const open = event => { event.preventDefault(); if (!dialog.open) dialog.showModal(); input.select(); };
    document.querySelector('[data-search-open]')?.addEventListener('click', event => {
      if (!(event.ctrlKey || event.metaKey || event.shiftKey)) open(event);
    });
    const keySwitch = dialog.querySelector('[data-search-key]');
    keySwitch.checked = remembered('search-key') !== 'off';
    keySwitch.addEventListener('change', () => remember('search-key', keySwitch.checked ? null : 'off'));
    addEventListener('keydown', event => {
      const typing = event.target.closest?.('input, textarea, select, [contenteditable]');
      // By its place on the keyboard: with a Korean layout the key K types ㅏ.
      if ((event.ctrlKey || event.metaKey) && !event.altKey && event.code === 'KeyK') open(event);
      else if (event.key === '/' && keySwitch.checked && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) open(event);
    });
    input.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(find, 120); });
    dialog.addEventListener('keydown', event => {
      if (event.isComposing) return;
      // A search field keeps the first Escape for itself, to clear what was typed.
      if (event.key === 'Escape') { event.preventDefault(); dialog.close(); return; }
      if (!['ArrowDown', 'ArrowUp'].includes(event.key)) return;
      event.preventDefault();
      const stops = [input, ...list.querySelectorAll('a')];
      const step = event.key === 'ArrowDown' ? 1 : -1;
      stops[(stops.indexOf(document.activeElement) + step + stops.length) % stops.length].focus();
    });
    dialog.addEventListener('click', event => {
      if (event.target === dialog || event.target.closest('[data-close], .palette-results a')) dialog.close();
    });
  };

  addEventListener('DOMContentLoaded', () => { theme(); folds(); copying(); palette(); });
  // Live pages bring new code to copy.
  addEventListener('academy:content', copying);
})();

// Keys, swipes, focus and dialogs of the review page. The server decides everything: this file only presses its labelled buttons,
// and unfolds the answer, which is already here, without waiting for it.
const reduced = matchMedia('(prefers-reduced-motion: reduce)');
const root = () => document.querySelector('[data-review]');
const stage = () => root()?.querySelector('[data-stage]');
const usable = button => button && !button.disabled && !button.closest('[hidden]');
const press = action => {
  const button = root()?.querySelector(`[data-action="${action}"]`);
  const pressed = usable(button);
  if (pressed) button.click();
  return pressed;
};

const reveal = () => {
  const card = stage();
  if (!card || card.dataset.revealed !== undefined) return;
  card.dataset.revealed = '';
  for (const part of root().querySelectorAll('[data-back]')) part.hidden = false;
  for (const part of root().querySelectorAll('[data-front]')) part.hidden = true;
  const answer = card.querySelector('[data-answer]');
  answer?.focus({ preventScroll: true });
};

// ---- Keys: by their place on the keyboard, so that a Korean layout (U types ㅕ) changes nothing. -------------------------------------
const keys = {
  Digit1: 'rate-1', Digit2: 'rate-2', Digit3: 'rate-3', Digit4: 'rate-4', Numpad1: 'rate-1', Numpad2: 'rate-2', Numpad3: 'rate-3', Numpad4: 'rate-4',
  KeyU: 'undo', KeyB: 'bury', KeyS: 'suspend', KeyE: 'report', KeyN: 'note',
};
addEventListener('keydown', event => {
  if (!root() || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.isComposing) return;
  const target = event.target instanceof Element ? event.target : document.body;
  if (target.closest('input, textarea, select, [contenteditable]') || document.querySelector('dialog[open]')) return;
  if (event.key === '?' || (event.shiftKey && event.code === 'Slash')) { if (press('keys')) event.preventDefault(); return; }
  if (event.shiftKey) return;
  if (event.code === 'Space' || event.code === 'Enter' || event.code === 'NumpadEnter') {
    if (target.closest('button, a, summary, [popover]')) return;
    if (press('reveal') || press('go-on')) event.preventDefault();
    return;
  }
  if (event.code === 'Escape') { if (!document.querySelector(':popover-open')) press('leave'); return; }
  const action = keys[event.code];
  if (action && press(action)) event.preventDefault();
});

addEventListener('click', event => {
  const button = event.target.closest?.('[data-action]');
  if (button?.dataset.action === 'reveal') reveal();
  // Reloaded, the address goes straight to the next card.
  if (button?.dataset.start !== undefined) history.replaceState(history.state, '', button.href);
  if (button?.closest('[popover]')) button.closest('[popover]').hidePopover();
}, true);

// ---- Swipes: only touch, only sideways, only after the answer; what scrolls sideways itself keeps its own movement. -------------------
let swipe = null;
const width = () => Math.min(innerWidth * .32, 140);
const settle = () => {
  if (!swipe) return;
  swipe.card.style.removeProperty('transform');
  delete root()?.dataset.swipe;
  if (root()) delete root().dataset.swipeReady;
  swipe = null;
};
addEventListener('pointerdown', event => {
  const card = event.target.closest?.('[data-stage]');
  if (swipe || event.pointerType !== 'touch' || !event.isPrimary || card?.dataset.revealed === undefined) return;
  if (event.target.closest('pre, .table-scroll, button, input, textarea')) return;
  swipe = { card, id: event.pointerId, x: event.clientX, y: event.clientY, moving: false };
});
addEventListener('pointermove', event => {
  if (event.pointerId !== swipe?.id) return;
  const dx = event.clientX - swipe.x, dy = event.clientY - swipe.y;
  if (!swipe.moving) {
    if (Math.abs(dy) > 12 && Math.abs(dy) > Math.abs(dx)) { settle(); return; }
    if (Math.abs(dx) < 14 || Math.abs(dx) < Math.abs(dy) * 1.5) return;
    swipe.moving = true;
  }
  if (!reduced.matches) swipe.card.style.setProperty('transform', `translateX(${dx * .6}px)`);
  root().dataset.swipe = dx < 0 ? 'left' : 'right';
  root().dataset.swipeReady = Math.abs(dx) >= width();
});
addEventListener('pointerup', event => {
  if (event.pointerId !== swipe?.id) return;
  const dx = event.clientX - swipe.x, done = swipe.moving && Math.abs(dx) >= width();
  settle();
  if (done) press(dx < 0 ? 'rate-1' : 'rate-3');
});
addEventListener('pointercancel', event => { if (event.pointerId === swipe?.id) settle(); });

// ---- What the server changed: a new card takes the focus, a dialog opens, code can be copied. -----------------------------------------
let shown, before;
const follow = () => {
  const review = root();
  if (!review) return;
  for (const dialog of review.querySelectorAll('dialog:not([open]):not([data-dismissed])')) {
    before = document.activeElement;
    dialog.showModal();
  }
  const place = review.querySelector('[data-place]')?.dataset.place;
  if (place && place !== shown) {
    const first = shown === undefined;
    shown = place;
    if (!review.querySelector('dialog[open]')) {
      scrollTo({ top: 0, behavior: 'instant' });
      const heading = review.querySelector('[data-focus]');
      if (heading && !(first && document.activeElement !== document.body)) heading.focus({ preventScroll: true });
    }
  } else if (before && !review.querySelector('dialog[open]')) {
    (before.isConnected && before !== document.body ? before : review.querySelector('[data-focus]'))?.focus({ preventScroll: true });
    before = null;
  }
  dispatchEvent(new Event('academy:content'));
};
addEventListener('cancel', event => {
  if (!event.target.closest?.('[data-review] dialog')) return;
  event.target.dataset.dismissed = '';
  event.target.querySelector('[data-close]')?.click();
}, true);
new MutationObserver(follow).observe(document.documentElement, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-place'] });
follow();

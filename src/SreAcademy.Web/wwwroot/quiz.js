// Keys, focus, clock and dialogs of a running quiz. The server decides everything: this file only presses its labelled buttons.
import './share.js';

const root = () => document.querySelector('[data-quiz]');
const usable = control => control && !control.disabled && !control.closest('[hidden]');
const press = action => {
  // A radio or a check box is pressed like a button: its own change is what the server hears.
  const control = root()?.querySelector(`[data-action="${action}"]`);
  const pressed = usable(control);
  if (pressed) control.click();
  return pressed;
};

// ---- Keys: by their place on the keyboard, so that a Korean layout (F types ㄹ) changes nothing. -------------------------------------
const letters = {
  KeyF: ['flag'], KeyG: ['overview'], KeyR: ['report'], KeyH: ['hint'], KeyA: ['give-up'], KeyS: ['skip'], KeyO: ['true'], KeyX: ['false'],
  KeyQ: ['confidence-1'], KeyW: ['confidence-2'], KeyE: ['confidence-3'], ArrowLeft: ['previous'], ArrowRight: ['skip', 'submit'],
};
const digit = number => {
  const term = document.activeElement?.closest('[data-term]') ?? root()?.querySelector('[data-term][data-open]');
  const letter = term?.querySelector(`[data-letter="${number}"]`);
  if (letter) { letter.click(); return true; }
  return press(`option-${number}`) || (number === 1 && press('recall-no')) || (number === 2 && press('recall-yes'));
};
const goOn = () => press('submit') || press('next') || press('go-on');

// ↑ and ↓ move a step whose button has the focus; in a row of letters the arrows only walk.
const arrow = (event, target) => {
  const step = target.closest('[data-step]');
  if (step && (event.code === 'ArrowUp' || event.code === 'ArrowDown')) {
    const direction = event.code === 'ArrowUp' ? 'up' : 'down';
    const button = step.querySelector(`[data-move="${direction}"]`);
    button.focus();
    button.click();
    return true;
  }
  const letter = target.closest('[data-letter]');
  if (!letter || !event.code.startsWith('Arrow')) return false;
  const row = event.code === 'ArrowUp' || event.code === 'ArrowDown';
  const stops = row ? [...root().querySelectorAll(`[data-letter="${letter.dataset.letter}"]`)] : [...letter.closest('[data-term]').querySelectorAll('[data-letter]')];
  const by = event.code === 'ArrowUp' || event.code === 'ArrowLeft' ? -1 : 1;
  stops[(stops.indexOf(letter) + by + stops.length) % stops.length].focus();
  return true;
};

addEventListener('keydown', event => {
  // 229: the key belongs to an input of Hangul that is still being composed.
  if (!root() || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.isComposing || event.keyCode === 229) return;
  const target = event.target instanceof Element ? event.target : document.body;
  if (document.querySelector('dialog[open]')) return;
  const enter = event.code === 'Enter' || event.code === 'NumpadEnter';
  if (target.matches('[data-typed]')) { if (enter && goOn()) event.preventDefault(); return; }
  if (target.closest('textarea, select, [contenteditable]')) return;
  if (event.key === '?' || (event.shiftKey && event.code === 'Slash')) { if (press('keys')) event.preventDefault(); return; }
  if (event.shiftKey) return;
  const choice = target.matches('input[type=radio], input[type=checkbox]');
  if (enter || event.code === 'Space') {
    // Space chooses what has the focus; Enter always goes on, except on what is itself pressed by it.
    if (target.closest('button, a, summary, [popover]') || (choice && !enter)) return;
    if (goOn()) event.preventDefault();
    return;
  }
  if (event.code === 'Escape') { if (!document.querySelector(':popover-open')) press('leave'); return; }
  if (arrow(event, target)) { event.preventDefault(); return; }
  if (choice && event.code.startsWith('Arrow')) return;
  if (event.code === 'ArrowRight' && root().dataset.exam === undefined) return;
  const number = /^(?:Digit|Numpad)([1-6])$/.exec(event.code)?.[1];
  if (number ? digit(Number(number)) : letters[event.code]?.some(press)) event.preventDefault();
});

addEventListener('click', event => {
  const button = event.target.closest?.('[data-action]');
  if (button?.closest('[popover]')) button.closest('[popover]').hidePopover();
  const move = event.target.closest?.('[data-move]');
  moving = move ? { step: move.closest('[data-step]').dataset.step, direction: move.dataset.move } : null;
}, true);

// ---- The clock counts by itself; what the server says corrects it. --------------------------------------------------------------------
let ends = null, said = null;
const two = number => String(number).padStart(2, '0');
const tick = () => {
  const clock = root()?.querySelector('[data-left]');
  if (!clock) { said = null; return; }
  if (clock.dataset.left !== said) { said = clock.dataset.left; ends = performance.now() + said * 1000; }
  const left = Math.max(0, Math.ceil((ends - performance.now()) / 1000));
  const hours = Math.floor(left / 3600), minutes = Math.floor(left / 60) % 60;
  const text = hours > 0 ? `${hours}:${two(minutes)}:${two(left % 60)}` : `${minutes}:${two(left % 60)}`;
  if (clock.firstChild && clock.firstChild.data !== text) clock.firstChild.data = text;
};
setInterval(tick, 250);

// ---- What the server changed: another question or its feedback takes the focus, a dialog opens, a moved step keeps its own. ------------
let shown, before, moving = null;
const follow = () => {
  const quiz = root();
  if (!quiz) return;
  for (const dialog of quiz.querySelectorAll('dialog:not([open]):not([data-dismissed])')) {
    before = document.activeElement;
    dialog.showModal();
  }
  const place = quiz.querySelector('[data-place]')?.dataset.place;
  const open = quiz.querySelector('dialog[open]');
  if (place && place !== shown) {
    const first = shown === undefined;
    shown = place;
    before = null;
    if (!open) {
      scrollTo({ top: 0, behavior: 'instant' });
      const heading = quiz.querySelector('[data-focus]');
      if (heading && !(first && document.activeElement !== document.body)) heading.focus({ preventScroll: true });
    }
  } else if (before && !open) {
    (before.isConnected && before !== document.body ? before : quiz.querySelector('[data-focus]'))?.focus({ preventScroll: true });
    before = null;
  } else if (moving && !open && (document.activeElement === document.body || !document.activeElement)) {
    quiz.querySelector(`[data-step="${moving.step}"] [data-move="${moving.direction}"]`)?.focus();
  } else if (!open && (document.activeElement === document.body || !document.activeElement)) {
    // What was pressed is gone, and something was opened by it.
    (quiz.querySelector('[data-recalled]') ?? quiz.querySelector('#hint') ?? quiz.querySelector('[data-focus]'))?.focus({ preventScroll: false });
  }
  tick();
  dispatchEvent(new Event('academy:content'));
};
addEventListener('cancel', event => {
  if (!event.target.closest?.('[data-quiz] dialog')) return;
  event.target.dataset.dismissed = '';
  event.target.querySelector('[data-close]:not([data-action])')?.click();
}, true);
new MutationObserver(follow).observe(document.documentElement, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-place', 'data-left'] });
follow();

// Keys, focus and dialogs of a running drill, and the sign that somebody looks at it. The server decides everything: this file only presses its labelled buttons.
const root = () => document.querySelector('[data-drill]');
const usable = control => control && !control.disabled && !control.closest('[hidden]');
const press = action => {
  const control = root()?.querySelector(`[data-action="${action}"]`);
  const pressed = usable(control);
  if (pressed) control.click();
  return pressed;
};

// ---- Keys: by their place on the keyboard, so that a Korean layout (H types ㅗ) changes nothing. -------------------------------------
const letters = { KeyH: ['hint'], KeyE: ['escalate'], KeyU: ['update'], KeyP: ['resume', 'pause'] };
const goOn = () => press('acknowledge') || press('name-roles') || press('resume') || press('go-on');

addEventListener('keydown', event => {
  // 229: the key belongs to an input of Hangul that is still being composed.
  if (!root() || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.isComposing || event.keyCode === 229) return;
  if (document.querySelector('dialog[open]')) return;
  const target = event.target instanceof Element ? event.target : document.body;
  const enter = event.code === 'Enter' || event.code === 'NumpadEnter';
  if (event.key === '?' || (event.shiftKey && event.code === 'Slash')) { if (press('keys')) event.preventDefault(); return; }
  if (event.shiftKey) return;
  if (enter) {
    if (target.closest('button, a, summary, [popover]')) return;
    if (goOn()) event.preventDefault();
    return;
  }
  // In a list of people letters and digits choose a person.
  if (target.closest('input, textarea, select, [contenteditable]')) return;
  if (event.code === 'Escape') { if (!document.querySelector(':popover-open')) press('leave'); return; }
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
  if (digit ? press(`option-${digit}`) : letters[event.code]?.some(press)) event.preventDefault();
});

addEventListener('click', event => {
  const button = event.target.closest?.('[data-action]');
  if (button?.closest('[popover]')) button.closest('[popover]').hidePopover();
}, true);

// ---- Time passes only while somebody looks: a hidden page says nothing, and a lost connection cannot. --------------------------------
const beat = () => { if (document.visibilityState === 'visible') root()?.querySelector('[data-beat]')?.click(); };
setInterval(beat, 4000);

// ---- What the server changed: another decision takes the focus, a dialog opens. ------------------------------------------------------
let shown, before;
const follow = () => {
  const drill = root();
  if (!drill) return;
  for (const dialog of drill.querySelectorAll('dialog:not([open]):not([data-dismissed])')) {
    before = document.activeElement;
    dialog.showModal();
  }
  const { place } = drill.dataset;
  const open = drill.querySelector('dialog[open]');
  const lost = document.activeElement === document.body || !document.activeElement;
  if (place && place !== shown) {
    const first = shown === undefined;
    shown = place;
    before = null;
    beat();
    const heading = drill.querySelector('[data-focus]');
    if (!open && heading && !(first && !lost)) {
      heading.focus({ preventScroll: true });
      // On a phone the decision stands below what is known. That is read first when it appears; later one goes on with the decision.
      if (place === 'Declaring') scrollTo({ top: 0, behavior: 'instant' });
      else if (heading.getBoundingClientRect().bottom > innerHeight * .7 || heading.getBoundingClientRect().top < 120) (drill.querySelector('.drill-feedback') ?? heading).scrollIntoView({ block: 'start', behavior: 'instant' });
    }
  } else if (before && !open) {
    (before.isConnected && before !== document.body ? before : drill.querySelector('[data-focus]'))?.focus({ preventScroll: true });
    before = null;
  } else if (!open && lost) {
    // What was pressed cannot be pressed any more: a wrong move, ruled out, saved.
    drill.querySelector('[data-focus]')?.focus({ preventScroll: true });
  }
  dispatchEvent(new Event('academy:content'));
};
addEventListener('cancel', event => {
  if (!event.target.closest?.('[data-drill] dialog')) return;
  event.target.dataset.dismissed = '';
  event.target.querySelector('[data-close]')?.click();
}, true);
new MutationObserver(follow).observe(document.documentElement, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-place'] });
follow();

// Clock, keys and focus of the interview page. The server decides everything and keeps the time: this file only shows its clock going on,
// and presses its labelled buttons.
import './copy-link.js';

const root = () => document.querySelector('[data-interview]');
const usable = button => button && !button.disabled && !button.closest('[hidden]');

// ---- The clock. The server says what was used when it last spoke; from there on it goes on by itself, also without a connection. -------
let known, heard, told;
// Only what differs: every change is seen by the observer below.
const put = (part, text) => { if (part.textContent !== text) part.textContent = text; };
const face = seconds => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
const tick = () => {
  const timer = root()?.querySelector('[data-timer]');
  if (!timer) return;
  const { used, limit, question, beyond, left, minute, passed } = timer.dataset;
  const running = timer.dataset.running !== undefined;
  const said = `${question} ${used} ${running}`;
  if (said !== known) [known, heard] = [said, performance.now()];
  const spent = Number(used) + (running ? performance.now() - heard : 0);
  const rest = Math.ceil((Number(limit) - spent) / 1000);
  timer.toggleAttribute('data-over', rest < 0);
  put(timer.querySelector('[data-face]'), rest >= 0 ? face(rest) : `+${face(-rest)}`);
  put(timer.querySelector('[data-label]'), rest >= 0 ? left : beyond);
  // Said once for each question, and only while the clock runs past it: a page opened later tells nothing that was long ago.
  const moment = rest < 0 ? 'over' : rest <= 60 ? 'minute' : '';
  const before = told?.question === question ? told.moment : undefined;
  if (before !== undefined && before !== moment && running && moment) put(root().querySelector('[data-timer-said]'), moment === 'over' ? passed : minute);
  told = { question, moment };
};
setInterval(tick, 250);

// ---- Keys: Ctrl+Enter goes on, also out of the text. --------------------------------------------------------------------------------
addEventListener('keydown', event => {
  if (!root() || event.defaultPrevented || event.repeat || event.isComposing || document.querySelector('dialog[open]')) return;
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  const button = root().querySelector('[data-primary]');
  if (!usable(button)) return;
  event.preventDefault();
  button.click();
});

// ---- What the server changed: another screen takes the focus, code can be copied. -----------------------------------------------------
let shown;
const follow = () => {
  const interview = root();
  if (!interview) return;
  tick();
  // What was rendered in advance is replaced when the page comes to life, and loses the focus with it.
  const screen = `${interview.dataset.live === undefined ? 'still' : 'live'} ${interview.dataset.screen}`;
  if (screen !== shown) {
    const first = !shown?.startsWith('live');
    shown = screen;
    const heading = interview.querySelector('[data-focus]');
    if (!first) scrollTo({ top: 0, behavior: 'instant' });
    if (heading && (!first || document.activeElement === document.body)) heading.focus({ preventScroll: true });
  }
  // A report is a page of its own, at the same address.
  if (interview.dataset.over !== undefined) location.reload();
  dispatchEvent(new Event('academy:content'));
};
new MutationObserver(follow).observe(document.documentElement, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-screen', 'data-live', 'data-used', 'data-running'] });
follow();

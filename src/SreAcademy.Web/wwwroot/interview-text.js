// Keeps what is typed in an interview: sends it when typing pauses, keeps it in this tab until the server has it, and sends it before anything
// that goes by it. Nothing of it needs the page's live connection.
const pauses = [2, 5, 10, 20]; // seconds before the next attempt
const fields = new Map();
// The server keeps no spaces around a text.
const same = (one, other) => one.trim() === other.trim();
const token = () => document.querySelector('[data-interview-token] input[name=__RequestVerificationToken]')?.value ?? '';
const drafts = {
  read: key => { try { return sessionStorage.getItem(key); } catch { return null; } },
  write: (key, text) => { try { sessionStorage.setItem(key, text); } catch { /* no room, or a private window: the page still has it */ } },
  forget: key => { try { sessionStorage.removeItem(key); } catch { /* nothing is kept there */ } },
};

class Field {
  constructor(area) {
    this.area = area;
    this.frame = area.closest('[data-text-field]');
    this.source = this.frame.querySelector('[data-stored]');
    this.key = `${area.dataset.save}#${area.dataset.at}`;
    this.most = Number(area.dataset.most);
    this.stored = this.source.textContent;
    this.sent = [];
    this.failures = 0;
    const draft = drafts.read(this.key);
    area.value = draft ?? this.stored;
    area.addEventListener('input', () => this.typed());
    new MutationObserver(() => this.hear()).observe(this.source, { childList: true, characterData: true, subtree: true });
    if (draft !== null && !same(draft, this.stored)) this.typed();
    else this.show(this.stored ? 'saved' : '');
  }

  get dirty() { return !same(this.area.value, this.stored); }

  typed() {
    drafts.write(this.key, this.area.value);
    this.show(this.dirty ? 'typing' : 'saved');
    this.later(0.8);
  }

  later(seconds) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), seconds * 1000);
  }

  // Another tab, or another device, wrote: what stands here untouched follows. One's own words that come back are no news.
  hear() {
    const text = this.source.textContent;
    if (same(text, this.stored) || this.dirty || this.sent.some(one => same(one, text))) return;
    this.stored = text;
    const { selectionStart, selectionEnd } = this.area;
    this.area.value = text;
    this.area.setSelectionRange(selectionStart, selectionEnd);
    this.show('saved');
  }

  /** Whether the server has what stands here. */
  async save() {
    clearTimeout(this.timer);
    if (this.sending) await this.sending;
    if (!this.dirty) { drafts.forget(this.key); return true; }
    if (this.area.value.length > this.most) { this.show('long'); return false; }
    this.sending = this.send(this.area.value);
    const saved = await this.sending;
    this.sending = null;
    return saved && (!this.dirty || this.save());
  }

  post(text, how) {
    return fetch(this.area.dataset.save, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', RequestVerificationToken: token() },
      body: JSON.stringify({ place: Number(this.area.dataset.at), text }),
      redirect: 'manual', // to the sign-in page: an answer of that kind is no success
      ...how,
    });
  }

  async send(text) {
    this.show('saving');
    try {
      const response = await this.post(text, { signal: AbortSignal.timeout(15_000) });
      if (response.ok) {
        this.sent = [...this.sent.slice(-20), text];
        this.stored = text;
        this.failures = 0;
        if (!this.dirty) drafts.forget(this.key);
        this.show(this.dirty ? 'typing' : 'saved');
        return true;
      }
      if (response.status < 500) { this.show(response.status === 409 ? 'over' : 'refused'); return false; }
    } catch { /* no network, or no answer: tried again */ }
    this.show('failed');
    this.later(pauses[Math.min(this.failures++, pauses.length - 1)]);
    return false;
  }

  show(state) {
    const { length } = this.area.value;
    const long = length > this.most;
    this.frame.dataset.state = long ? 'long' : state;
    this.area.toggleAttribute('aria-invalid', long);
    const words = this.frame.querySelector('[data-save-said]');
    const text = (long ? words.dataset.long : words.dataset[state] ?? '').replace('{0}', (length - this.most).toLocaleString());
    if (words.textContent !== text) words.textContent = text;
    const count = this.frame.querySelector('[data-count]');
    count.hidden = length < this.most * .9;
    count.textContent = `${length.toLocaleString()} / ${this.most.toLocaleString()}`;
  }
}

const follow = () => {
  for (const area of fields.keys()) if (!area.isConnected) fields.delete(area);
  for (const area of document.querySelectorAll('[data-interview] textarea[data-save]')) if (!fields.has(area)) fields.set(area, new Field(area));
};

// What goes by the text waits until the text has arrived.
let through = null;
addEventListener('click', async event => {
  const button = event.target.closest?.('[data-interview] [data-flush]');
  if (!button || button === through) { through = null; return; }
  const open = [...fields.values()].filter(field => field.dirty || field.sending);
  if (open.length === 0) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const saved = await Promise.all(open.map(field => field.save()));
  if (saved.every(Boolean)) {
    through = button;
    button.click();
  } else open[saved.indexOf(false)].area.focus();
}, true);
addEventListener('online', () => { for (const field of fields.values()) if (field.dirty) field.save(); });
// The last words before the page is left: the browser still sends them, unless they are too many for it.
addEventListener('pagehide', () => { for (const field of fields.values()) if (field.dirty && field.area.value.length <= field.most) field.post(field.area.value, { keepalive: true }).catch(() => {}); });
new MutationObserver(follow).observe(document.documentElement, { childList: true, subtree: true });
follow();

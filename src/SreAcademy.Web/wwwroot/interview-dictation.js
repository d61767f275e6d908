// Writes down what is said, where the browser can. It may send the voice to its maker: the page says so, and nothing begins without a click.
const Recognition = window.SpeechRecognition ?? window.webkitSpeechRecognition;
let running = null;

const say = (button, state) => {
  button.setAttribute('aria-pressed', String(state === 'on'));
  button.querySelector('[data-dictate-label]').textContent = state === 'on' ? button.dataset.stop : button.dataset.start;
  document.querySelector('[data-dictate-said]').textContent = button.dataset[state] ?? '';
};

const write = (area, said) => {
  const { selectionStart: at, selectionEnd: end, value } = area;
  const before = value[at - 1];
  area.setRangeText(`${before && !/\s/.test(before) ? ' ' : ''}${said.trim()}`, at, end, 'end');
  area.dispatchEvent(new Event('input', { bubbles: true }));
};

const stop = () => { running?.recognition.stop(); };

const start = (button, area) => {
  const recognition = new Recognition();
  Object.assign(recognition, { lang: 'ko-KR', continuous: true, interimResults: false });
  const mine = running = { recognition, button, area };
  recognition.onstart = () => say(button, 'on');
  recognition.onresult = event => {
    // A question that is over takes no more words.
    if (!area.isConnected) return stop();
    for (const result of [...event.results].slice(event.resultIndex)) if (result.isFinal) write(area, result[0].transcript);
  };
  recognition.onerror = event => { mine.error = event.error === 'not-allowed' || event.error === 'service-not-allowed' ? 'denied' : event.error === 'no-speech' ? 'silent' : 'failed'; };
  recognition.onend = () => {
    if (running === mine) running = null;
    if (button.isConnected) say(button, mine.error ?? 'off');
  };
  recognition.start();
};

if (Recognition) {
  const reveal = () => {
    if (running && !running.area.isConnected) stop();
    for (const part of document.querySelectorAll('[data-interview] [data-dictation][hidden]')) part.hidden = false;
  };
  addEventListener('click', event => {
    const button = event.target.closest?.('[data-dictate]');
    if (!button) return;
    if (running) stop();
    else start(button, button.closest('[data-text-field]').querySelector('textarea'));
  });
  new MutationObserver(reveal).observe(document.documentElement, { childList: true, subtree: true });
  reveal();
}

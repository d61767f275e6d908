// Choosing an interview works without this file. It adds up the time while one chooses, and keeps the choice in the address.
const form = document.querySelector('[data-interview-choice]');
const sum = form?.querySelector('[data-sum]');
const follow = () => {
  const chosen = new FormData(form);
  const values = new URLSearchParams();
  for (const name of ['role', 'topic', 'n', 'minutes', 'seed']) for (const value of chosen.getAll(name)) values.append(name, value);
  history.replaceState(history.state, '', `${location.pathname}?${values}`);
  const minutes = Number(chosen.get('n')) * Number(chosen.get('minutes'));
  if (minutes) sum.textContent = sum.dataset.text.replace('{0}', minutes);
};
form?.addEventListener('change', follow);

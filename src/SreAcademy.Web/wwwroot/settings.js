// Settings work without this file. It lets the figure beside the slider follow it, and the theme be seen while it is chosen.
addEventListener('DOMContentLoaded', () => {
  const slider = document.querySelector('[data-retention]');
  const figure = document.querySelector('[data-retention-figure]');
  slider?.addEventListener('input', () => {
    const row = document.querySelector(`tr[data-percent="${slider.value}"]`);
    figure.textContent = row?.dataset.figure ?? `${slider.value}%`;
    for (const other of document.querySelectorAll('tr[data-percent]')) other === row ? other.setAttribute('aria-current', 'true') : other.removeAttribute('aria-current');
    for (const bar of document.querySelectorAll('rect[data-percent]')) bar.classList.toggle('chosen', bar.dataset.percent === slider.value);
  });

  // The switch in the header chooses here what the form will save, instead of saving it beside the form.
  addEventListener('academy:theme', event => {
    const choice = document.querySelector(`input[name="theme"][value="${event.detail}"]`);
    if (!choice) return;
    choice.checked = true;
    event.preventDefault();
  });

  document.getElementById('settings-problems')?.focus();
});

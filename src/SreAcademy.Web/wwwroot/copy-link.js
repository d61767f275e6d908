// Copies a link that is shown once. Where the browser does not let it, the link is marked so that one copies it oneself.
for (const button of document.querySelectorAll('[data-copy-link]')) button.hidden = false;
addEventListener('click', async event => {
  const button = event.target.closest?.('[data-copy-link]');
  if (!button) return;
  const field = document.getElementById(button.dataset.copyLink);
  const status = document.getElementById(`${button.dataset.copyLink}-said`);
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    status.textContent = button.dataset.done;
  } catch { status.textContent = button.dataset.failed; }
});

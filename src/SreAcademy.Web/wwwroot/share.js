// Copies the address of a link that is meant to be passed on; without a script, or without a clipboard, it stays a link.
addEventListener('click', async event => {
  const link = event.target.closest?.('[data-share]');
  if (!link || !navigator.clipboard || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  await navigator.clipboard.writeText(link.href);
  const text = link.querySelector('span') ?? link;
  const before = text.textContent;
  text.firstChild.data = link.dataset.share;
  const status = document.querySelector('[data-share-status]');
  if (status) status.textContent = link.dataset.share;
  setTimeout(() => { text.firstChild.data = before; }, 2500);
});

// Offers to copy the summary and to print the page; without script both are done by the browser's
// own means, so the buttons only appear here.
for (const summary of document.querySelectorAll('[data-module="summary"]')) {
  const text = summary.querySelector('textarea');
  const copy = summary.querySelector('[data-copy]');
  const print = summary.querySelector('[data-print]');
  const status = document.getElementById('status');

  copy.addEventListener('click', async () => {
    text.select();
    try {
      await navigator.clipboard.writeText(text.value);
    } catch {
      return; // The text is selected: the visitor can copy it as usual.
    }
    const label = copy.textContent;
    copy.textContent = copy.dataset.done;
    status.textContent = copy.dataset.done;
    setTimeout(() => {
      copy.textContent = label;
      status.textContent = '';
    }, 3000);
  });
  print.addEventListener('click', () => window.print());
  copy.parentElement.hidden = false;
}

// Puts the text of a field on the clipboard. Without script one selects it by hand.
const status = document.getElementById('status');

for (const button of document.querySelectorAll('[data-module="copy"] [data-copy]')) {
  const field = document.getElementById(button.dataset.copy);
  button.hidden = !navigator.clipboard;
  button.addEventListener('click', async () => {
    field.select();
    await navigator.clipboard.writeText(field.value);
    status.textContent = button.dataset.done;
    button.textContent = button.dataset.done;
  });
}

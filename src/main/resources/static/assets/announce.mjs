// Says aloud what changed when part of a page is replaced: the text of [data-announce] in the new
// part goes to the live region that the layout keeps on every page.
const status = document.getElementById('status');

document.addEventListener('htmx:afterSwap', () => {
  const news = document.querySelector('[data-announce]');
  if (status && news) {
    status.textContent = '';
    requestAnimationFrame(() => {
      status.textContent = news.textContent.trim();
    });
  }
});

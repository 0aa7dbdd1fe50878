// When a list is replaced in place: folds that were open stay open, and a visitor whose link or
// filter is gone goes on at the count of the results instead of at the top of the page.
let open = [];

document.addEventListener('htmx:beforeSwap', () => {
  open = [...document.querySelectorAll('[data-module="listing"] details[open]')].map((fold) => fold.id);
});

document.addEventListener('htmx:afterSwap', () => {
  for (const id of open) {
    document.getElementById(id)?.setAttribute('open', '');
  }
});

document.addEventListener('htmx:afterSettle', () => {
  if (document.activeElement === document.body) {
    document.querySelector('[data-module="listing"] [data-announce]')?.focus({ preventScroll: true });
  }
});

// When a list is replaced in place, the address becomes the one that the list itself has, and folds
// that were open stay open. The button below the filters folds them and goes to the results; a
// visitor whose filter or link is gone goes on there too.
const count = '[data-module="listing"] [data-announce]';
let open = [];
let show = false;

document.addEventListener('submit', (event) => {
  show = event.submitter?.hasAttribute('data-show') ?? false;
}, true);

document.addEventListener('htmx:configRequest', ({ detail: { formData } }) => {
  for (const key of new Set(formData.keys())) {
    if (formData.getAll(key).every((value) => value === '')) {
      formData.delete(key);
    }
  }
});

document.addEventListener('htmx:beforeSwap', () => {
  open = [...document.querySelectorAll('[data-module="listing"] details[open]')]
    .map((fold) => fold.id)
    .filter((id) => !(show && id === 'filters'));
});

document.addEventListener('htmx:afterSwap', () => {
  for (const id of open) {
    document.getElementById(id)?.setAttribute('open', '');
  }
});

document.addEventListener('htmx:afterSettle', () => {
  const { address } = document.querySelector('[data-module="listing"]').dataset;
  history.replaceState(history.state, '', address);
  if (show || document.activeElement === document.body) {
    document.querySelector(count)?.focus({ preventScroll: !show });
  }
  show = false;
});

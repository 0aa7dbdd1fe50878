// When a list is replaced in place, the address becomes the one that the list itself has, folds that
// were open stay open, and what the visitor was at stays where it is on the screen. The button below
// the filters folds them and goes to the results; a visitor whose filter or link is gone goes on at
// the count. Among many values one looks for a word.
const list = '[data-module="listing"]';
const plain = (text) => text.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase();

let open = [];
let show = false;
let at = null;
const looked = new Map();

const place = (id) => document.getElementById(id)?.getBoundingClientRect().top;

document.addEventListener('submit', (event) => {
  show = event.submitter?.hasAttribute('data-show') ?? false;
}, true);

// Not every change asks for another list: some wait for their button.
document.addEventListener('change', (event) => {
  if (event.target.matches('[data-later]')) {
    event.stopPropagation();
  }
}, true);

document.addEventListener('htmx:configRequest', ({ detail: { formData } }) => {
  for (const key of new Set(formData.keys())) {
    const values = formData.getAll(key).filter((value) => value !== '');
    formData.delete(key);
    values.forEach((value) => formData.append(key, value));
  }
});

document.addEventListener('htmx:beforeSwap', () => {
  open = [...document.querySelectorAll(`${list} details[open]`)]
    .map((fold) => fold.id)
    .filter((id) => !(show && id === 'filters'));
  const { id } = document.activeElement;
  at = id ? { id, top: place(id) } : null;
});

// A browser leaves a choice that is half in view where it is.
document.addEventListener('focusin', ({ target }) => {
  if (target.matches('.hw-chip')) {
    target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }
});

// Where the new list is too short to be scrolled that far, it is given the room.
const stay = () => {
  document.getElementById(at.id)?.focus({ preventScroll: true });
  scrollBy({ top: place(at.id) - at.top, behavior: 'instant' });
  const short = place(at.id) - at.top;
  if (short < -1) {
    const form = document.querySelector(list);
    form.style.minBlockSize = `${form.offsetHeight - short}px`;
    scrollBy({ top: short, behavior: 'instant' });
  }
};

document.addEventListener('htmx:afterSwap', () => {
  for (const id of open) {
    document.getElementById(id)?.setAttribute('open', '');
  }
  find();
  if (at && !show && document.getElementById(at.id)?.checkVisibility()) {
    stay();
  }
});

document.addEventListener('htmx:afterSettle', () => {
  const { address } = document.querySelector(list).dataset;
  history.replaceState(history.state, '', address);
  if (show) {
    document.getElementById('gevonden').focus();
  } else if (document.activeElement === document.body) {
    document.querySelector(`${list} [data-announce]`)?.focus({ preventScroll: true });
  }
  show = false;
});

for (const failure of ['sendError', 'timeout', 'responseError']) {
  document.addEventListener(`htmx:${failure}`, () => {
    show = false;
  });
}

// What is ticked stays to be seen, whatever is looked for.
function narrow(body, asked) {
  const words = plain(asked).trim();
  const items = [...body.querySelectorAll('li')];
  const found = items.filter((item) => plain(item.querySelector('.hw-check__text').textContent).includes(words));
  for (const item of items) {
    item.hidden = !found.includes(item) && !item.querySelector('input').checked;
  }
  if (words) {
    body.querySelector('.hw-facet__more').open = true;
  }
  return found.length;
}

function find() {
  for (const body of document.querySelectorAll('[data-find]')) {
    const { id } = body.parentElement;
    if (document.getElementById(`${id}-zoek`)) {
      continue;
    }
    const input = document.createElement('input');
    Object.assign(input, { type: 'search', id: `${id}-zoek`, className: 'hw-facet__find', autocomplete: 'off' });
    input.setAttribute('aria-label', body.dataset.find);
    input.placeholder = body.dataset.find;
    input.value = looked.get(id) ?? '';
    input.dataset.later = '';
    input.addEventListener('input', () => {
      looked.set(id, input.value);
      const many = narrow(body, input.value);
      document.getElementById('status').textContent = body.dataset.found.replace('{0}', many);
    });
    input.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') {
        event.preventDefault();
      }
    });
    body.querySelector('ul').before(input);
    if (input.value) {
      narrow(body, input.value);
    }
  }
}

find();

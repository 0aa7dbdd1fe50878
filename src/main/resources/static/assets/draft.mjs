// Keeps what is typed. Every change first goes to this device, then to the server; what the server
// has acknowledged is forgotten here. Whatever goes wrong is said beside the buttons, and tried again
// until it works. Buttons that add, move or remove a part replace the form in place.
const page = document.querySelector('[data-module="draft"]');
const form = page?.querySelector('form');
const words = page?.dataset;
const key = `hechtwijzer:${words?.key}`;
const CALM = 1200;
const MOST_PATIENCE = 60_000;
const ALIVE = 30_000;
const PATIENCE = 30_000;

let version = 0;
let changes = 0;
let kept = 0;
let busy = null;
let unanswered = null;
let timer = null;
let tries = 0;
let leaving = false;
let announced = '';

const typingPlace = () => form.querySelector('.hw-draft__columns');
const find = (name) => page.querySelector(`[data-draft="${name}"]`);
const token = () => document.querySelector('meta[name="csrf-token"]').content;
const dirty = () => changes > kept;

const say = (state, text, link) => {
  const place = find('state');
  place.dataset.state = state;
  find('words').textContent = text;
  place.querySelector('a, button')?.remove();
  if (link) {
    place.append(' ', link);
  }
  const urgent = state !== 'saving' && state !== 'unsaved';
  if (urgent && announced !== state) {
    document.getElementById('status').textContent = text;
    announced = state;
  }
};

// Without the key by which a form acts once: what a script sends, it sends when it means to.
const fields = () => {
  const typed = new URLSearchParams(new FormData(form));
  typed.delete('_once');
  return typed;
};

const remember = () => {
  try {
    const copy = fields();
    copy.delete('_csrf');
    localStorage.setItem(key, JSON.stringify({ version, fields: copy.toString() }));
  } catch {
    // No room, or not allowed: the server is asked all the same.
  }
};

const forget = (draft = words.key) => {
  try {
    localStorage.removeItem(`hechtwijzer:${draft}`);
  } catch {
    // Nothing was kept either.
  }
};

const remembered = () => {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch {
    return null;
  }
};

const post = (path, body, more = {}) =>
  fetch(form.action + path, {
    method: 'POST',
    body,
    headers: { 'X-CSRF-TOKEN': token(), 'X-Requested-With': 'XMLHttpRequest', Accept: 'application/json' },
    signal: AbortSignal.timeout(PATIENCE),
    ...more,
  });

const later = (milliseconds) => {
  clearTimeout(timer);
  timer = setTimeout(save, milliseconds);
};

const retry = (text) => {
  tries += 1;
  say('failed', text);
  later(Math.min(MOST_PATIENCE, 1000 * 2 ** tries));
};

const signIn = () => {
  const link = document.createElement('a');
  link.href = `/inloggen?naar=${encodeURIComponent(location.pathname)}`;
  link.textContent = words.again;
  return link;
};

const compare = (onward) => {
  const button = document.createElement('button');
  button.type = 'submit';
  button.name = 'actie';
  button.value = 'bewaar';
  button.dataset.compare = '';
  button.className = 'hw-tool';
  button.textContent = onward;
  return button;
};

const showOthers = (text) => {
  const known = page.querySelector('[data-others]');
  if (!text) {
    known?.remove();
    return;
  }
  if (known?.dataset.others === text || (!known && find('notices').textContent.includes(text))) {
    return;
  }
  const notice = known ?? document.createElement('div');
  notice.className = 'hw-notice hw-notice--warning';
  notice.dataset.others = text;
  notice.textContent = text;
  find('notices').append(notice);
  document.getElementById('status').textContent = text;
};

const showAges = (ages) => {
  for (const [id, { understood, error }] of Object.entries(ages)) {
    const input = document.getElementById(id);
    if (input) {
      showAge(input, id, understood, error);
    }
  }
};

const showAge = (input, id, understood, error) => {
  const place = input.parentElement;
  let line = place.querySelector('[data-understood]');
  if (!line) {
    line = document.createElement('p');
    line.dataset.understood = '';
    line.id = `${id}-understood`;
    place.append(line);
    const described = [input.getAttribute('aria-describedby'), line.id].filter(Boolean).join(' ');
    input.setAttribute('aria-describedby', described);
  }
  line.className = error ? 'hw-field__error' : 'hw-input__understood';
  line.textContent = error ?? understood ?? '';
  if (!error) {
    place.querySelector('[data-error]')?.remove();
    place.classList.remove('hw-field--error');
    input.removeAttribute('aria-invalid');
  }
};

// A save whose answer got lost is sent once more as it was: when the server has it, it only says so,
// and what was typed since goes on from there.
const saveOnce = async () => {
  const attempt = unanswered ?? { body: fields(), changes };
  unanswered = attempt;
  say('saving', words.saving);
  try {
    const answer = await post('/bewaar', attempt.body);
    if (answer.status < 500) {
      unanswered = null;
    }
    if (answer.ok) {
      const { version: next, saved, others, ages } = await answer.json();
      find('version').value = next;
      version = next;
      kept = attempt.changes;
      tries = 0;
      showOthers(others);
      showAges(ages);
      if (dirty()) {
        remember();
        say('unsaved', words.unsaved);
      } else {
        forget();
        say('saved', saved);
      }
    } else if (answer.status === 401 || answer.status === 403) {
      say('expired', words.expired, signIn());
    } else if (answer.status === 409) {
      const { text, onward } = await answer.json();
      if (text) {
        say('overtaken', text, compare(onward));
      } else {
        retry(words.failed);
      }
    } else if (answer.status === 413) {
      say('failed', words.toolong);
    } else {
      retry(words.failed);
    }
  } catch {
    retry(words.offline);
  }
};

const save = () => {
  clearTimeout(timer);
  if (!busy && dirty()) {
    busy = saveOnce().finally(() => {
      busy = null;
      const stopped = ['expired', 'overtaken', 'failed'].includes(find('state').dataset.state);
      if (dirty() && !stopped) {
        later(CALM);
      }
    });
  }
  return busy;
};

const changed = () => {
  changes += 1;
  remember();
  if (!['expired', 'overtaken'].includes(find('state').dataset.state)) {
    if (!busy && tries === 0) {
      say('unsaved', words.unsaved);
    }
    later(tries === 0 ? CALM : CALM * 2);
  }
};

// The server shows a form again, so the words that come back stand where they stood.
const restore = async () => {
  const done = new URLSearchParams(location.search);
  if (done.get('gedaan') === 'overgenomen') {
    forget(words.key.replace(/\d+(?=:)/, done.get('van')));
  }
  const copy = remembered();
  if (!copy) {
    return;
  }
  // Somebody who comes from a button that saved, or from choosing between two texts, has it all.
  if (done.get('gedaan') === 'bewaard') {
    forget();
    return;
  }
  const body = new URLSearchParams(copy.fields);
  body.set('versie', copy.version);
  const same = fields();
  same.delete('_csrf');
  same.set('versie', copy.version);
  if (same.toString() === body.toString()) {
    forget();
    return;
  }
  // Until it stands in the form again nobody can type: that would take its place on this device.
  typingPlace().inert = true;
  say('saving', words.local);
  const answer = await post('/bewaar', body).catch(() => null);
  if (answer?.ok) {
    forget();
    leaving = true;
    location.replace(`${location.pathname}?gedaan=teruggezet`);
  } else if (answer?.status === 409) {
    submitCopy(body);
  } else if (answer?.status === 401 || answer?.status === 403) {
    say('expired', words.expired, signIn());
  } else if (answer?.status === 413) {
    say('failed', words.toolong);
  } else {
    tries += 1;
    say('failed', answer ? words.failed : words.offline);
    setTimeout(restore, Math.min(MOST_PATIENCE, 1000 * 2 ** tries));
  }
};

// Both texts are shown side by side by the page that answers this.
const submitCopy = (body) => {
  const carrier = document.createElement('form');
  carrier.method = 'post';
  carrier.action = form.action;
  carrier.hidden = true;
  body.set('_csrf', token());
  for (const [name, value] of body) {
    const field = document.createElement('textarea');
    field.name = name;
    field.textContent = value;
    carrier.append(field);
  }
  document.body.append(carrier);
  leaving = true;
  carrier.submit();
};

const openAround = (element) => {
  for (let fold = element?.closest('details'); fold; fold = fold.parentElement.closest('details')) {
    fold.open = true;
  }
};

// Adding, moving and removing is done by the server; here only the form is shown again.
const inPlace = async (button) => {
  const body = fields();
  body.set('actie', button.value);
  // What would be typed while the form is on its way could not go along, so nobody can type then.
  typingPlace().inert = true;
  const answer = await fetch(form.action, {
    method: 'POST',
    body,
    signal: AbortSignal.timeout(PATIENCE),
  }).catch(() => null);
  const at = answer?.ok ? new URL(answer.url) : null;
  if (at?.pathname !== new URL(form.action).pathname) {
    typingPlace().inert = false;
    button.focus({ preventScroll: true });
    changed();
    if (answer) {
      leaving = true;
      form.requestSubmit(button);
    } else {
      retry(words.offline);
    }
    return;
  }
  const text = await answer.text().catch(() => null);
  if (text === null) {
    // The server did it, but its answer broke off: the page itself shows what there is now.
    leaving = true;
    location.assign(at);
    return;
  }
  const shown = new DOMParser().parseFromString(text, 'text/html');
  const open = [...form.querySelectorAll('details[id][open]')].map((fold) => fold.id);
  form.replaceChildren(...shown.getElementById('formulier').childNodes);
  for (const id of open) {
    document.getElementById(id)?.setAttribute('open', '');
  }
  forget();
  begin();
  page.dispatchEvent(new CustomEvent('draft:shown'));
  const target = document.getElementById(at.searchParams.get('bij') ?? '');
  openAround(target);
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: 'center' });
};

const begin = () => {
  version = Number(find('version').value);
  changes = 0;
  kept = 0;
  tries = 0;
  unanswered = null;
  announced = 'saved';
};

const slugOf = (name) =>
  name
    .replace(/['’]/g, '')
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '');

// An entry that has no address yet gets the one that its name suggests, until somebody types one.
const suggestSlug = ({ target }) => {
  const slug = form.elements.slug;
  if (target === slug) {
    delete slug.dataset.suggested;
  } else if (target.name === 'name' && (slug.value === '' || slug.dataset.suggested === slug.value)) {
    slug.value = slugOf(target.value);
    slug.dataset.suggested = slug.value;
  }
};

const pressed = async (event) => {
  const button = event.submitter;
  if (leaving || !button) {
    return;
  }
  if (button.matches('[data-place]') || busy || (button.value === 'bewaar' && button.dataset.compare === undefined)) {
    event.preventDefault();
    clearTimeout(timer);
    await busy;
    if (button.matches('[data-place]')) {
      busy = inPlace(button).finally(() => {
        busy = null;
      });
      await busy;
    } else if (button.value === 'bewaar' && find('state').dataset.state !== 'overtaken') {
      tries = 0;
      await (dirty() ? save() : undefined);
    } else {
      leaving = true;
      form.requestSubmit(button);
    }
    return;
  }
  leaving = true;
};

if (form) {
  begin();
  form.addEventListener('input', suggestSlug);
  form.addEventListener('input', changed);
  form.addEventListener('draft:changed', changed);
  form.addEventListener('submit', pressed);
  addEventListener('online', () => dirty() && later(0));
  addEventListener('pageshow', () => {
    leaving = false;
  });
  document.addEventListener('visibilitychange', () => document.hidden && save());
  addEventListener('beforeunload', (event) => {
    if (dirty() && !leaving) {
      event.preventDefault();
    }
  });
  setInterval(async () => {
    if (!document.hidden && !dirty()) {
      const answer = await post('/hier', new URLSearchParams()).catch(() => null);
      if (answer?.ok) {
        showOthers((await answer.json()).others);
      } else if (answer?.status === 401) {
        say('expired', words.expired, signIn());
      }
    }
  }, ALIVE);
  openAround(document.getElementById(decodeURIComponent(location.hash.slice(1))));
  restore();
}

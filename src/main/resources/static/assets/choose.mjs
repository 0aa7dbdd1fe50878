// Makes a list of boxes to tick a field to type in: what is typed narrows the list, Enter ticks, and
// what is ticked stays to be seen. The boxes themselves stay what the form sends.
const plain = (text) =>
  text.normalize('NFKD').replace(/[\p{M}\p{Cf}]+/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

const announce = (text) => {
  document.getElementById('status').textContent = text;
};

const PATIENCE = 20_000;

const fill = (text, value) => text.replace('{0}', value);

class Choose {
  constructor(root) {
    this.root = root;
    this.words = root.dataset;
    this.list = root.querySelector('.hw-terms__list');
    this.maker = root.querySelector('.hw-terms__new');
    this.current = -1;
    this.shown = [];
    this.build();
    this.root.classList.add('hw-terms--ready');
    this.root.removeAttribute('tabindex');
    this.listen();
  }

  build() {
    const id = `${this.root.id}-zoek`;
    this.frame = document.createElement('div');
    this.frame.className = 'hw-terms__find';
    this.input = document.createElement('input');
    Object.assign(this.input, { type: 'text', id, className: 'hw-field__input', autocomplete: 'off' });
    const attributes = {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': `${id}-lijst`,
      'aria-label': this.words.find,
      placeholder: this.words.find,
    };
    Object.entries(attributes).forEach(([name, value]) => this.input.setAttribute(name, value));
    this.options = document.createElement('ul');
    Object.assign(this.options, { id: `${id}-lijst`, className: 'hw-terms__options', hidden: true });
    this.options.setAttribute('role', 'listbox');
    this.options.setAttribute('aria-label', this.words.find);
    this.frame.append(this.input, this.options);
    this.list.after(this.frame);
  }

  listen() {
    // The form keeps what the boxes say; what is typed to find one is nothing to keep.
    this.input.addEventListener('input', (event) => {
      event.stopPropagation();
      this.open();
    });
    this.input.addEventListener('click', () => this.open());
    this.input.addEventListener('keydown', (event) => this.key(event));
    this.input.addEventListener('blur', () => this.close());
    this.options.addEventListener('pointerdown', (event) => {
      event.preventDefault();
      const option = event.target.closest('[role="option"]');
      if (option) {
        this.choose(this.shown[Number(option.dataset.place)]);
      }
    });
    this.list.addEventListener('change', ({ target }) => {
      if (!target.checked) {
        announce(fill(this.words.removed, target.closest('label').innerText.trim()));
        this.input.focus();
      }
    });
    this.maker.querySelectorAll('input[type="text"], [data-term="sure"]').forEach((input) => {
      input.addEventListener('input', (event) => event.stopPropagation());
      input.addEventListener('keydown', (event) => {
        if (event.key === 'Enter') {
          event.preventDefault();
          this.make();
        }
      });
    });
    this.maker.querySelector('[data-term="add"]').addEventListener('click', (event) => {
      event.preventDefault();
      this.make();
    });
  }

  matches() {
    const asked = plain(this.input.value).split(' ').filter(Boolean);
    return [...this.list.children]
      .filter((item) => !item.querySelector('input').checked)
      .filter((item) => {
        const words = plain(item.dataset.words).split(' ');
        return asked.every((part) => words.some((word) => word.startsWith(part)) || plain(item.dataset.words).includes(part));
      })
      .map((item) => ({ item, text: item.querySelector('[data-text]').textContent }));
  }

  open() {
    const typed = this.input.value.trim();
    this.shown = this.matches();
    const exact = this.shown.some(({ text }) => plain(text) === plain(typed));
    if (typed && !exact) {
      this.shown.push({ text: fill(this.words.make, typed), make: typed });
    }
    this.options.replaceChildren(...this.shown.map((choice, place) => this.option(choice, place)));
    if (this.shown.length === 0) {
      const none = document.createElement('li');
      none.className = 'hw-terms__none';
      none.textContent = this.words.none;
      this.options.append(none);
    }
    this.options.hidden = false;
    this.input.setAttribute('aria-expanded', 'true');
    this.point(typed && this.shown.length > 0 ? 0 : -1);
  }

  option({ text, make }, place) {
    const option = document.createElement('li');
    option.id = `${this.options.id}-${place}`;
    option.className = make ? 'hw-terms__option hw-terms__option--make' : 'hw-terms__option';
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    option.dataset.place = place;
    option.textContent = text;
    return option;
  }

  point(place) {
    this.current = place;
    [...this.options.querySelectorAll('[role="option"]')].forEach((option, at) => {
      option.setAttribute('aria-selected', String(at === place));
      if (at === place) {
        option.scrollIntoView({ block: 'nearest' });
      }
    });
    if (place < 0) {
      this.input.removeAttribute('aria-activedescendant');
    } else {
      this.input.setAttribute('aria-activedescendant', `${this.options.id}-${place}`);
    }
  }

  close() {
    this.options.hidden = true;
    this.input.setAttribute('aria-expanded', 'false');
    this.point(-1);
  }

  key(event) {
    const open = !this.options.hidden;
    const last = this.shown.length - 1;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!open) {
        this.open();
      }
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const next = this.current + step;
      const end = Math.max(0, this.shown.length - 1);
      this.point(next < 0 ? end : next > end ? 0 : next);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (open && this.current >= 0 && this.current <= last) {
        this.choose(this.shown[this.current]);
      }
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      this.close();
    } else if (event.key === 'Tab') {
      this.close();
    }
  }

  choose({ item, text, make }) {
    this.input.value = '';
    if (make) {
      this.close();
      this.maker.open = true;
      this.maker.querySelector('[data-term="dutch"]').value = make;
      this.maker.querySelector('[data-term="english"]').focus();
      return;
    }
    this.tick(item, text);
    this.open();
  }

  tick(item, text) {
    item.querySelector('input').checked = true;
    item.dispatchEvent(new Event('draft:changed', { bubbles: true }));
    announce(fill(this.words.added, text));
  }

  add({ value, text, words }) {
    const known = this.list.querySelector(`input[value="${CSS.escape(value)}"]`)?.closest('li');
    const item = known ?? this.list.lastElementChild?.cloneNode(true) ?? this.item();
    if (!known) {
      item.dataset.words = words;
      item.querySelector('input').value = value;
      item.querySelector('[data-text]').textContent = text;
      this.list.append(item);
    }
    this.tick(item, text);
  }

  item() {
    const item = document.createElement('li');
    item.className = 'hw-terms__item';
    const label = document.createElement('label');
    label.className = 'hw-tick';
    const box = document.createElement('input');
    Object.assign(box, { type: 'checkbox', name: this.words.name, className: 'hw-tick__box' });
    const text = document.createElement('span');
    text.dataset.text = '';
    label.append(box, ' ', text);
    item.append(label);
    return item;
  }

  async make() {
    const part = (name) => this.maker.querySelector(`[data-term="${name}"]`);
    const form = this.root.closest('form');
    const address = new URL(form.action);
    address.pathname = address.pathname.replace(/\/concepten\/.*$/, '/termen');
    const body = new URLSearchParams({
      veld: this.words.name,
      dutch: part('dutch').value,
      english: part('english').value,
      zeker: part('sure').checked,
    });
    const answer = await fetch(address, {
      method: 'POST',
      body,
      headers: {
        'X-CSRF-TOKEN': document.querySelector('meta[name="csrf-token"]').content,
        'X-Requested-With': 'XMLHttpRequest',
      },
      signal: AbortSignal.timeout(PATIENCE),
    }).catch(() => null);
    const said =
      answer && (answer.ok || answer.status === 422) ? await answer.json().catch(() => null) : null;
    const error = said ? said.error : this.words.failed;
    part('error').hidden = !error;
    part('error').textContent = error ?? '';
    this.near(part('near'), said?.near ?? []);
    if (said?.term) {
      this.add(said.term);
      part('dutch').value = '';
      part('english').value = '';
      part('sure').checked = false;
      this.maker.open = false;
      this.input.focus();
    } else if (error) {
      part('dutch').focus();
    }
  }

  near(place, terms) {
    place.hidden = terms.length === 0;
    const list = place.querySelector('ul');
    list.replaceChildren(
      ...terms.map((term) => {
        const item = document.createElement('li');
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'hw-tool';
        button.textContent = term.text;
        button.addEventListener('click', () => {
          this.add(term);
          place.hidden = true;
          this.maker.open = false;
          this.input.focus();
        });
        item.append(button);
        return item;
      }),
    );
    if (terms.length > 0) {
      list.querySelector('button').focus();
    }
  }
}

const begin = () =>
  document.querySelectorAll('[data-module="choose"]:not(.hw-terms--ready)').forEach((root) => new Choose(root));

begin();
document.querySelector('[data-module="draft"]')?.addEventListener('draft:shown', begin);

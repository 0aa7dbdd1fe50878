// Proposes entries, terms and levels while someone types: an editable combobox with list
// autocomplete (ARIA Authoring Practices). Without script the box is an ordinary search box.
const SHORTEST = 2;
const WAIT = 150;
const PATIENCE = 8000;
const status = document.getElementById('status');

class Suggestions {
  #box;
  #input;
  #list;
  #active = null;
  #waiting = 0;
  #asking = null;
  #said = '';
  #failed = document.createElement('p');

  constructor(box) {
    this.#box = box;
    this.#input = box.querySelector('input');
    this.#list = this.#makeList();
    this.#failed.className = 'hw-search__failed';
    this.#failed.hidden = true;
    box.after(this.#failed);
    // A search field clears itself on Escape, which here closes the list first.
    this.#input.type = 'text';
    this.#input.setAttribute('role', 'combobox');
    this.#input.setAttribute('aria-autocomplete', 'list');
    this.#input.setAttribute('aria-haspopup', 'listbox');
    this.#input.setAttribute('aria-controls', this.#list.id);
    this.#input.setAttribute('aria-expanded', 'false');
    this.#input.addEventListener('input', (event) => event.isComposing || this.#askSoon());
    this.#input.addEventListener('compositionend', () => this.#askSoon());
    this.#input.addEventListener('keydown', (event) => this.#press(event));
    this.#input.addEventListener('blur', () => this.#close());
    this.#input.form.addEventListener('submit', () => this.#close());
  }

  #makeList() {
    const list = document.createElement('ul');
    list.id = `${this.#input.id}-suggestions`;
    list.className = 'hw-suggestions';
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', this.#box.dataset.label);
    list.hidden = true;
    // Pressing an option or the scroll bar leaves the focus, and so the list, where it is.
    list.addEventListener('mousedown', (event) => event.preventDefault());
    list.addEventListener('click', (event) => this.#go(event.target.closest('[role=option]')));
    this.#box.append(list);
    return list;
  }

  get #open() {
    return !this.#list.hidden;
  }

  #askSoon() {
    this.#forget();
    if (this.#input.value.trim().length < SHORTEST) {
      this.#close();
    } else {
      this.#waiting = setTimeout(() => this.#ask(), WAIT);
    }
  }

  #forget() {
    clearTimeout(this.#waiting);
    this.#asking?.abort();
    this.#asking = null;
  }

  /** Only the answer to the latest question is shown. */
  async #ask() {
    this.#forget();
    const asking = new AbortController();
    this.#asking = asking;
    const tooLate = setTimeout(() => asking.abort(), PATIENCE);
    try {
      const answer = await fetch(this.#address(), { signal: asking.signal, credentials: 'omit' });
      if (!answer.ok) {
        throw new Error(String(answer.status));
      }
      const html = await answer.text();
      if (this.#asking === asking && document.activeElement === this.#input) {
        this.#tellFailure(false);
        this.#show(new DOMParser().parseFromString(html, 'text/html').querySelector('ul'));
      }
    } catch {
      // What a later question broke off is no loss. Otherwise the box searches as it always does, which is said once.
      if (this.#asking === asking) {
        this.#close();
        this.#tellFailure(true);
      }
    } finally {
      clearTimeout(tooLate);
    }
  }

  #tellFailure(failed) {
    const text = failed ? this.#box.dataset.failed : '';
    if (this.#failed.textContent !== text) {
      this.#failed.hidden = !failed;
      this.#failed.textContent = text;
      status.textContent = text;
    }
  }

  #address() {
    const asked = new URLSearchParams();
    for (const [key, value] of new FormData(this.#input.form)) {
      if (value.trim() !== '') {
        asked.append(key, value.trim());
      }
    }
    return `${this.#box.dataset.from}?${asked}`;
  }

  #show(answer) {
    const options = answer ? [...answer.children] : [];
    options.forEach((option, i) => {
      option.id = `${this.#list.id}-${i}`;
    });
    this.#list.replaceChildren(...options);
    this.#activate(null);
    this.#list.hidden = options.length === 0;
    this.#list.scrollTop = 0;
    this.#input.setAttribute('aria-expanded', String(this.#open));
    this.#say(answer?.dataset.count ?? '');
  }

  #close() {
    this.#forget();
    this.#activate(null);
    this.#list.hidden = true;
    this.#input.setAttribute('aria-expanded', 'false');
    if (status.textContent === this.#said) {
      status.textContent = '';
    }
  }

  #say(text) {
    this.#said = text;
    status.textContent = text;
  }

  async #press(event) {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      await this.#walk(key === 'ArrowDown', event.altKey);
    } else if (key === 'Enter' && this.#active) {
      event.preventDefault();
      this.#go(this.#active);
    } else if (key === 'Escape' && (this.#open || this.#input.value !== '')) {
      event.preventDefault();
      if (this.#open) {
        this.#close();
      } else {
        this.#input.value = '';
      }
    } else if (['Home', 'End', 'ArrowLeft', 'ArrowRight'].includes(key)) {
      this.#activate(null);
    }
  }

  async #walk(down, alone) {
    if (alone && !down) {
      this.#close();
      return;
    }
    if (!this.#open) {
      if (this.#input.value.trim().length < SHORTEST) {
        return;
      }
      await this.#ask();
      if (alone) {
        return;
      }
    }
    const options = [...this.#list.children];
    const at = options.indexOf(this.#active);
    // Before the first and behind the last stands the box itself, with what was typed.
    const next = down ? at + 1 : (at === -1 ? options.length : at) - 1;
    this.#activate(options[next] ?? null);
  }

  #activate(option) {
    this.#active?.setAttribute('aria-selected', 'false');
    this.#active = option;
    if (option) {
      option.setAttribute('aria-selected', 'true');
      option.scrollIntoView({ block: 'nearest' });
      this.#input.setAttribute('aria-activedescendant', option.id);
    } else {
      this.#input.removeAttribute('aria-activedescendant');
    }
  }

  #go(option) {
    if (option) {
      this.#close();
      window.location.assign(option.dataset.url);
    }
  }
}

const known = new WeakSet();

function enhance() {
  for (const box of document.querySelectorAll('[data-module="suggest"]')) {
    if (!known.has(box)) {
      known.add(box);
      new Suggestions(box);
    }
  }
}

enhance();
// A list that is replaced in place comes with a new box.
document.addEventListener('htmx:afterSwap', enhance);

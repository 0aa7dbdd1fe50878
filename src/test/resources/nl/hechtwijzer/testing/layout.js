// What a person sees at once and a scanner doesn't measure; each gives one line for each fault.
(() => {
  const HIDDEN = '.hw-visually-hidden, .hw-skip, svg, script, style, select, textarea, template';

  function texts() {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node.data.trim() && node.parentElement.checkVisibility() && !node.parentElement.closest(HIDDEN)) {
        found.push(node);
      }
    }
    return found;
  }

  function rects(node, from, to) {
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    return [...range.getClientRects()].filter((rect) => rect.width > 0);
  }

  /** On how many lines these letters stand: what starts further left than the last began anew. */
  function lines(node, from, to) {
    return rects(node, from, to).filter((rect, at, all) => at === 0 || rect.top >= all[at - 1].bottom - 4).length;
  }

  function block(element) {
    let at = element;
    while (/^(inline|contents)/.test(getComputedStyle(at).display) && at !== document.body) {
      at = at.parentElement;
    }
    return at;
  }

  /** What leads on or changes what is shown: it works on a screen alone. */
  const CONTROLS = 'nav, button, label:not(.hw-option, .hw-field__label), [hidden], .hw-button, .hw-search, .hw-filters, .hw-select, .hw-found__clear, .hw-failed, .hw-results__left-out a,'
    + ' .hw-empty__links, .hw-guide__move, .hw-answers__change, .hw-outcome__onward, .hw-fits__rest, .hw-summary > :not(.hw-summary__made), .hw-problem__heading, .hw-problem__links,'
    + ' .hw-section__more:has(> a), .hw-compare, .hw-versions__actions, .hw-file__main, .hw-file__part:has(> .hw-file__acts)';

  const named = (element) => element.tagName.toLowerCase() + (element.id ? '#' + element.id : '') + (element.classList.length ? '.' + element.classList[0] : '');

  /** Text that runs a few letters a line, and words that break though there was room beside them. */
  function narrowColumns() {
    const found = [];
    for (const node of texts()) {
      const text = node.data.trim();
      const column = block(node.parentElement);
      const where = `${named(node.parentElement)}: “${text.slice(0, 40)}”`;
      const height = lines(node, 0, node.data.length);
      // Five ems are some ten letters.
      const width = column.getBoundingClientRect().width / parseFloat(getComputedStyle(column).fontSize);
      if (height > 3 && width < 5 && text.length / height < 7) {
        found.push(`${height} lines for ${text.length} letters in ${where}`);
        continue;
      }
      for (const word of node.data.matchAll(/[\p{L}\p{N}]{2,}/gu)) {
        if (lines(node, word.index, word.index + word[0].length) > 1 && column.getBoundingClientRect().width < 0.55 * innerWidth && !/:\/\//.test(text)) {
          found.push(`“${word[0]}” breaks in ${where}`);
        }
      }
    }
    if (document.documentElement.scrollWidth > innerWidth) {
      found.push(`${document.documentElement.scrollWidth} px on a screen of ${innerWidth}`);
    }
    return found;
  }

  /** Names and ranges with a hyphen in them that lie on two lines, and numbers that lost their unit. */
  function tornApart() {
    const found = [];
    for (const node of texts()) {
      for (const word of node.data.matchAll(/[\p{L}\p{N}]+-[\p{Lu}\p{N}][\p{L}\p{N}]*|\b\d+ (?:jaar|maanden|weken|uur|minuten|procent|years|months)\b|\b\d{1,2} [a-z]{3,9} \d{4}\b/gu)) {
        if (lines(node, word.index, word.index + word[0].length) > 1) {
          found.push(`“${word[0]}” in ${named(node.parentElement)}`);
        }
      }
    }
    return found;
  }

  /** What can be pressed and is less than 24 px high or wide; a link within a sentence may be. */
  function smallTargets() {
    const found = [];
    for (const target of document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')) {
      if (!target.checkVisibility({visibilityProperty: true, contentVisibilityAuto: true}) || target.closest('.hw-visually-hidden, .hw-skip')) {
        continue;
      }
      const sentence = block(target).textContent.trim().length - target.textContent.trim().length;
      if (getComputedStyle(target).display === 'inline' && sentence > 12 && target.textContent.trim().length > 3) {
        continue;
      }
      const box = (target.closest('label') ?? target).getBoundingClientRect();
      if (box.width < 23.9 || box.height < 23.9) {
        found.push(`${named(target)} “${(target.textContent.trim() || target.name || '').slice(0, 30)}”: ${box.width.toFixed(1)} by ${box.height.toFixed(1)}`);
      }
    }
    return found;
  }

  /** Landmarks of one kind, and articles, that are called the same, or that have no name at all. */
  function sharedNames() {
    const kinds = {
      nav: 'nav, [role=navigation]',
      aside: 'aside, [role=complementary]',
      region: 'section[aria-label], section[aria-labelledby], [role=region]',
      search: '[role=search], search',
      form: 'form[aria-label], form[aria-labelledby]',
      article: 'article, [role=article]',
    };
    const found = [];
    const seen = new Map();
    for (const [kind, selector] of Object.entries(kinds)) {
      for (const element of document.querySelectorAll(selector)) {
        if (!element.checkVisibility()) {
          continue;
        }
        const name = element.getAttribute('aria-label') ?? (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean)
          .map((id) => document.getElementById(id)?.textContent.trim() ?? '?').join(' ');
        if (name === '' && kind !== 'search') {
          found.push(`${kind} without a name: ${named(element)}`);
        } else if (seen.has(name)) {
          found.push(`${kind} and ${seen.get(name)} are both called “${name}”`);
        }
        seen.set(name, kind);
      }
    }
    return found;
  }

  /** Every text that the page has for its reader, folded ones included, one line for each. */
  function sentences() {
    const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      if (walker.currentNode.data.trim() && !parent.closest(HIDDEN + ', ' + CONTROLS)) {
        found.push(walker.currentNode.data.trim());
      }
    }
    return found;
  }

  return {narrowColumns, tornApart, smallTargets, sharedNames, sentences};
})()

// Says what became of a part of the page that is replaced: the text of [data-announce] in the new
// part goes to the live region that the layout keeps on every page. Where no new part came (no
// connection, too late, an error, a page that isn't this one) that is said, to be seen and to be
// heard; what was ticked or picked goes back to what the old part is about, and a link loads the
// whole page as it was asked for.
const status = document.getElementById('status');
const words = document.getElementById('mislukt').content.firstElementChild;
let told = null;

const say = (text) => {
  status.textContent = '';
  requestAnimationFrame(() => {
    status.textContent = text;
  });
};

const forget = () => {
  told?.remove();
  told = null;
};

// What was typed stays: nobody wants to type it twice.
const putBack = (form) => {
  for (const control of form?.elements ?? []) {
    if (control.matches('input[type="checkbox"], input[type="radio"]')) {
      control.checked = control.defaultChecked;
    } else if (control.matches('select')) {
      for (const option of control.options) {
        option.selected = option.defaultSelected;
      }
    }
  }
};

const failed = ({ detail: { elt, pathInfo } }) => {
  putBack(elt?.closest?.('form'));
  forget();
  told = words.cloneNode(true);
  told.querySelector('a').href = pathInfo?.finalRequestPath ?? location.href;
  told.querySelector('button').addEventListener('click', forget);
  document.body.append(told);
  say(told.querySelector('[data-text]').textContent);
};

for (const event of ['sendError', 'timeout', 'responseError', 'swapError']) {
  document.addEventListener(`htmx:${event}`, failed);
}

// A page that lacks the part was meant to be seen whole.
document.addEventListener('htmx:beforeSwap', (event) => {
  const { detail } = event;
  if (!detail.isError && detail.shouldSwap && !detail.serverResponse.includes(`id="${detail.target.id}"`)) {
    detail.shouldSwap = false;
    location.assign(detail.pathInfo.finalRequestPath);
  }
});

document.addEventListener('htmx:afterSwap', () => {
  forget();
  const news = document.querySelector('[data-announce]');
  if (news) {
    say(news.textContent.trim());
  }
});

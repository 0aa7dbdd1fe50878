// Text that was typed in a draft and never reached the server, because the draft was closed meanwhile:
// it is still on this device, and gets a place in a new draft.
const form = document.querySelector('[data-module="left"]');

const kept = () => {
  try {
    return JSON.parse(localStorage.getItem(`hechtwijzer:${form.dataset.key}`));
  } catch {
    return null;
  }
};

const copy = form && kept();
if (copy) {
  const fields = new URLSearchParams(copy.fields);
  fields.set('versie', copy.version);
  fields.delete('actie');
  for (const [name, value] of fields) {
    const field = document.createElement('textarea');
    field.name = name;
    field.hidden = true;
    field.textContent = value;
    form.append(field);
  }
  form.hidden = false;
}

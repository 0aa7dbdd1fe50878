// Passkeys: making one on /beheer/mijn-account, and signing in with one on /inloggen. The forms stay
// hidden in a browser that knows no passkeys; there is always the password.
const able = Boolean(
  globalThis.PublicKeyCredential?.parseCreationOptionsFromJSON &&
    globalThis.PublicKeyCredential?.parseRequestOptionsFromJSON,
);

const PATIENCE = 20_000;

async function send(form, path, fields) {
  const body = new URLSearchParams(new FormData(form));
  // Trying again is another sending, with another question for the device.
  body.delete('_once');
  for (const [name, value] of Object.entries(fields)) {
    body.set(name, value);
  }
  const answer = await fetch(path, {
    method: 'POST',
    body,
    headers: { Accept: 'application/json' },
    signal: AbortSignal.timeout(PATIENCE),
  });
  if (!answer.ok) {
    const { fout } = await answer.json().catch(() => ({}));
    throw Object.assign(new Error(String(answer.status)), { words: fout });
  }
  return answer.json();
}

// What the server reads of a credential; browsers may say more.
function words(credential) {
  const { id, rawId, type, authenticatorAttachment, response } = credential.toJSON();
  const { clientDataJSON, attestationObject, transports, authenticatorData, signature, userHandle } = response;
  return JSON.stringify({
    id,
    rawId,
    type,
    authenticatorAttachment,
    clientExtensionResults: {},
    response: attestationObject
      ? { clientDataJSON, attestationObject, transports }
      : { clientDataJSON, authenticatorData, signature, userHandle },
  });
}

function enhance(name, run) {
  for (const form of document.querySelectorAll(`[data-module="${name}"]`)) {
    form.hidden = !able;
    document.getElementById(form.dataset.instead)?.toggleAttribute('hidden', able);
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      const problem = form.querySelector('[data-problem]');
      const button = form.querySelector('button[type="submit"]');
      problem.textContent = '';
      button.disabled = true;
      try {
        location.assign((await run(form)).naar);
      } catch (failure) {
        // Changing one's mind is no mistake.
        if (failure.name !== 'NotAllowedError' && failure.name !== 'AbortError') {
          problem.textContent = failure.words ?? form.dataset.failed;
        }
        button.disabled = false;
      }
    });
  }
}

enhance('passkey-sign-in', async (form) => {
  const asked = await send(form, `${form.action}/vraag`, {});
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(asked);
  return send(form, form.action, { antwoord: words(await navigator.credentials.get({ publicKey })) });
});

enhance('passkey-new', async (form) => {
  const asked = await send(form, `${form.action}/vraag`, {});
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(asked);
  const made = await navigator.credentials.create({ publicKey });
  return send(form, form.action, { wachtwoord: '', antwoord: words(made) });
});

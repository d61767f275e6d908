// Talks to the browser's authenticator for the parts of a page marked data-passkey: "attach", "sign-in" or "confirm".
// Texts, options and addresses come with the page.
const toBytes = text => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), letter => letter.charCodeAt(0));
const toText = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');

const readCredentials = list => (list ?? []).map(one => ({ ...one, id: toBytes(one.id) }));

// By hand and not by toJSON and parse…FromJSON: older browsers lack them, and some password managers break them.
const readCreation = options => ({
  ...options,
  challenge: toBytes(options.challenge),
  user: { ...options.user, id: toBytes(options.user.id) },
  excludeCredentials: readCredentials(options.excludeCredentials),
});
const readUse = options => ({ ...options, challenge: toBytes(options.challenge), allowCredentials: readCredentials(options.allowCredentials) });

const writeCredential = ({ id, type, authenticatorAttachment, response }) => {
  const written = { clientDataJSON: toText(response.clientDataJSON) };
  if (response.attestationObject) {
    written.attestationObject = toText(response.attestationObject);
    written.transports = response.getTransports?.() ?? [];
  } else {
    written.authenticatorData = toText(response.authenticatorData);
    written.signature = toText(response.signature);
    if (response.userHandle) written.userHandle = toText(response.userHandle);
  }
  return { id, rawId: id, type, authenticatorAttachment, clientExtensionResults: {}, response: written };
};

const setUp = part => {
  const { passkey: kind, post, refresh, returnUrl } = part.dataset;
  const button = part.querySelector('button');
  const status = part.querySelector('[role=status]');
  const alert = part.querySelector('[role=alert]');
  const token = part.querySelector('input[name=__RequestVerificationToken]').value;
  let request = JSON.parse(part.dataset.request);
  let waiting;

  const say = (message, failed = false) => {
    status.textContent = failed ? '' : message;
    alert.textContent = failed ? message : '';
  };

  const send = async (address, body) => {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', RequestVerificationToken: token },
      body: JSON.stringify(body),
    });
    // One has to sign in or to confirm first: the page that asks for it leads back here.
    if (response.redirected) location.reload();
    if (response.status === 429) throw new Error(part.dataset.tooMany);
    return response.json();
  };

  // An answer can be sent once; after a failure, and before the challenge grows old, there must be a new one.
  const renew = async () => { if (refresh) request = await send(refresh, {}); };

  const finish = async credential => {
    const name = part.querySelector('input[name=name]')?.value;
    const reply = await send(post, { ticket: request.ticket, credential: writeCredential(credential), name, returnUrl });
    if (reply.next) location.assign(reply.next);
    else throw new Error(reply.message);
  };

  const explain = error => {
    if (error.name === 'NotAllowedError' || error.name === 'AbortError') return part.dataset.cancelled;
    if (error.name === 'InvalidStateError') return part.dataset.known;
    return error instanceof DOMException || error instanceof TypeError ? part.dataset.failed : error.message;
  };

  // Offers passkeys in the list that drops from the address field.
  const offer = async () => {
    if (kind !== 'sign-in' || !await PublicKeyCredential.isConditionalMediationAvailable?.()) return;
    const { signal } = waiting = new AbortController();
    const ageing = setTimeout(async () => {
      waiting.abort();
      try { await renew(); offer(); } catch { /* the button still works */ }
    }, 4 * 60 * 1000);
    // A browser that will not offer says so at once: asking it again would never end.
    const credential = await navigator.credentials.get({ publicKey: readUse(request.options), mediation: 'conditional', signal }).catch(() => null);
    clearTimeout(ageing);
    if (!credential) return;
    say(part.dataset.busy);
    try { await finish(credential); } catch (error) {
      say(explain(error), true);
      try { await renew(); offer(); } catch { /* the button still works */ }
    }
  };

  const ask = async () => {
    waiting?.abort();
    button.disabled = true;
    say(part.dataset.busy);
    try {
      const credential = kind === 'attach'
        ? await navigator.credentials.create({ publicKey: readCreation(request.options) })
        : await navigator.credentials.get({ publicKey: readUse(request.options) });
      await finish(credential);
    } catch (error) {
      say(explain(error), true);
      try { await renew(); } catch { /* the next attempt says what is wrong */ }
      offer();
    } finally { button.disabled = false; }
  };

  if (!window.PublicKeyCredential) { say(part.dataset.unsupported); return; }
  button.hidden = false;
  (part.querySelector('form') ?? button).addEventListener(part.querySelector('form') ? 'submit' : 'click', event => { event.preventDefault(); ask(); });
  offer();
};

for (const part of document.querySelectorAll('[data-passkey]')) setUp(part);

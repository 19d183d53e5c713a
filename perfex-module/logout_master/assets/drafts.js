/**
 * Keeps what a person types and has not sent, so that neither a logout nor a lock takes a word of it. Kept is what has
 * changed since the person came to a form, on the server, encrypted; nothing of it is ever put into browser storage.
 *
 * Loaded when somebody begins to write, or where there may be drafts; what was typed before is not lost by that.
 *
 * It must not decide when a session ends (it hears that from presence.js by "logout-master" events), count as
 * activity, or touch what stands in the page: giving back is drafts-back.js, which is loaded when there is something.
 */

/**
 * @typedef {{id: string, base: Map<string, string>, isDirty: boolean, isKept: boolean, isRestored?: boolean, isAway?: boolean}} Typed
 * @typedef {{kind: string, session_id: string, ticket: string, csrf: {name: string, value: string},
 *   urls: Record<string, string>, cookie: {name: string, path: string}, save_ms: number}} DraftConfig
 * @typedef {{draft: string, form: string, content: string, restored: string}} Payload
 */

var logoutMaster = logoutMaster || {};

logoutMaster.drafts = logoutMaster.drafts || (function () {
  'use strict';

  const NAME = 'logout-master-drafts';
  /** A browser lets a page that goes away send no more than this. */
  const KEEPALIVE_MOST = 60000;
  /** How long after a form was sent its own call begins. */
  const CALL_MS = 2000;
  /** The server's answer to a save whose draft has gone with its form, or by its owner's wish. */
  const OVER = 410;
  const CHANGES = ['input', 'change', 'paste', 'drop', 'click'];

  const { OURS, page, fieldsOf, groupOf, stood, editorOf, areEditorsReady, radiosOf, labelOf, textOf, keysOf } = logoutMaster.draftFields;

  const element = document.getElementById(NAME);
  if (!element) {
    return null;
  }
  /** @type {DraftConfig} */
  const config = JSON.parse(element.textContent || '');
  const { title, events } = logoutMaster.arrivals || { title: document.title, events: [] };
  const ask = window.fetch.bind(window);
  /** @type {WeakMap<Group, Typed>} */
  const typed = new WeakMap();
  /** @type {Set<Group>} */
  const touched = new Set();
  /** Whether a draft is there for these has been asked. @type {WeakSet<Group>} */
  const asked = new WeakSet();
  /** What the server has not confirmed. @type {Map<string, Payload>} */
  const pending = new Map();
  let csrf = config.csrf;
  let ticket = config.ticket;
  let timer = 0;
  /** @type {{group: Group, at: number} | null} */
  let sent = null;

  // --- What a person types --------------------------------------------------------------------------------------

  /** @param {Group} group */
  function typedIn(group) {
    let state = typed.get(group);
    if (!state) {
      state = { id: '', base: new Map(), isDirty: false, isKept: false };
      typed.set(group, state);
    }
    return state;
  }

  /** @param {Field} field */
  const place = ({ k, n, i }) => `${k} ${i} ${n}`;

  /** Notes what stands there before the person changes it. @param {Group} group @param {(field: Field) => string} [read] */
  function remember(group, read = (field) => field.get()) {
    const { base } = typedIn(group);
    fieldsOf(group).forEach((field) => base.has(place(field)) || base.set(place(field), read(field)));
  }

  /** @param {Group} group */
  function touch(group) {
    typedIn(group).isDirty = true;
    touched.add(group);
    timer = timer || window.setTimeout(flush, config.save_ms);
  }

  /** @param {Group} group */
  function changedIn(group) {
    const { base } = typedIn(group);
    return fieldsOf(group).filter((field) => base.has(place(field)) && base.get(place(field)) !== field.get());
  }

  /** Widgets change fields by script, while a person works them. @param {Event} event */
  function isByPerson(event) {
    return event.isTrusted || Boolean(navigator.userActivation && navigator.userActivation.isActive);
  }

  /** Safe to repeat: an editor that writes its document anew removes the listeners. @param {Document} inner */
  function listen(inner) {
    ['focusin', 'pointerdown'].forEach((type) => inner.addEventListener(type, onArrival, true));
    CHANGES.forEach((type) => inner.addEventListener(type, onInput, true));
    inner.addEventListener('load', (event) => listenInside(event.target), true);
    inner.querySelectorAll('iframe').forEach(listenInside);
  }

  /** @param {any} frame */
  function listenInside(frame) {
    try {
      const inner = frame.tagName === 'IFRAME' && frame.contentDocument;
      // A page that has the script itself looks after its own forms.
      if (inner && !inner.getElementById(NAME)) {
        listen(inner);
      }
    } catch (error) {
      // Of another origin.
    }
  }

  /** @param {Event} event */
  function isOurs(event) {
    const target = /** @type {Element} */ (event.target);
    return Boolean(target.closest && target.closest(OURS));
  }

  /** @param {Event} event */
  function onArrival(event) {
    const target = /** @type {Element} */ (event.target);
    if (target.tagName === 'IFRAME') {
      listenInside(target);
    }
    if (!isOurs(event)) {
      remember(groupOf(event));
    }
  }

  /** @param {Event} event */
  function onInput(event) {
    if (isByPerson(event) && !isOurs(event)) {
      touch(groupOf(event));
    }
  }

  /** What was done before this script was here counts as if it had been. */
  function catchUp() {
    events.splice(0).forEach((event) => {
      const inner = /** @type {any} */ (event.target).ownerDocument || event.target;
      if (isOurs(event) || (inner !== document && inner.getElementById(NAME))) {
        return;
      }
      const group = groupOf(event);
      const state = typedIn(group);
      remember(group, stood);
      // The page has been taken away meanwhile, not the form out of the page.
      state.isAway = !group.isConnected;
      if (CHANGES.includes(event.type) && isByPerson(event)) {
        touch(group);
      } else if (event.type === 'submit' && !event.defaultPrevented) {
        // It is on its way. Where it is refused the server keeps it.
        state.isDirty = false;
      }
    });
    document.hidden && flush(true);
  }

  // --- Keeping --------------------------------------------------------------------------------------------------

  /** @param {string} name @param {Record<string, string>} fields @param {boolean} [isGoing] */
  async function post(name, fields, isGoing = false) {
    const send = () => {
      const body = new URLSearchParams({ ...fields, kind: config.kind, [csrf.name]: csrf.value }).toString();
      return ask(config.urls[name], {
        method: 'POST',
        credentials: 'same-origin',
        cache: 'no-store',
        redirect: 'error',
        keepalive: isGoing && body.length < KEEPALIVE_MOST,
        headers: {
          'X-Requested-With': 'XMLHttpRequest',
          Accept: 'application/json',
          'Content-Type': 'application/x-www-form-urlencoded',
        },
        body,
      });
    };
    let response = await send();
    if (response.status === 403 || response.status === 419) {
      const fresh = await ask(config.urls.status, { headers: { 'X-Requested-With': 'XMLHttpRequest' }, cache: 'no-store' });
      csrf = (await fresh.json()).csrf || csrf;
      response = await send();
    }
    const facts = await response.json().catch(() => null);
    csrf = (facts && facts.csrf) || csrf;
    ticket = (facts && facts.ticket) || ticket;
    return { status: response.status, facts };
  }

  /** @param {Payload} payload @param {boolean} isGoing */
  async function keep(payload, isGoing) {
    pending.set(payload.draft, payload);
    try {
      const { status } = await post('save', { ...payload, ticket }, isGoing);
      // What is refused for what it is need not be sent again.
      if (status < 500 && status !== 429 && status !== 403 && pending.get(payload.draft) === payload) {
        pending.delete(payload.draft);
      }
      if (status === 200) {
        noteKnown(Math.max(1, known()));
        observe();
      } else if (status === OVER) {
        const group = Array.from(touched).find((one) => typedIn(one).id === payload.draft);
        if (group) {
          beginAnother(group);
          typedIn(group).isDirty = true;
          await keepGroup(group, isGoing);
        }
      }
    } catch (error) {
      // The server cannot be reached: later again.
      timer = timer || window.setTimeout(flush, config.save_ms);
    }
  }

  /** What is typed from here on is another draft: of one that is over the server takes nothing more. @param {Group} group */
  function beginAnother(group) {
    Object.assign(typedIn(group), { id: '', isKept: false });
  }

  /** @param {Group} group @param {boolean} isGoing @returns {Promise<unknown> | null} */
  function keepGroup(group, isGoing) {
    const state = typedIn(group);
    if (!state.isDirty || !(group.isConnected || state.isAway)) {
      return null;
    }
    state.isDirty = false;
    const fields = changedIn(group);
    if (fields.length === 0) {
      return state.isKept ? drop(group) : null;
    }
    state.id = state.id || Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => `0${byte.toString(16)}`.slice(-2)).join('');
    state.isKept = true;
    const content = fields.map((field) => ({
      n: field.n, i: field.i, k: field.k, l: labelOf(field), v: field.get(), b: state.base.get(place(field)), t: textOf(field),
    }));
    const form = keysOf(group)[0];
    // Told once, for the figures: a draft was of use.
    const restored = state.isRestored ? '1' : '';
    state.isRestored = false;
    return keep({ draft: state.id, form, content: JSON.stringify({ title, path: page, fields: content }), restored }, isGoing);
  }

  /** Keeps everything that is not kept yet. @param {unknown} [isGoing] */
  function flush(isGoing) {
    clearTimeout(timer);
    timer = 0;
    const again = Array.from(pending.values());
    const fresh = Array.from(touched, (group) => keepGroup(group, isGoing === true));
    return Promise.all([...fresh, ...again.map((payload) => pending.get(payload.draft) === payload && keep(payload, isGoing === true))]);
  }

  /** @param {Group} group @param {string} [why] "dismissed" when the person does not want it; else it is needed no more */
  function drop(group, why = '') {
    const state = typedIn(group);
    const { id } = state;
    beginAnother(group);
    state.isDirty = false;
    pending.delete(id);
    return id ? post('drop', { draft: id, why }).catch(() => null) : null;
  }

  // --- Forms that are sent --------------------------------------------------------------------------------------

  /** @param {string} value @param {number} seconds */
  function writeCookie(value, seconds) {
    const secure = location.protocol === 'https:' ? '; secure' : '';
    document.cookie = `${config.cookie.name}=${value}; path=${config.cookie.path}; max-age=${seconds}; samesite=lax${secure}`;
  }

  /**
   * The last words are kept before the form goes: the session may be over by now. Whether it was taken is known by what
   * comes next. @param {Event} event
   */
  function onSend(event) {
    const form = /** @type {HTMLFormElement} */ (event.target);
    const state = typed.get(form);
    if (!state || !touched.has(form)) {
      return;
    }
    keepGroup(form, true);
    if (state.id) {
      sent = { group: form, at: Date.now() };
      const names = encodeURIComponent(Array.from(new Set(changedIn(form).map((field) => field.n))).join('\n'));
      writeCookie(`${state.id}.${names.length < 3000 ? names : ''}`, 300);
    }
  }

  /** A form that scripts send: its own call is the one that follows. */
  function watchCalls() {
    const { open } = XMLHttpRequest.prototype;
    XMLHttpRequest.prototype.open = function (/** @type {any[]} */ ...call) {
      const mine = sent;
      if (mine && /^post$/i.test(call[0]) && Date.now() - mine.at < CALL_MS && isOwnCall(mine.group, call[1])) {
        sent = null;
        this.addEventListener('load', () => {
          const isTaken = this.status < 300 && !this.getResponseHeader('X-Logout-Master');
          if (isTaken && !/^\s*\{"success":\s*false/.test(this.responseType ? '' : this.responseText)) {
            writeCookie('', 0);
            drop(mine.group);
          }
        });
      }
      return open.apply(this, /** @type {any} */ (call));
    };
  }

  /** @param {Group} group @param {string | URL} url */
  function isOwnCall(group, url) {
    const action = group !== document && /** @type {HTMLFormElement} */ (group).getAttribute('action');
    return !action || new URL(action, location.href).pathname === new URL(url, location.href).pathname;
  }

  /**
   * The page after a form: the guard let it through, the application sent the browser on, and no error stands here. Where
   * it did not, the draft stays.
   */
  async function readSent() {
    const [, id] = document.cookie.match(new RegExp(`(?:^|; )${config.cookie.name}=posted\\.([0-9a-f]{32})`)) || [];
    if (!id) {
      return;
    }
    writeCookie('', 0);
    const [arrival] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType('navigation'));
    if (arrival && arrival.redirectCount > 0 && !document.querySelector('.alert-danger:not(#logout-master-banner)')) {
      await post('drop', { draft: id });
    }
  }

  // --- Giving back ----------------------------------------------------------------------------------------------

  /** How many drafts there are, as far as this browser knows of this session: a number that tells nobody anything. */
  function known() {
    try {
      const [session, number] = (localStorage.getItem(NAME) || '').split(' ');
      return session === config.session_id && number ? Number(number) : -1;
    } catch (error) {
      return -1;
    }
  }

  /** @param {number} number */
  function noteKnown(number) {
    try {
      localStorage.setItem(NAME, `${config.session_id} ${number}`);
    } catch (error) {
      // Storage is switched off: each page asks.
    }
  }

  /** @param {boolean} [isFirst] then the number alone is worth asking for: while it is 0 no page need load this script */
  async function lookUp(isFirst) {
    const groups = [...Array.from(document.forms), document].filter((group) => !asked.has(group)
      && fieldsOf(group).length > 0).slice(0, 40);
    if (known() === 0 || (groups.length === 0 && !(isFirst && known() < 0))) {
      return;
    }
    groups.forEach((group) => asked.add(group));
    const keys = groups.map(keysOf);
    const { status, facts } = await post('find', { forms: JSON.stringify(keys.flat()) });
    if (status !== 200) {
      return;
    }
    noteKnown(facts.known);
    if (facts.known > 0) {
      observe();
    }
    const live = Array.from(touched, (group) => group.isConnected && typedIn(group).id);
    const found = groups.map((group, at) => ({
      group,
      drafts: facts.drafts.filter((/** @type {any} */ draft) => keys[at].includes(draft.content.form) && !live.includes(draft.draft)),
    })).filter(({ drafts }) => drafts.length > 0);
    if (found.length === 0) {
      return;
    }
    if (!logoutMaster.giveBackDrafts) {
      const script = document.createElement('script');
      script.src = facts.script;
      await new Promise((resolve) => {
        script.onload = resolve;
        document.head.appendChild(script);
      });
    }
    // What editors make of their text is known when they are there.
    for (let wait = 0; wait < 25 && !areEditorsReady(); wait += 1) {
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    logoutMaster.giveBackDrafts(found, facts);
  }

  let isObserving = false;

  /** Dialogs bring their forms later. */
  function observe() {
    if (isObserving) {
      return;
    }
    isObserving = true;
    let wait = 0;
    new MutationObserver(() => {
      wait = wait || window.setTimeout(() => {
        wait = 0;
        lookUp().catch(() => {});
      }, 400);
    }).observe(document.body, { childList: true, subtree: true });
  }

  async function begin() {
    await readSent().catch(() => {});
    await lookUp(true);
  }

  /** Presence speaks on the outermost page of this site. */
  function stage() {
    try {
      return /** @type {Window} */ (window.top).document;
    } catch (error) {
      return document;
    }
  }

  listen(document);
  catchUp();
  stage().addEventListener('logout-master', (event) => {
    const { detail } = /** @type {CustomEvent} */ (event);
    if (detail.state !== 'unlocked') {
      const kept = flush(true);
      if (detail.wait) {
        detail.wait(kept);
      }
    }
  });
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && flush(true));
  window.addEventListener('pagehide', () => flush(true));
  // By the back button, after its form has gone with the draft.
  window.addEventListener('pageshow', (event) => event.persisted && sent && beginAnother(sent.group));
  // First of all: the page's own handlers may send the form at once. "formdata" tells of forms that scripts submit.
  window.addEventListener('submit', onSend, true);
  window.addEventListener('formdata', onSend, true);
  watchCalls();
  document.readyState === 'complete' ? begin() : window.addEventListener('load', () => void begin().catch(() => {}));

  return { fieldsOf, editorOf, radiosOf, typedIn, remember, touch, drop, flush };
})();

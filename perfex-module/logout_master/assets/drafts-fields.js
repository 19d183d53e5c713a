/**
 * First part of the draft scripts: the fields of a form that may be kept, what stands in them, and the name that a form
 * is known by. It reads the page and changes nothing in it.
 *
 * Never kept: passwords, files, hidden fields, search boxes; autocomplete cc-*, one-time-code, current-password and
 * new-password; names of secrets and cards (the server has the same rule); whatever is inside [data-private] or
 * [data-logout-master-private]. autocomplete="off" is no such mark: it is about the browser's memory, and common.
 */

/**
 * @typedef {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | HTMLElement} Control
 * @typedef {{get: () => string, set: (html: string) => void}} Editor
 * @typedef {{n: string, i: number, k: string, el: Control, get: () => string}} Field name, which of that name, type
 * @typedef {HTMLFormElement | Document} Group a form, or all that is in none
 */

var logoutMaster = logoutMaster || {};

logoutMaster.draftFields = logoutMaster.draftFields || (function () {
  'use strict';

  const OURS = '.logout-master, .logout-master-bar, .logout-master-compare';
  const SKIPPED = /^(password|hidden|file|submit|button|reset|image|search)$/;
  const PRIVATE_FILL = /(^|\s)(cc-|(one-time-code|current-password|new-password)(\s|$))/i;
  /** Of a name in words; the server has the same list. */
  const PRIVATE_NAME = new RegExp(' (\\w*(password|passwort|passwd)[0-9a-z]?|(passphrase|passcode|pass|pwd|pw|kennwort'
    + '|contrasena|senha|sifre|motdepasse|secret|token|pin|otp|totp|mfa|2fa|csrf|cvc2?|cvv2?|csc|cvn|iban|ssn|apikey'
    + '|creditcard|cardnumber|ccnumber|ccnum|cardno|cardcvc|cardcvv)|(api|private|secret|access) key|card (number|no|num'
    + '|code|cvc|cvv|expiry|exp)|cc (number|no|num|exp|expiry|csc)|(credit|debit) card|(security|verification) code'
    + '|two factor) ');
  const RECORD = /(^|[_[-])id\]?$|id$/i;
  const page = location.pathname + location.search;
  /** What has been a password once, also while it is shown. @type {WeakSet<Element>} */
  const secrets = new WeakSet();

  /** The editor that stands in for a text area, or an element that is one itself. @param {Control} el @returns {Editor | null} */
  function editorOf(el) {
    const tiny = el.id && /** @type {any} */ (window).tinymce;
    const rich = tiny && tiny.get && tiny.get(el.id);
    if (rich && rich.initialized) {
      return { get: () => rich.getContent(), set: (html) => void (rich.setContent(html), (rich.dispatch || rich.fire).call(rich, 'change')) };
    }
    let body = el;
    if (el.tagName === 'TEXTAREA') {
      const frame = /** @type {HTMLIFrameElement | null} */ (el.id ? document.getElementById(`${el.id}_ifr`) : null);
      const inner = frame && frame.contentDocument && frame.contentDocument.body;
      if (!inner) {
        return null;
      }
      body = inner;
    }
    return body.isContentEditable ? {
      get: () => body.innerHTML,
      set(html) {
        body.innerHTML = html;
        body.dispatchEvent(new Event('input', { bubbles: true }));
      },
    } : null;
  }

  function areEditorsReady() {
    const tiny = /** @type {any} */ (window).tinymce;
    return !tiny || !tiny.get || [].concat(tiny.get() || []).every((/** @type {any} */ editor) => editor.initialized);
  }

  /** @param {string} name */
  function isPrivateName(name) {
    const words = name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim();
    // Doubled spaces, so that each word has its own.
    return PRIVATE_NAME.test(` ${words} `) || PRIVATE_NAME.test(` ${words.split(' ').join('  ')} `);
  }

  /** @param {Control} el */
  function typeOf(el) {
    const { type = '', name = '' } = /** @type {HTMLInputElement} */ (el);
    if (type === 'password') {
      secrets.add(el);
    }
    const isPrivate = secrets.has(el) || (el.tagName === 'INPUT' && SKIPPED.test(type)) || isPrivateName(name || el.id)
      || PRIVATE_FILL.test(el.getAttribute('autocomplete') || '')
      || el.closest(`[data-private], [data-logout-master-private], ${OURS}`);
    if (isPrivate) {
      return '';
    }
    /** @type {Record<string, string>} */
    const types = { INPUT: type === 'checkbox' ? 'check' : type === 'radio' ? type : 'text', SELECT: 'select' };
    return types[el.tagName] || (editorOf(el) ? 'html' : el.tagName === 'TEXTAREA' ? 'text' : '');
  }

  /** @param {Group} group @returns {Control[]} */
  function controlsOf(group) {
    const inside = /** @type {HTMLElement[]} */ (Array.from(group.querySelectorAll('[contenteditable]')));
    const own = inside.filter((el) => (el.closest('form') || document) === group && el.isContentEditable
      && !(el.parentElement && el.parentElement.isContentEditable));
    const all = group === document
      ? Array.from(document.querySelectorAll('input, textarea, select')).filter((el) => !(/** @type {any} */ (el).form))
      : Array.from(/** @type {HTMLFormElement} */ (group).elements);
    return /** @type {Control[]} */ (all).concat(own);
  }

  /** @param {string} type @param {any} el @param {(el: any) => any} [at] an element as it is or was @returns {() => string} */
  function reader(type, el, at = (same) => same) {
    if (type === 'html') {
      return /** @type {Editor} */ (editorOf(el)).get;
    }
    if (type === 'check') {
      return () => (at(el).checked ? el.value || 'on' : '');
    }
    if (type === 'radio') {
      return () => (radiosOf(el).find((radio) => at(radio).checked) || { value: '' }).value;
    }
    return type === 'select'
      ? () => JSON.stringify(Array.from(el.options).filter((option) => at(option).selected).map((option) => option.value))
      : () => at(el).value;
  }

  /** What stood in a field before the person came, who may have begun before this script was here. @param {Field} field */
  function stood({ k, el, get }) {
    const before = logoutMaster.arrivals?.before || new Map();
    if (k !== 'html') {
      return reader(k, el, (one) => before.get(one) || one)();
    }
    const holder = /** @type {any} */ (document.getElementById(`${el.id}_ifr`) || el);
    const was = before.get(holder)?.html;
    // As it stands in the document it is not yet as an editor would give it.
    const isSame = was === undefined || was === (holder.contentDocument?.body || holder).innerHTML;
    const tiny = /** @type {any} */ (window).tinymce;
    return isSame ? get() : (el.id && tiny?.get?.(el.id)?.startContent) ?? was;
  }

  /** @param {HTMLInputElement} el @returns {HTMLInputElement[]} */
  function radiosOf(el) {
    return /** @type {HTMLInputElement[]} */ (controlsOf(el.form || document))
      .filter((one) => one.type === 'radio' && one.name === el.name);
  }

  /** Filters and searches are asked for, not written. @param {Group} group */
  function isSearch(group) {
    return group !== document && (/^get$/i.test(/** @type {Element} */ (group).getAttribute('method') || '')
      || /** @type {Element} */ (group).getAttribute('role') === 'search');
  }

  /** @param {Group} group @returns {Field[]} */
  function fieldsOf(group) {
    if (isSearch(group)) {
      return [];
    }
    /** @type {Record<string, number>} */
    const count = Object.create(null);
    /** @type {Field[]} */
    const fields = [];
    controlsOf(group).forEach((el) => {
      const k = typeOf(el);
      const n = /** @type {HTMLInputElement} */ (el).name || el.id || '';
      // In no form only what is written counts: the rest are filters and the controls of tables.
      const isWritten = group !== document || k === 'html' || el.tagName === 'TEXTAREA';
      if (k && isWritten && !(k === 'radio' && n in count)) {
        count[n] = n in count ? count[n] + 1 : 0;
        fields.push({ n, i: count[n], k, el, get: reader(k, el) });
      }
    });
    return fields;
  }

  /** @param {Field} field */
  function labelOf({ el, n }) {
    const labels = /** @type {HTMLInputElement} */ (el).labels;
    const text = labels && labels[0] ? labels[0].textContent : el.getAttribute('aria-label') || el.getAttribute('placeholder');
    return (text || el.title || n).trim().replace(/\s+/g, ' ').slice(0, 200);
  }

  /** What a choice reads as. @param {Field} field */
  function textOf({ k, el }) {
    if (k === 'select') {
      return Array.from(/** @type {HTMLSelectElement} */ (el).selectedOptions, (option) => option.text.trim()).join(', ');
    }
    const chosen = k === 'radio' && radiosOf(/** @type {HTMLInputElement} */ (el)).find((radio) => radio.checked);
    return chosen && chosen.labels && chosen.labels[0] ? (chosen.labels[0].textContent || '').trim() : '';
  }

  /** Where something happens, in frames too. @param {Event} event @returns {Group} */
  function groupOf(event) {
    let el = /** @type {any} */ (event.target);
    const inner = el && (el.ownerDocument || el);
    if (inner && inner !== document) {
      const frame = inner.defaultView && inner.defaultView.frameElement;
      el = (frame && document.getElementById(frame.id.replace(/_ifr$/, ''))) || frame;
    }
    return (el && (el.form || (el.closest && el.closest('form')))) || document;
  }

  /**
   * What a form is known by, the same at each load: the page's address, the form's name, the records that its hidden ids
   * name. And what the server makes of it that saw it sent.
   *
   * @param {Group} group
   */
  function keysOf(group) {
    if (group === document) {
      return [`${page}|`];
    }
    const form = /** @type {HTMLFormElement} */ (group);
    const url = new URL(form.getAttribute('action') || page, location.href);
    const action = url.pathname + url.search;
    const ids = /** @type {HTMLInputElement[]} */ (Array.from(form.querySelectorAll('input[type=hidden]')))
      .filter((el) => RECORD.test(el.name) && /^\d{1,20}$/.test(el.value)).map((el) => `${el.name}=${el.value}`);
    const name = form.getAttribute('id') || form.getAttribute('name') || action;
    const key = `${page}|${name}|${ids.sort().join('&')}`;
    const same = Array.from(document.forms).filter((one) => one !== form && one.getAttribute('id') === form.getAttribute('id')
      && one.getAttribute('name') === form.getAttribute('name') && one.getAttribute('action') === form.getAttribute('action'));
    const before = same.filter((one) => one.compareDocumentPosition(form) & Node.DOCUMENT_POSITION_FOLLOWING).length;
    return [before ? `${key}~${before}` : key, `post:${page}|${action}`];
  }

  document.querySelectorAll('input[type=password]').forEach((el) => secrets.add(el));

  return { OURS, page, fieldsOf, groupOf, stood, editorOf, areEditorsReady, radiosOf, labelOf, textOf, keysOf };
})();

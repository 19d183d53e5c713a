/**
 * "I have read it" without leaving the page, so that nothing is lost that somebody is typing. Where this cannot do it the
 * form does. It takes the focus nowhere by itself.
 */
(() => {
  'use strict';

  /** @param {HTMLFormElement} form @returns {Promise<Response>} */
  const send = (form) => fetch(form.action, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'X-Requested-With': 'XMLHttpRequest', Accept: 'application/json' },
    body: new URLSearchParams(/** @type {any} */ (new FormData(form))),
  });

  /** A page may be older than its token. @param {HTMLElement} banner @param {HTMLFormElement} form */
  async function renew(banner, form) {
    const answer = await fetch(banner.dataset.status || '', {
      credentials: 'same-origin',
      headers: { 'X-Requested-With': 'XMLHttpRequest' },
    });
    const { csrf } = await answer.json();
    const field = /** @type {HTMLInputElement | null} */ (form.elements.namedItem(csrf.name));
    if (field) {
      field.value = csrf.value;
    }
  }

  /** @param {HTMLElement} banner @param {HTMLFormElement} form */
  async function read(banner, form) {
    let answer = await send(form);
    if (answer.status === 403 || answer.status === 419) {
      await renew(banner, form);
      answer = await send(form);
    }
    if (!answer.ok && answer.status !== 404) {
      throw new Error(String(answer.status));
    }
    const { message } = await answer.json();
    const status = /** @type {HTMLElement} */ (banner.querySelector('[role=status]'));
    const hadFocus = banner.contains(document.activeElement);
    for (const part of [...banner.children]) {
      if (part !== status) {
        part.remove();
      }
    }
    banner.removeAttribute('aria-labelledby');
    banner.setAttribute('aria-label', message);
    status.textContent = message;
    if (hadFocus) {
      status.focus(); // The button that had it is gone.
    }
  }

  document.addEventListener('submit', (event) => {
    const form = /** @type {HTMLFormElement} */ (event.target);
    const banner = /** @type {HTMLElement | null} */ (form.closest('.logout-master-announcement'));
    if (!banner || event.defaultPrevented) {
      return;
    }
    event.preventDefault();
    read(banner, form).catch(() => form.submit());
  });
})();

/**
 * Fourth part of Logout Master's page script: notices long work that really runs, uploads above all, and has the server
 * hold off the idle end meanwhile, within the server's bound.
 *
 * It must not count as the person being there, and must not look at what is sent, only at whether files are in it.
 *
 * A page declares work that the script cannot see by the attribute data-logout-master-long-work, on a form or a link, or
 * by the request header X-Logout-Master-Work: long.
 */

var logoutMaster = logoutMaster || {};

logoutMaster.createWork = (function () {
  'use strict';

  const MARK = '[data-logout-master-long-work]';
  const HEADER = 'X-Logout-Master-Work';
  /** Work that is over sooner than this is nothing to talk about. */
  const SHORT = 5000;

  /** @param {unknown} body */
  function hasFile(body) {
    if (body instanceof FormData) {
      return Array.from(body.values()).some((value) => value instanceof Blob && value.size > 0);
    }
    return body instanceof Blob && body.size > 0;
  }

  /** @param {HTMLFormElement} form */
  function sendsFile(form) {
    return form.enctype === 'multipart/form-data'
      && Array.from(form.querySelectorAll('input[type="file"]')).some((field) => {
        const { files, disabled } = /** @type {HTMLInputElement} */ (field);
        return !disabled && files !== null && files.length > 0;
      });
  }

  /**
   * @param {{work_seconds?: number, heartbeat_ms: number}} config
   * @param {(state: 'begin' | 'end') => unknown} say tells the server
   */
  function createWork(config, say) {
    const patience = Math.min(SHORT, config.heartbeat_ms);
    let running = 0;
    let told = false;
    let timer = 0;

    function begin() {
      running += 1;
      if (running === 1) {
        timer = window.setTimeout(tell, patience);
      }
    }

    function tell() {
      timer = 0;
      told = true;
      say('begin');
    }

    function end() {
      running -= 1;
      if (running > 0) {
        // The server has counted from the end of the one; the others go on.
        again();
        return;
      }
      clearTimeout(timer);
      timer = 0;
      if (told) {
        told = false;
        say('end');
      }
    }

    /** What a person does meanwhile begins their idle time anew, and with it ends the hold. */
    function again() {
      if (told && !timer) {
        timer = window.setTimeout(tell, patience);
      }
    }

    /** The next page that the server makes is told by this; the cookie carries nothing else. */
    function announce() {
      document.cookie = 'logout_master_work=1; path=/; max-age=60; samesite=lax';
    }

    function watchFetch() {
      const fetch = window.fetch;
      window.fetch = function (...call) {
        const request = call[0] instanceof Request ? call[0] : null;
        const init = call[1] || {};
        const headers = new Headers(init.headers || (request && request.headers) || {});
        if (!hasFile(init.body) && headers.get(HEADER) !== 'long') {
          return fetch.apply(this, call);
        }
        begin();
        return fetch.apply(this, call).finally(end);
      };
    }

    function watchXhr() {
      const { send, setRequestHeader } = XMLHttpRequest.prototype;
      /** @type {WeakSet<XMLHttpRequest>} */
      const marked = new WeakSet();
      XMLHttpRequest.prototype.setRequestHeader = function (/** @type {string} */ name, /** @type {string} */ value) {
        if (name.toLowerCase() === HEADER.toLowerCase() && value === 'long') {
          marked.add(this);
        }
        return setRequestHeader.call(this, name, value);
      };
      XMLHttpRequest.prototype.send = function (/** @type {any} */ body) {
        if (hasFile(body) || marked.has(this)) {
          begin();
          this.addEventListener('loadend', end, { once: true });
        }
        return send.call(this, body);
      };
    }

    if (config.work_seconds) {
      watchFetch();
      watchXhr();
      document.addEventListener('click', (event) => {
        const target = /** @type {Element} */ (event.target);
        if (event.isTrusted && target.closest && target.closest(`a${MARK}`)) {
          announce();
        }
      }, true);
      window.addEventListener('submit', (event) => {
        const form = /** @type {HTMLFormElement} */ (event.target);
        if (event.defaultPrevented) {
          return; // A script sends it, and is seen when it does.
        }
        if (form.matches(MARK)) {
          announce();
        }
        if (sendsFile(form)) {
          begin(); // Until this page goes, which is when the server has it all.
        }
      });
    }

    return { again };
  }

  return createWork;
})();

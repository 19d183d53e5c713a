/**
 * Long work that really runs, uploads above all: has the server hold off the idle end meanwhile, within the server's
 * bound. Loaded with presence-desk.js, when a call or a form may be such work.
 *
 * It must not count as the person being there, and must not look at what is sent, only at whether files are in it.
 *
 * A page declares work that the script cannot see by the attribute data-logout-master-long-work, on a form or a link, or
 * by the request header X-Logout-Master-Work: long.
 */

var logoutMaster = logoutMaster || {};

logoutMaster.createWork = (function () {
  'use strict';

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
   * @param {{heartbeat_ms: number, work_seconds?: number}} config
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

    return {
      again,

      /** @param {Promise<unknown> | XMLHttpRequest} call under way @param {unknown} body @param {HeadersInit} [headers] */
      sends(call, body, headers) {
        if (!config.work_seconds || (!hasFile(body) && new Headers(headers).get('X-Logout-Master-Work') !== 'long')) {
          return;
        }
        if (call instanceof Promise) {
          begin();
          call.then(end, end);
        } else if (call.readyState > 0 && call.readyState < 4) {
          begin();
          call.addEventListener('loadend', end, { once: true });
        }
      },

      /** @param {Event} event a form is sent */
      sendsForm(event) {
        setTimeout(() => {
          // What is prevented a script sends, and is seen when it does. Else until this page goes, when the server has it all.
          if (!event.defaultPrevented && sendsFile(/** @type {HTMLFormElement} */ (event.target))) {
            begin();
          }
        });
      },
    };
  }

  return createWork;
})();

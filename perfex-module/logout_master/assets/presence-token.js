/**
 * The token that the host wants with each form, when it has changed: for the page's own scripts and fields, and for
 * calls that were made with the former one. Loaded when it is needed.
 *
 * It must not send anything.
 */

var logoutMaster = logoutMaster || {};

logoutMaster.token = {
  /** What the page will send from now on. @param {{name: string, value: string}} csrf */
  renewPage({ name, value }) {
    const page = /** @type {any} */ (window);
    [page.csrfData?.formatted, page.jQuery?.ajaxSettings.data].forEach((data) => data && (data[name] = value));
    if (page.csrfData) {
      page.csrfData.hash = value;
    }
    document.querySelectorAll(`input[name="${name}"]`).forEach((field) => {
      /** @type {HTMLInputElement} */ (field).value = value;
    });
  },

  /** A body that was to be sent before. @param {{name: string, value: string}} csrf @param {any} body */
  renewBody({ name, value }, body) {
    if (typeof body === 'string') {
      const field = `${encodeURIComponent(name)}=`;
      return body.replace(new RegExp(`(^|&)${field}[^&]*`), `$1${field}${value}`);
    }
    if ((body instanceof FormData || body instanceof URLSearchParams) && body.has(name)) {
      body.set(name, value);
    }
    return body;
  },
};

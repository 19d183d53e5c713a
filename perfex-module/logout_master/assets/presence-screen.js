/**
 * Third part of Logout Master's page script: the one dialog. It stands before the page, or covers it.
 *
 * It must not know a deadline, ask the server or put data anywhere but into text.
 */

/**
 * @typedef {{label: string, act: () => void}} Choice
 * @typedef {{onEscape?: () => void, onChange?: () => void}} Manner what Escape does, and what goes when another view comes
 */

var logoutMaster = logoutMaster || {};

/** What the scripts say; those that come later bring their own. @type {Record<string, string>} */
logoutMaster.strings = {};

logoutMaster.createScreen = (function () {
  'use strict';

  const NAME = 'logout-master';

  /**
   * Modal in the browser's top layer, so that no z-index, full-screen element or focus trap of the page gets before it.
   *
   * @param {Config} config
   */
  function createScreen(config) {
    const strings = config.strings;
    /** @param {string} tag @param {Record<string, string>} [attributes] */
    function make(tag, attributes = {}) {
      const element = document.createElement(tag);
      Object.entries(attributes).forEach((attribute) => element.setAttribute(...attribute));
      return element;
    }
    const dialog = /** @type {HTMLDialogElement} */ (make('dialog', {
      class: NAME, role: 'alertdialog', 'aria-modal': 'true', 'aria-labelledby': `${NAME}-title`,
      'aria-describedby': `${NAME}-text`, dir: config.direction, lang: config.locale,
    }));
    const box = dialog.appendChild(make('div', { class: `${NAME}-box` }));
    const title = box.appendChild(make('h2', { id: `${NAME}-title`, tabindex: '-1' }));
    // Read out once when the dialog opens.
    const text = box.appendChild(make('p', { id: `${NAME}-text` }));
    const note = box.appendChild(make('p', { id: `${NAME}-note`, class: `${NAME}-note`, role: 'alert' }));
    const buttons = box.appendChild(make('div', { class: `${NAME}-buttons` }));
    /** @type {string | null} */
    let view = null;
    /** @type {Manner} */
    let manner = {};
    /** Where the focus was. @type {Element | null} */
    let back = null;

    /** @param {string | null} next @param {Manner} [how] */
    function change(next, how = {}) {
      const before = manner;
      view = next;
      manner = how;
      before.onChange?.();
    }

    /** @param {string} next @param {string} heading @param {string} message @param {Choice[]} choices @param {Manner} [how] */
    function show(next, heading, message, choices, how) {
      change(next, how);
      dialog.dataset.view = next;
      title.textContent = heading;
      text.textContent = message;
      note.textContent = buttons.textContent = '';
      choices.forEach((choice) => {
        const button = buttons.appendChild(make('button', { type: 'button' }));
        button.textContent = choice.label;
        button.addEventListener('click', (event) => event.isTrusted && choice.act());
      });
      if (!dialog.isConnected) {
        document.body.appendChild(dialog);
      }
      if (!dialog.open) {
        back = document.activeElement;
        dialog.showModal ? dialog.showModal() : dialog.setAttribute('open', '');
      }
      /** @type {HTMLElement} */ (buttons.firstElementChild || title).focus();
      return { dialog, text, note, buttons };
    }

    /** Gives the focus back, also to what had it inside frames. */
    function giveBack() {
      let element = /** @type {HTMLElement | null} */ (back);
      back = null;
      while (element?.isConnected && element.focus) {
        element.focus({ preventScroll: true });
        element = /** @type {any} */ (element).contentDocument?.activeElement;
      }
    }

    dialog.addEventListener('keydown', (event) => {
      // The page's own shortcuts must not work from behind a dialog.
      event.stopPropagation();
      if (event.key === 'Escape') {
        event.preventDefault();
        if (event.isTrusted) {
          manner.onEscape?.();
        }
      }
    });
    dialog.addEventListener('cancel', (event) => event.preventDefault());
    dialog.addEventListener('close', () => {
      if (view && !dialog.open) {
        dialog.showModal();
      }
    });

    return {
      view: () => view,
      make,
      show,

      /** @param {string} message */
      note(message) {
        note.textContent = message;
      },

      /** @param {string} message @param {Choice[]} [choices] */
      cover(message, choices = []) {
        if (view !== 'cover' || title.textContent !== message) {
          show('cover', message, '', choices);
        }
      },

      /** Nothing of the person stays in the document. @param {string} message @param {string} login */
      end(message, login) {
        show('cover', strings.ended_title, message, []);
        const link = buttons.appendChild(make('a', { href: login }));
        link.textContent = strings.login;
        link.focus();
        Array.from(document.body.childNodes).forEach((node) => node !== dialog && node.remove());
        document.head.querySelectorAll('script, title, meta[name], meta[property]').forEach((node) => node.remove());
        document.title = strings.ended_title;
      },

      close() {
        change(null);
        // Not by dialog.close(): after a click Chromium would give the focus back without its caret.
        dialog.remove();
        dialog.removeAttribute('open');
        giveBack();
      },
    };
  }

  return createScreen;
})();

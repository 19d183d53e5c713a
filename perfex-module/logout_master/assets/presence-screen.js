/**
 * Third part of Logout Master's page script: the one dialog. It warns before the page, or covers it.
 *
 * It must not know a deadline, ask the server or put data anywhere but into text.
 */

/** @typedef {{label: string, act: () => void}} Choice */

var logoutMaster = logoutMaster || {};

logoutMaster.createScreen = (function () {
  'use strict';

  const NAME = 'logout-master';
  const SECOND = 1000;

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
      Object.keys(attributes).forEach((name) => element.setAttribute(name, attributes[name]));
      return element;
    }
    const dialog = /** @type {HTMLDialogElement} */ (make('dialog', {
      class: NAME, role: 'alertdialog', 'aria-modal': 'true', 'aria-labelledby': `${NAME}-title`,
      'aria-describedby': `${NAME}-text`, dir: config.direction, lang: config.locale,
    }));
    const box = dialog.appendChild(make('div', { class: `${NAME}-box` }));
    const title = box.appendChild(make('h2', { id: `${NAME}-title`, tabindex: '-1' }));
    // Read out once when the dialog opens; what changes every second is for the eye only.
    const text = box.appendChild(make('p', { id: `${NAME}-text` }));
    const counted = box.appendChild(make('p', { class: `${NAME}-counted`, 'aria-hidden': 'true' }));
    const spoken = box.appendChild(make('p', { class: `${NAME}-hidden`, 'aria-live': 'polite' }));
    const note = box.appendChild(make('p', { id: `${NAME}-note`, class: `${NAME}-note`, role: 'alert' }));
    const buttons = box.appendChild(make('div', { class: `${NAME}-buttons` }));
    let prefix = '';
    let template = '';
    let coverFrom = 0;
    let spokenStep = 0;
    /** @type {string | null} */
    let view = null;
    /** @type {(() => void) | null} */
    let onEscape = null;
    /** Where the focus was. @type {Element | null} */
    let back = null;

    /** @param {number} left */
    function time(left) {
      const seconds = Math.max(0, Math.ceil(left / SECOND));
      const minutes = Math.floor(seconds / 60);
      return (minutes ? strings.time_minutes_seconds : strings.time_seconds)
        .replace('{minutes}', String(minutes)).replace('{seconds}', String(seconds - minutes * 60));
    }

    /** The page may change its title meanwhile: only our own prefix is taken away. @param {string} next */
    function prefixTitle(next) {
      const own = prefix && document.title.startsWith(prefix) ? document.title.slice(prefix.length) : document.title;
      prefix = next;
      document.title = next + own;
    }

    /** Steps of a minute, then 60, 40 and 20 seconds: often enough, and it lets people think. @param {number} left */
    function speak(left) {
      const seconds = Math.max(0, Math.ceil(left / SECOND));
      const step = seconds > 60 ? Math.ceil(seconds / 60) * 60 : Math.ceil(seconds / 20) * 20;
      if (step !== spokenStep && step > 0) {
        spokenStep = step;
        spoken.textContent = step > 60
          ? strings.spoken_minutes.replace('{minutes}', String(step / 60))
          : strings.spoken_seconds.replace('{seconds}', String(step));
      }
    }

    /** @param {string} next @param {string} heading @param {string} message @param {Choice[]} choices */
    function show(next, heading, message, choices) {
      view = next;
      dialog.dataset.view = next;
      title.textContent = heading;
      text.textContent = message;
      text.classList.toggle(`${NAME}-hidden`, next === 'warning');
      counted.textContent = spoken.textContent = note.textContent = buttons.textContent = '';
      dialog.removeAttribute('data-covered');
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
    }

    /** Gives the focus back, also to what had it inside frames. */
    function giveBack() {
      let element = /** @type {HTMLElement | null} */ (back);
      back = null;
      while (element && element.isConnected && element.focus) {
        element.focus({ preventScroll: true });
        const inner = /** @type {HTMLIFrameElement} */ (element).contentDocument;
        element = inner && /** @type {HTMLElement | null} */ (inner.activeElement);
      }
    }

    dialog.addEventListener('keydown', (event) => {
      // The page's own shortcuts must not work from behind a dialog.
      event.stopPropagation();
      if (event.key === 'Escape') {
        event.preventDefault();
        if (event.isTrusted && onEscape) {
          onEscape();
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

      /**
       * @param {string} message
       * @param {number} left
       * @param {Choice[]} choices the first one is Escape's too
       * @param {number} [cover] how much is left when the page is covered
       */
      warn(message, left, choices, cover = 0) {
        template = message;
        coverFrom = cover;
        spokenStep = 0;
        onEscape = choices[0].act;
        show('warning', strings.warning_title, message.replace('{time}', time(left)), choices);
        this.countDown(left);
      },

      /** @param {number} left */
      countDown(left) {
        const remaining = time(left);
        const [before, after] = template.split('{time}');
        counted.textContent = before;
        counted.appendChild(make('strong')).textContent = remaining;
        counted.append(after || '');
        prefixTitle(strings.title_prefix.replace('{time}', remaining));
        dialog.toggleAttribute('data-covered', left <= coverFrom);
        speak(left);
      },

      /** @param {string} message */
      note(message) {
        note.textContent = message;
      },

      /** @param {string} message @param {Choice[]} [choices] */
      cover(message, choices = []) {
        if (view === 'cover' && title.textContent === message) {
          return;
        }
        prefixTitle('');
        onEscape = null;
        show('cover', message, '', choices);
      },

      /** @param {string} message @param {Choice[]} choices the first one unlocks */
      lock(message, choices) {
        prefixTitle('');
        onEscape = null;
        show('cover', strings.locked_title, message, choices);
        return { dialog, note, buttons };
      },

      /** Nothing of the person stays in the document. @param {string} message @param {string} login */
      end(message, login) {
        prefixTitle('');
        onEscape = null;
        show('cover', strings.ended_title, message, []);
        const link = buttons.appendChild(make('a', { href: login }));
        link.textContent = strings.login;
        link.focus();
        Array.from(document.body.childNodes).forEach((node) => node !== dialog && node.remove());
        document.head.querySelectorAll('script, title, meta[name], meta[property]').forEach((node) => node.remove());
        document.title = strings.ended_title;
      },

      close() {
        view = onEscape = null;
        prefixTitle('');
        // Not by dialog.close(): after a click Chromium would give the focus back without its caret.
        dialog.remove();
        dialog.removeAttribute('open');
        giveBack();
      },
    };
  }

  return createScreen;
})();

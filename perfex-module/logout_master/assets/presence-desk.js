/**
 * What a person asks for by themselves, where the site allows it: "I am on the phone" covers the page for a bounded while.
 * Loaded when somebody asks for it, here or in another tab, and for long work, which it passes on to the server.
 *
 * It must not decide how long anything may last: the server does. The cover keeps out eyes, the lock keeps out people.
 */

var logoutMaster = logoutMaster || {};

logoutMaster.createDesk = (function () {
  'use strict';

  const NAME = 'logout-master';
  const SECOND = 1000;

  /**
   * @param {Config} config
   * @param {ReturnType<typeof logoutMaster.outside.createServer>} server
   * @param {ReturnType<typeof logoutMaster.createBar>} bar
   * @param {Inside} page
   */
  function createDesk(config, server, bar, page) {
    const strings = config.strings;
    const choicesInSeconds = config.hold_seconds || [];
    const work = logoutMaster.createWork(config, (/** @type {string} */ state) => post('hold', { work: state }));
    let away = false;
    let busy = false;
    let ticker = 0;
    let ownTitle = '';
    /** @type {HTMLDialogElement | null} */
    let dialog = null;
    /** @type {HTMLElement | null} */
    let back = null;

    /** @param {string} name @param {Record<string, string>} fields */
    async function post(name, fields) {
      const answer = await server.post(name, fields);
      page.conclude(answer, false);
      return answer;
    }

    /** @param {number} seconds */
    function time(seconds) {
      const minutes = Math.floor(seconds / 60);
      const rest = seconds - minutes * 60;
      const form = !minutes ? strings.time_seconds : rest ? strings.time_minutes_seconds : strings.time_minutes;
      return form.replace('{minutes}', String(minutes)).replace('{seconds}', String(rest));
    }

    /** @param {string} tag @param {string} id @param {string} [text] */
    function make(tag, id, text = '') {
      const element = document.createElement(tag);
      if (id) {
        element.id = `${NAME}-desk-${id}`;
      }
      element.textContent = text;
      return element;
    }

    /**
     * Modal, in the browser's top layer; a warning that opens later stands before it.
     *
     * @param {string} view
     * @param {string} heading
     * @param {string} message
     * @param {{label: string, act: () => void}[]} choices
     * @param {() => void} onEscape
     */
    function open(view, heading, message, choices, onEscape) {
      const focused = /** @type {HTMLElement | null} */ (document.activeElement);
      close();
      back = focused;
      const made = dialog = /** @type {HTMLDialogElement} */ (document.createElement('dialog'));
      const attributes = {
        class: NAME, 'data-view': view, role: 'dialog', 'aria-modal': 'true', dir: config.direction,
        lang: config.locale, 'aria-labelledby': `${NAME}-desk-title`, 'aria-describedby': `${NAME}-desk-text`,
      };
      Object.entries(attributes).forEach(([name, value]) => made.setAttribute(name, value));
      const box = made.appendChild(make('div', ''));
      box.className = `${NAME}-box`;
      box.appendChild(make('h2', 'title', heading)).tabIndex = -1;
      box.appendChild(make('p', 'text', message));
      const note = box.appendChild(make('p', 'note'));
      note.className = `${NAME}-note`;
      note.setAttribute('role', 'alert');
      const buttons = box.appendChild(make('div', ''));
      buttons.className = `${NAME}-buttons`;
      choices.forEach((choice) => {
        const button = /** @type {HTMLButtonElement} */ (buttons.appendChild(make('button', '', choice.label)));
        button.type = 'button';
        button.addEventListener('click', (event) => event.isTrusted && choice.act());
      });
      made.addEventListener('keydown', (event) => {
        event.stopPropagation();
        if (event.key === 'Escape') {
          event.preventDefault();
          if (event.isTrusted) {
            onEscape();
          }
        }
      });
      made.addEventListener('cancel', (event) => event.preventDefault());
      document.body.appendChild(made);
      made.showModal();
      /** @type {HTMLElement} */ (buttons.firstElementChild || box.firstElementChild).focus();
    }

    function close() {
      if (dialog) {
        dialog.remove();
        dialog = null;
        if (back && back.isConnected) {
          back.focus({ preventScroll: true });
        }
      }
    }

    /** @param {string} text */
    function note(text) {
      const element = document.getElementById(`${NAME}-desk-note`);
      if (element) {
        element.textContent = text;
      }
    }

    // --- On the phone ---------------------------------------------------------------------------------------------

    function askHowLong() {
      const choices = choicesInSeconds.map((seconds) => ({ label: time(seconds), act: () => void hold(seconds) }));
      const cancel = { label: strings.hold_cancel, act: close };
      open('ask', strings.hold_title, strings.hold_question, [...choices, cancel], close);
    }

    /** @param {number} seconds */
    async function hold(seconds) {
      if (busy) {
        return;
      }
      busy = true;
      note(strings.checking);
      // What has been done so far goes first, so that nothing older than the hold is told after it.
      await (page.input.isUnreported() && page.ask());
      const answer = await post('hold', { seconds: String(seconds) });
      busy = false;
      if (answer.outcome === 'alive') {
        cover();
        page.tell({ type: 'away' });
      } else if (!bar.isOver()) {
        note(answer.facts && answer.facts.message ? strings.hold_refused : strings.offline);
      }
    }

    function cover() {
      if (away || bar.isOver()) {
        return;
      }
      away = true;
      const choices = [{ label: strings.away_back, act: comeBack }, { label: strings.lock_now, act: lock }];
      open('away', strings.away_title, '', choices, comeBack);
      ownTitle = document.title;
      document.title = strings.away_title;
      count();
      ticker = window.setInterval(count, SECOND);
    }

    /** The eye sees the minutes that are left; a reader says them once, when the dialog opens. */
    function count() {
      const element = document.getElementById(`${NAME}-desk-text`);
      const left = Math.max(0, Math.ceil((page.deadline().endAt - page.now()) / SECOND));
      const text = strings.away_message.replace('{time}', time(left > 60 ? Math.ceil(left / 60) * 60 : left));
      if (element && Number.isFinite(left) && element.textContent !== text) {
        element.textContent = text;
      }
    }

    async function comeBack() {
      if (busy) {
        return;
      }
      busy = true;
      note(strings.checking);
      const answer = await post('hold', { seconds: '0' });
      busy = false;
      if (answer.outcome === 'alive') {
        uncover();
        page.tell({ type: 'back' });
      } else if (!bar.isOver()) {
        note(strings.offline);
      }
    }

    function uncover() {
      if (away) {
        away = false;
        clearInterval(ticker);
        if (document.title === strings.away_title) {
          document.title = ownTitle;
        }
        close();
      }
    }

    // --- Lock now -------------------------------------------------------------------------------------------------

    /** The page is covered by now, and stays so until the server has answered: who comes back does not undo the lock. */
    async function lock() {
      if (busy || bar.isOver()) {
        return;
      }
      busy = true;
      note(strings.checking);
      for (let attempt = 1; away && (await post('lock', {})).outcome === 'silent'; attempt += 1) {
        note(strings.offline);
        await page.pause.until(Math.min(2 ** attempt, 30) * SECOND);
      }
      busy = false;
    }

    // The lock takes the page away, and whoever unlocks is back.
    document.addEventListener(NAME, (event) => {
      const { state } = /** @type {CustomEvent} */ (event).detail;
      if (state === 'locked' || state === 'ended') {
        uncover();
        close();
      }
    });

    return {
      work,

      /** @param {HTMLElement} asked the menu's entry, or the form on the person's own page */
      asks(asked) {
        asked instanceof HTMLFormElement ? hold(Number(new FormData(asked).get('seconds'))) : askHowLong();
      },

      /** While the page is covered nothing on it is an act. */
      isAway: () => away,

      /** The person has answered a warning that stood before the cover. */
      isBack: uncover,

      /** @param {Message} message of another tab */
      hear(message) {
        if (message.type === 'away') {
          cover();
        } else if (message.type === 'back') {
          uncover();
        }
      },
    };
  }

  return createDesk;
})();

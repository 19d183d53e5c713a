/**
 * Fifth part of Logout Master's page script: what a person asks for by themselves. "I am on the phone" covers the page
 * for a bounded while, "Lock now" locks it, from menu entries and by keys; and long work is passed on to the server.
 *
 * It must not decide how long anything may last: the server does. The cover keeps out eyes, the lock keeps out people.
 */

var logoutMaster = logoutMaster || {};

logoutMaster.createDesk = (function () {
  'use strict';

  const NAME = 'logout-master';
  const SECOND = 1000;
  const LOCK = '#logout-master-lock-now';
  const HOLD = '#logout-master-hold-now';

  /**
   * @typedef {{post: (name: string, fields: Record<string, string>) => Promise<Answer>, ask: () => unknown,
   *   report: () => unknown, tell: (message: Message) => void, now: () => number, endAt: () => number,
   *   isOver: () => boolean}} Page
   */

  /** @param {Config} config @param {Page} page */
  function createDesk(config, page) {
    const strings = config.strings;
    const choicesInSeconds = config.hold_seconds || [];
    const work = logoutMaster.createWork(config, (/** @type {string} */ state) => page.post('hold', { work: state }));
    let away = false;
    let busy = false;
    let ticker = 0;
    let ownTitle = '';
    /** @type {HTMLDialogElement | null} */
    let dialog = null;
    /** @type {HTMLElement | null} */
    let back = null;

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
      await page.report();
      const answer = await page.post('hold', { seconds: String(seconds) });
      busy = false;
      if (answer.outcome === 'alive') {
        cover();
        page.tell({ type: 'away' });
      } else if (!page.isOver()) {
        note(answer.facts && answer.facts.message ? strings.hold_refused : strings.offline);
      }
    }

    function cover() {
      if (away || page.isOver()) {
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
      const left = Math.max(0, Math.ceil((page.endAt() - page.now()) / SECOND));
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
      const answer = await page.post('hold', { seconds: '0' });
      busy = false;
      if (answer.outcome === 'alive') {
        uncover();
        page.tell({ type: 'back' });
      } else if (!page.isOver()) {
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

    async function lock() {
      if (busy || page.isOver()) {
        return;
      }
      busy = true;
      const answer = await page.post('lock', {});
      busy = false;
      if (answer.outcome === 'silent') {
        note(strings.offline);
      }
    }

    // --- What calls for it ----------------------------------------------------------------------------------------

    document.addEventListener('click', (event) => {
      const target = /** @type {Element} */ (event.target);
      const link = /** @type {HTMLAnchorElement | null} */ (target.closest && target.closest('a[href]'));
      const isOurs = link && (link.hash === LOCK || (link.hash === HOLD && choicesInSeconds.length > 0));
      if (!event.isTrusted || !isOurs || event.ctrlKey || event.metaKey || event.shiftKey) {
        return;
      }
      event.preventDefault();
      link.hash === LOCK ? lock() : askHowLong();
    }, true);
    document.addEventListener('submit', (event) => {
      const form = /** @type {HTMLFormElement} */ (event.target);
      if (!event.isTrusted || (`#${form.id}` !== LOCK && `#${form.id}` !== HOLD)) {
        return;
      }
      event.preventDefault();
      `#${form.id}` === LOCK ? lock() : hold(Number(new FormData(form).get('seconds')));
    });
    /** By the key's place, so that it is the same one where Alt makes another letter of it. @param {KeyboardEvent} event */
    function onKey(event) {
      if (event.isTrusted && event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey && event.code === 'KeyL') {
        event.preventDefault();
        lock();
      }
    }
    document.addEventListener('keydown', onKey, true);
    // An editor's frame keeps its keys for itself; it takes the focus before it gets any.
    window.addEventListener('blur', () => {
      const frame = /** @type {HTMLIFrameElement} */ (document.activeElement);
      try {
        frame.contentDocument?.addEventListener('keydown', onKey, true); // Once, however often it is said.
      } catch (error) {
        // Of another site.
      }
    });
    // A session that is ended elsewhere must not stay in sight until its own time is up.
    window.setInterval(() => {
      if (!page.isOver() && document.visibilityState === 'visible') {
        page.ask();
      }
    }, Math.max(config.heartbeat_ms, SECOND));

    // The lock takes the page away, and whoever unlocks is back.
    document.addEventListener(NAME, (event) => {
      const { state } = /** @type {CustomEvent} */ (event).detail;
      if (state === 'locked' || state === 'ended') {
        uncover();
        close();
      }
    });

    return {
      /** While the page is covered nothing on it is an act. */
      isAway: () => away,

      /** The server has been told of an act: a hold for work that still runs is asked for again. */
      acted: work.again,

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

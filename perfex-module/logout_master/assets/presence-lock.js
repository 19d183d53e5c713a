/**
 * The lock in place: takes the page's content away, asks for what the server wants to hear, and watches whether the
 * session was unlocked in another tab, or is over. Loaded when it is needed.
 *
 * It must not judge what was typed or keep it.
 */

var logoutMaster = logoutMaster || {};

logoutMaster.createLock = (function () {
  'use strict';

  /**
   * @param {Config} config
   * @param {ReturnType<typeof logoutMaster.outside.createServer>} server
   * @param {ReturnType<typeof logoutMaster.createScreen>} screen
   * @param {Facts} locked what the server said
   * @param {Inside & {leaveNow: Choice}} page
   */
  function createLock(config, server, screen, locked, page) {
    const { strings } = config;
    const timer = window.setInterval(page.ask, Math.max(config.heartbeat_ms, 2000));
    // The page's own handlers must not see what is sent from it.
    const entry = document.createElement('form');
    entry.addEventListener('submit', (event) => {
      event.preventDefault();
      event.stopPropagation();
      unlock();
    });
    let isOpen = true;
    let busy = false;
    /** What is asked for: 'password', 'code', or '' for nothing but a click. */
    let needs = '';
    /** @type {HTMLInputElement} */
    let input;

    /** @param {Facts} facts */
    function show(facts) {
      needs = facts.needs || '';
      const choices = [{ label: strings.unlock, act: () => void unlock() }, page.leaveNow];
      const parts = screen.show('cover', strings.locked_title, facts.message || '', choices);
      entry.className = 'logout-master-entry';
      entry.textContent = '';
      input = document.createElement('input');
      input.id = 'logout-master-entry';
      if (needs) {
        const isCode = needs === 'code';
        const label = entry.appendChild(document.createElement('label'));
        label.htmlFor = input.id;
        label.textContent = isCode ? strings.unlock_code : strings.unlock_password;
        input.type = isCode ? 'text' : 'password';
        input.inputMode = isCode ? 'numeric' : '';
        input.autocomplete = isCode ? 'one-time-code' : 'current-password';
        input.setAttribute('aria-describedby', parts.note.id);
        entry.appendChild(input);
        parts.buttons.prepend(entry);
        input.focus();
      }
      return parts;
    }

    async function unlock() {
      if (busy) {
        return;
      }
      busy = true;
      screen.note(strings.checking);
      const fields = needs ? { [needs]: input.value } : {};
      input.value = '';
      const answer = await server.post('resume', fields);
      busy = false;
      page.conclude(answer, true);
      const { facts } = answer;
      if (isOpen && facts && facts.needs !== needs) {
        show(facts);
      } else if (isOpen) {
        screen.note((facts && facts.message) || strings.offline);
        input.focus();
      }
    }

    const putBack = logoutMaster.withdrawContent(show(locked).dialog);
    document.title = strings.locked_title;
    return {
      /** @param {boolean} withContent false when the session is over: nothing of the page comes back */
      close(withContent) {
        isOpen = false;
        clearInterval(timer);
        if (withContent) {
          putBack();
          screen.close();
        }
      },
    };
  }

  return createLock;
})();

/**
 * Small help on the pages about rules: whoever names people means them, so that choice is made too; and the warning is
 * shown as people will see it, by the page script's own dialog.
 *
 * The warning is a preview: it must not ask the server, move a clock or sign anybody out.
 */

(function () {
  'use strict';

  const SECOND = 1000;

  /** @param {HTMLElement} button @param {Config} config */
  async function offerPreview(button, config) {
    await logoutMaster.page.need(config.later.warning);
    // With those that have just come.
    const strings = config.strings = logoutMaster.strings;
    const screen = logoutMaster.createScreen(config);
    const countdown = logoutMaster.createCountdown(config, screen);
    /** @type {ReturnType<typeof setInterval> | undefined} */
    let timer;

    function close() {
      clearInterval(timer);
      screen.close();
    }

    function show() {
      const endAt = performance.now() + Number(button.dataset.seconds) * SECOND;
      countdown.open(strings.warning_message, endAt - performance.now(), [
        { label: strings.stay, act: close },
        { label: strings.logout_now, act: close },
      ]);
      screen.note(button.dataset.note || '');
      timer = setInterval(() => {
        const left = endAt - performance.now();
        left > 0 ? countdown.show(left) : close();
      }, SECOND);
    }

    button.addEventListener('click', show);
    button.hidden = false;
  }

  document.querySelectorAll('[data-who]').forEach((field) => {
    field.addEventListener('input', () => {
      const who = /** @type {HTMLElement} */ (field).dataset.who;
      const choice = /** @type {HTMLInputElement | null} */ (document.getElementById(`rule-who-${who}`));
      if (choice) {
        choice.checked = true;
      }
    });
  });

  const button = document.getElementById('logout-master-preview-warning');
  const config = document.getElementById('logout-master-config');
  if (button && config && typeof logoutMaster !== 'undefined') {
    offerPreview(button, JSON.parse(config.textContent || '{}')).catch(() => {}); // Then there is no preview.
  }
})();

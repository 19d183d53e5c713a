/**
 * How the warning looks: its text, the time that is left for the eye and for the ear, and the page's title. Loaded with
 * presence-warning.js.
 *
 * It must not know a deadline or ask the server.
 */

var logoutMaster = logoutMaster || {};

logoutMaster.createCountdown = (function () {
  'use strict';

  const NAME = 'logout-master';
  const SECOND = 1000;

  /** @param {Config} config @param {ReturnType<typeof logoutMaster.createScreen>} screen */
  function createCountdown(config, screen) {
    const { strings } = config;
    // What changes every second is for the eye only.
    const counted = screen.make('p', { class: `${NAME}-counted`, 'aria-hidden': 'true' });
    const spoken = screen.make('p', { class: `${NAME}-hidden`, 'aria-live': 'polite' });
    /** @type {HTMLElement} */
    let dialog;
    let prefix = '';
    let template = '';
    let coverFrom = 0;
    let spokenStep = 0;

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

    /** @param {number} left */
    function show(left) {
      const remaining = time(left);
      const [before, after] = template.split('{time}');
      counted.textContent = before;
      counted.appendChild(screen.make('strong')).textContent = remaining;
      counted.append(after || '');
      prefixTitle(strings.title_prefix.replace('{time}', remaining));
      dialog.toggleAttribute('data-covered', left <= coverFrom);
      speak(left);
    }

    return {
      show,

      /**
       * @param {string} message
       * @param {number} left
       * @param {Choice[]} choices the first one is Escape's too
       * @param {number} [cover] how much is left when the page is covered
       */
      open(message, left, choices, cover = 0) {
        template = message;
        coverFrom = cover;
        spokenStep = 0;
        spoken.textContent = '';
        const parts = screen.show('warning', strings.warning_title, message.replace('{time}', time(left)), choices, {
          onEscape: choices[0].act,
          onChange() {
            prefixTitle('');
            parts.text.classList.remove(`${NAME}-hidden`);
            parts.dialog.removeAttribute('data-covered');
            counted.remove();
            spoken.remove();
          },
        });
        dialog = parts.dialog;
        parts.text.classList.add(`${NAME}-hidden`);
        parts.text.after(counted, spoken);
        show(left);
      },
    };
  }

  return createCountdown;
})();
